package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.ui.publish.ToldHtml;
import nl.leeratelier.studio.words.Differences;
import nl.leeratelier.studio.words.SpokenVocabulary;
import nl.leeratelier.studio.words.Told;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Words;

/** What became different since somebody approved a draft, so that only that need be read again. */
final class SincePart extends Card implements Words {

    private static final int OPENED = 6;

    /** @param approved what was approved; empty when that cannot be told any more */
    SincePart(Draft draft, Optional<Manuscript> approved, SpokenVocabulary vocabulary) {
        addClassName("review-since");
        add(new H2(t("studio.review.since")));
        List<Told> told = approved.map(before -> Differences.told(draft.kind(), before, draft.manuscript(), vocabulary))
                .orElse(List.of());
        if (approved.isEmpty()) {
            add(new Paragraph(t("studio.review.since.unknown")));
        } else if (told.isEmpty()) {
            add(new Paragraph(t("studio.review.since.none")));
        } else {
            Div list = new Div();
            new ToldHtml(this).of(told).into(list);
            NativeDetails details = new NativeDetails(t("studio.publish.changes", told.size()), list);
            details.setOpen(told.size() <= OPENED);
            add(details);
        }
    }
}
