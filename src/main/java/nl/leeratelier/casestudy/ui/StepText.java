package nl.leeratelier.casestudy.ui;

import nl.leeratelier.content.Framework.Afwegingskader;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.ui.Words;

/** Something to read up on, one tap away: what a step asks, or what a framework is. */
final class StepText extends Fragment {

    private StepText(String html) {
        super(html);
        addClassName("step-text");
    }

    /** What a step asks. */
    static StepText of(Desk desk, MarkdownText text) {
        Words words = desk.labels().words();
        return new StepText(desk.kept(
                text,
                "more",
                () -> Html.details(
                        "", false, Html.text(words.t("casestudy.step-text")), desk.proseHtml(text, "step"))));
    }

    /** The framework that is used, with its note and sources. */
    static StepText framework(Desk desk) {
        Words words = desk.labels().words();
        Afwegingskader framework = desk.framework();
        return new StepText(desk.kept(framework, "more", () -> {
            String name = words.t("casestudy.framework.about", framework.title(), framework.version());
            return Html.details("", false, Html.text(name), FrameworkNote.html(desk));
        }));
    }
}
