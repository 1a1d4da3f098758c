package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.Comparison;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** A finished step: one's own answers beside the expert's reasoning. Nothing is graded. */
final class ReasoningScreen extends Div implements Words {

    ReasoningScreen(Desk desk, int step, boolean lookingBack) {
        addClassNames("case-screen", "reasoning");
        add(Heading.of(t("casestudy.reasoning.title." + step)), new Paragraph(t("casestudy.reasoning.text." + step)));
        Comparison.of(desk.study(), desk.state(), step).ifPresent(comparison -> {
            Fragment beside = new Fragment(new ComparisonHtml(new Parts(desk, this)).html(comparison));
            beside.addClassName("beside-expert");
            add(beside);
        });
        add(
                lookingBack
                        ? new PrimaryButton(t("casestudy.reasoning.back"), _ -> desk.resume())
                        : new PrimaryButton(
                                t("casestudy.reasoning.read." + step),
                                _ -> desk.move(new CaseEvent.ReasoningRead(step))));
    }
}
