package nl.leeratelier.dilemma.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTakenAgain;
import nl.leeratelier.dilemma.DilemmaState.Position;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.SpeechBubble;
import nl.leeratelier.ui.Words;

/** The same question once more. */
final class AgainPart extends Section implements Words {

    AgainPart(DilemmaScreen screen) {
        addClassName("dilemma-again");
        Dilemma dilemma = screen.dilemma();
        Position first = screen.sitting().state().first().orElseThrow();
        Paragraph stood = new Paragraph(t("dilemma.again.stood", PositionForm.where(this, dilemma, first.point())));
        stood.addClassName("lead");
        add(Landing.heading(t("dilemma.again.title")), stood);
        if (!first.words().isEmpty()) {
            add(SpeechBubble.before(t("dilemma.you"), "“" + first.words() + "”"));
        }
        add(
                OpeningPart.question(screen),
                new PositionForm(
                        dilemma,
                        screen.sitting().language(),
                        t("dilemma.again.moved"),
                        t("dilemma.again.take"),
                        (position, words) -> screen.happen(new PositionTakenAgain(position, words))));
    }
}
