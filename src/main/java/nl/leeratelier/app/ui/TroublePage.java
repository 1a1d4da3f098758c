package nl.leeratelier.app.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Drawing;
import nl.leeratelier.ui.Page;

/** A calm page for when something cannot be shown: what is the matter, and the way back. */
abstract class TroublePage extends Page {

    TroublePage() {
        addClassName("trouble");
    }

    /** Says what is the matter. */
    final void say(String title, String text) {
        title(title);
        addComponentAsFirst(Drawing.FALLEN_CHAIR.picture());
        add(new Paragraph(text), ButtonLink.primary("", t("app.back-to-start")));
    }
}
