package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A way to go, step by step: what is done, where you are, what comes. */
public final class Steps extends OrderedList {

    /** How a step stands. */
    public enum State {
        /** Completed. */
        DONE,
        /** Where the person is now. */
        HERE,
        /** Still to come. */
        AHEAD
    }

    /** An empty way. */
    public Steps() {
        addClassName("steps");
    }

    /** Adds a step at the end, with a number of its own. */
    public Step step(State state, String title, String text) {
        var step = new Step((int) getChildren().count() + 1, state, title, text);
        add(step);
        return step;
    }

    /** One step of the way. */
    public static final class Step extends ListItem {

        private final Div body = new Div();
        private final Span title;

        private Step(int number, State state, String title, String text) {
            addClassNames("step", state.name().toLowerCase(java.util.Locale.ROOT));
            if (state == State.HERE) {
                getElement().setAttribute("aria-current", "step");
            }
            var mark = new Span(state == State.DONE ? "✓" : String.valueOf(number));
            mark.addClassName("step-mark");
            mark.getElement().setAttribute("aria-hidden", "true");
            this.title = new Span(title);
            this.title.addClassName("step-title");
            body.addClassName("step-body");
            body.add(this.title);
            if (!text.isEmpty()) {
                body.add(new Paragraph(text));
            }
            add(mark, body);
        }

        /** Puts a pill at the end that says how it stands or how long it takes. */
        public Step pill(Tone tone, String text) {
            add(new Pill(tone, text));
            return this;
        }

        /** Makes its title a link. */
        public Step link(String href) {
            var link = new Anchor(href, title.getText());
            title.removeAll();
            title.add(link);
            return this;
        }

        /** Adds something below its text, such as the activities of a module. */
        public Step with(Component... content) {
            body.add(content);
            return this;
        }
    }
}
