package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** What a step asks, read before it begins. */
final class StepIntro extends Section implements Words {

    /** @param more stands below the text */
    StepIntro(Desk desk, int step, MarkdownText text, Runnable begin, Component... more) {
        addClassName("case-screen");
        add(Heading.of(t("casestudy.step-title." + step)), desk.prose(text, "step"));
        add(more);
        add(new PrimaryButton(t("casestudy.step-begin"), _ -> begin.run()));
    }
}
