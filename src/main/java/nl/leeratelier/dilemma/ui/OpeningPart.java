package nl.leeratelier.dilemma.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTaken;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.Words;

/** What the dilemma is, and the first position. */
final class OpeningPart extends Section implements Words {

    OpeningPart(DilemmaScreen screen) {
        addClassName("dilemma-opening");
        Dilemma dilemma = screen.dilemma();
        Paragraph how = new Paragraph(t("dilemma.opening.how"));
        how.addClassName("dilemma-how");
        add(
                Landing.heading(t("dilemma.opening.title")),
                screen.prose(dilemma.intro()),
                question(screen),
                how,
                new PositionForm(
                        dilemma,
                        screen.sitting().language(),
                        t("dilemma.opening.why"),
                        t("dilemma.opening.take"),
                        (position, why) -> screen.happen(new PositionTaken(position, why))),
                new SafetyFooter());
    }

    static H3 question(DilemmaScreen screen) {
        H3 question = screen.ownLanguage(new H3(screen.dilemma().question()));
        question.addClassName("dilemma-question");
        return question;
    }
}
