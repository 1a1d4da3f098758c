package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;
import static nl.leeratelier.casestudy.ui.Html.said;

import java.util.stream.IntStream;
import nl.leeratelier.casestudy.CaseStage;
import nl.leeratelier.ui.Words;

/** The five steps in a row: what is done, where one is, what comes. A finished step can be looked at again. */
final class StepPath extends Fragment implements Words {

    private static final int STEPS = 5;

    private final Desk desk;

    StepPath(Desk desk) {
        super("");
        this.desk = desk;
        pressed(this::lookBack);
    }

    /** Marks a step as the one on the screen. */
    void show(int here) {
        show("<nav class=\"case-path\" aria-label=\"" + Html.text(t("casestudy.path")) + "\">"
                + el(
                        "ol",
                        "",
                        IntStream.rangeClosed(1, STEPS)
                                .mapToObj(step -> item(step, here))
                                .collect(Html.together()))
                + "</nav>");
    }

    private String item(int step, int here) {
        boolean present = step == desk.state().stage().step() && desk.state().stage() != CaseStage.DONE;
        String name = t("casestudy.step." + step);
        String words = said("span", "step-mark", isFinished(step) ? "✓" : String.valueOf(step))
                + said("span", "step-name", name);
        String content = isFinished(step) && !present
                ? Html.button("", String.valueOf(step), t("casestudy.path.look-back", step, name), words)
                : el("span", "", words);
        String look = (isFinished(step) ? "done " : "") + (present ? "present " : "") + (step == here ? "here" : "");
        String current = step == here ? " aria-current=\"step\"" : "";
        return "<li class=\"" + look.strip() + "\"" + current + ">" + content + "</li>";
    }

    private boolean isFinished(int step) {
        return desk.state().isFinished(step);
    }

    private void lookBack(String act) {
        IntStream.rangeClosed(1, STEPS)
                .filter(step -> String.valueOf(step).equals(act) && isFinished(step))
                .forEach(desk::lookBack);
    }
}
