package nl.leeratelier.dilemma.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.dilemma.DilemmaState.Position;
import nl.leeratelier.dilemma.Positions.Moment;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** From where to where one went, and a question to take along. */
final class DonePart extends Section implements Words {

    private static final int STEP = 44;

    private final transient Dilemma dilemma;

    DonePart(DilemmaScreen screen) {
        dilemma = screen.dilemma();
        addClassName("dilemma-done");
        Position first = screen.sitting().state().first().orElseThrow();
        Position second = screen.sitting().state().second().orElseThrow();
        Paragraph moved = new Paragraph(moved(first.point(), second.point()));
        moved.addClassName("lead");
        Card way = new Card(
                way(first.point(), second.point()),
                said(t("dilemma.done.before"), first),
                said(t("dilemma.done.after"), second));
        way.addClassName("dilemma-way");
        add(Landing.heading(t("dilemma.done.title")), moved, way);
        screen.others(Moment.SECOND).ifPresent(others -> {
            String title = t("dilemma.done.spread", others.people());
            add(new Card(new Paragraph(title), new Spread(dilemma, others, second.point())));
        });
        Paragraph closing = screen.ownLanguage(new Paragraph(dilemma.closing()));
        closing.addClassName("dilemma-closing");
        add(new Section(new H3(t("dilemma.done.closing")), closing));
        add(
                DilemmaScreen.actions(
                        new PrimaryButton(
                                t("dilemma.done.next"),
                                click -> screen.sitting().next()),
                        new SecondaryButton(
                                t("dilemma.done.leave"),
                                click -> screen.sitting().leave())),
                new SafetyFooter());
    }

    private String moved(int first, int second) {
        if (first == second) {
            return t("dilemma.done.stayed");
        }
        String side = second < first ? dilemma.left().label() : dilemma.right().label();
        return t("dilemma.done.moved", Math.abs(second - first), side);
    }

    /** The drawing only repeats what the sentences say. */
    private Div way(int first, int second) {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + STEP * Dilemma.POINTS
                + " 40\" aria-hidden=\"true\" focusable=\"false\"><path class=\"base\" d=\"M" + x(1) + " 20H"
                + x(Dilemma.POINTS) + "\"/>");
        for (int point = 1; point <= Dilemma.POINTS; point++) {
            svg.append("<circle class=\"tick\" cx=\"").append(x(point)).append("\" cy=\"20\" r=\"3\"/>");
        }
        if (first != second) {
            svg.append("<path class=\"moved\" d=\"M%d 20H%d\"/>".formatted(x(first), x(second)));
        }
        svg.append("<circle class=\"was\" cx=\"%d\" cy=\"20\" r=\"10\"/>".formatted(x(first)))
                .append("<circle class=\"own\" cx=\"%d\" cy=\"20\" r=\"%d\"/></svg>"
                        .formatted(x(second), first == second ? 6 : 9));
        Div drawing = new Div();
        drawing.addClassName("dilemma-line");
        new Markup(svg + "<p class=\"dilemma-poles\"><b>"
                        + Markup.escape(dilemma.left().label()) + "</b><b>"
                        + Markup.escape(dilemma.right().label()) + "</b></p>")
                .into(drawing);
        return drawing;
    }

    private static int x(int point) {
        return STEP * point - STEP / 2;
    }

    private Div said(String when, Position position) {
        Paragraph label = new Paragraph(when);
        label.addClassName("dilemma-label");
        Div said = new Div(label, new Paragraph(PositionForm.where(this, dilemma, position.point())));
        if (!position.words().isEmpty()) {
            Paragraph words = new Paragraph("“" + position.words() + "”");
            words.addClassName("dilemma-own");
            said.add(words);
        }
        return said;
    }
}
