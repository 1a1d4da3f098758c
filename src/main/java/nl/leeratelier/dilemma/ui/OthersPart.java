package nl.leeratelier.dilemma.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.dilemma.DilemmaEvent.OthersSeen;
import nl.leeratelier.dilemma.Pole;
import nl.leeratelier.dilemma.Positions;
import nl.leeratelier.dilemma.Positions.Moment;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.Words;

/** Where others stand, and what each side protects and costs. */
final class OthersPart extends Section implements Words {

    private final transient DilemmaScreen screen;

    OthersPart(DilemmaScreen screen) {
        this.screen = screen;
        addClassName("dilemma-others");
        Dilemma dilemma = screen.dilemma();
        int own = screen.sitting().state().first().orElseThrow().point();
        Paragraph you = new Paragraph(t("dilemma.others.you", PositionForm.where(this, dilemma, own)));
        you.addClassName("lead");
        add(Landing.heading(t("dilemma.others.title")), you, spread(own));
        Div sides = new Div(side(dilemma.left()), side(dilemma.right()));
        sides.addClassName("dilemma-sides");
        add(
                new H3(t("dilemma.sides.title")),
                sides,
                DilemmaScreen.actions(new PrimaryButton(
                        t("dilemma.others.listen", dilemma.voices().size()),
                        click -> screen.happen(new OthersSeen()))));
    }

    private Component spread(int own) {
        return screen.others(Moment.FIRST)
                .<Component>map(others -> {
                    String title = t("dilemma.others.spread", others.people());
                    return new Card(new Paragraph(title), new Spread(screen.dilemma(), others, own));
                })
                .orElseGet(() -> Notice.info(t("dilemma.others.few", Positions.FEWEST)));
    }

    private Card side(Pole pole) {
        Card card = new Card(
                screen.ownLanguage(new H4(pole.label())),
                label("dilemma.side.protects"),
                screen.prose(pole.protects()),
                label("dilemma.side.costs"),
                screen.prose(pole.costs()),
                new SourceNote(screen.sitting().library().sources().of(pole.sources())));
        card.addClassName("dilemma-side");
        return card;
    }

    private Paragraph label(String key) {
        Paragraph label = new Paragraph(t(key));
        label.addClassName("dilemma-label");
        return label;
    }
}
