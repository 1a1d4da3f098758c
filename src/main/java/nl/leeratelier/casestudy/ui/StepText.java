package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.ui.Words;

/** Something to read up on, one tap away: what a step asks, or what a framework is. */
final class StepText extends Div implements Words {

    private StepText(String summary, Component... content) {
        addClassName("step-text");
        Element details = new Element("details").appendChild(new Element("summary").setText(summary));
        for (Component part : content) {
            details.appendChild(part.getElement());
        }
        getElement().appendChild(details);
    }

    /** What a step asks. */
    static StepText of(Desk desk, MarkdownText text) {
        return new StepText(desk.labels().words().t("casestudy.step-text"), desk.prose(text, "step"));
    }

    /** The framework that is used, with its note and sources. */
    static StepText framework(Desk desk) {
        return new StepText(
                desk.labels()
                        .words()
                        .t(
                                "casestudy.framework.about",
                                desk.framework().title(),
                                desk.framework().version()),
                FrameworkNote.of(desk));
    }
}
