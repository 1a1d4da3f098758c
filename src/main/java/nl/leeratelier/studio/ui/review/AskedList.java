package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.review.Review;
import nl.leeratelier.ui.Words;

/** Reviews in a row: each leads to its draft, with a few words beside it. */
final class AskedList extends UnorderedList implements Words {

    AskedList(List<Review> reviews, Drafts drafts, Function<Review, String> beside) {
        addClassName("rows");
        for (Review review : reviews) {
            DraftSummary draft = drafts.summary(review.draft());
            String title = draft.title().isEmpty() ? t("studio.untitled") : draft.title();
            Span words = new Span(t("studio.kind." + draft.kind()) + " · " + beside.apply(review));
            words.addClassName("quiet-words");
            add(new ListItem(new Anchor("studio/meelezen/" + draft.id(), title), words));
        }
    }
}
