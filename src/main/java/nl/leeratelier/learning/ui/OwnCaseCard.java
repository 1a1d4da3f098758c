package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Words;

/** Invites a trainee to bring in a case of their own work. */
class OwnCaseCard extends Card implements Words {

    OwnCaseCard() {
        add(
                new H2(t("learning.own-case.title")),
                new Paragraph(t("learning.own-case.text")),
                ButtonLink.secondary("eigen-casus", t("learning.own-case.open")));
    }
}
