package nl.leeratelier.interchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.ReportWords;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** The drafts that were made, and what is to be done with them. */
class MadePart extends Card implements Words {

    private static final int MOST_LISTED = 60;

    MadePart(List<Draft> made, Imported imported, ReportWords words, Runnable other) {
        add(Notice.done(t("interchange.made.done", made.size())), new H2(t("interchange.made.title")));
        UnorderedList list = new UnorderedList();
        list.addClassName("import-made");
        made.stream().limit(MOST_LISTED).forEach(draft -> {
            String title = draft.title().isBlank() ? t("interchange.made.untitled") : draft.title();
            list.add(new ListItem(new Anchor("studio/concept/" + draft.id(), title)));
        });
        add(new Paragraph(t("interchange.made.next")), list);
        if (made.size() > MOST_LISTED) {
            add(new Paragraph(t("interchange.made.more", made.size() - MOST_LISTED)));
        }
        Div actions = new Div(
                ReportPart.download(imported, words),
                new SecondaryButton(t("interchange.import.other"), _ -> other.run()));
        actions.addClassName("actions");
        add(actions);
    }
}
