package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
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
            List<Comparison.OfItem> recorded = Comparison.recording(desk.study(), desk.state(), step);
            if (!recorded.isEmpty()) {
                Fragment file = new Fragment(new RecordingHtml(new Parts(desk, this)).html(recorded));
                file.addClassName("beside-expert");
                add(file);
            }
        });
        add(
                lookingBack
                        ? new PrimaryButton(t("casestudy.reasoning.back"), _ -> desk.resume())
                        : new PrimaryButton(
                                t("casestudy.reasoning.read." + step),
                                _ -> desk.move(new CaseEvent.ReasoningRead(step))));
    }
}
