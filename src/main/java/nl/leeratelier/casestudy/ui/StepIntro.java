package nl.leeratelier.casestudy.ui;

import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.ui.Words;

/** What a step asks, read before it begins. */
final class StepIntro extends Fragment implements Words {

    StepIntro(Desk desk, int step, MarkdownText text, Runnable begin) {
        super("");
        addClassName("case-screen");
        show(desk.kept(
                text,
                "begin",
                () -> Heading.html(t("casestudy.step-title." + step))
                        + desk.proseHtml(text, "step")
                        + (step == 4 ? FrameworkNote.html(desk) : "")
                        + Html.button("button primary", "begin", Html.text(t("casestudy.step-begin")))));
        pressed(_ -> begin.run());
    }
}
