package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.Words;

/** A signal as a card on the desk, with its number. */
final class CardHead extends Div implements Words {

    private final Paragraph text;

    CardHead(Desk desk, int number) {
        SignalCard card = desk.study().mapping().cards().get(number);
        int all = desk.study().mapping().cards().size();
        addClassName("card-head");
        H2 heading = Heading.of(t("casestudy.card.number", number + 1, all));
        text = desk.inCaseLanguage(new Paragraph(card.text()));
        text.addClassName("signal");
        text.getElement().setAttribute("tabindex", "-1");
        add(heading, text);
    }

    /** Goes on reading from the signal. */
    void read() {
        text.getElement().executeJs("this.focus({ preventScroll: true }); this.scrollIntoView({ block: 'nearest' })");
    }
}
