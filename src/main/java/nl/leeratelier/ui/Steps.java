package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
        var step = new Step(state, title, text);
        add(step);
        return step;
    }

    /** One step of the way. */
    public static final class Step extends ListItem {

        private final String title;
        private final String text;
        private final Div words = new Div();
        private String pill = "";
        private @Nullable String href;

        private Step(State state, String title, String text) {
            this.title = title;
            this.text = text;
            addClassName(state.name().toLowerCase(Locale.ROOT));
            if (state == State.HERE) {
                getElement().setAttribute("aria-current", "step");
            }
            add(words);
            draw();
        }

        /** Puts a pill at the end that says how it stands or how long it takes. */
        public Step pill(Tone tone, String said) {
            pill = Markup.pill(tone, said).html();
            return draw();
        }

        /** Makes its title a link. */
        public Step link(String target) {
            href = target;
            return draw();
        }

        /** Adds something below its text, such as the activities of a module. */
        public Step with(Component... content) {
            var more = new Div(content);
            add(more);
            return this;
        }

        private Step draw() {
            var shown = href == null ? Markup.text(title) : Markup.link(href, title);
            var below = text.isEmpty() ? "" : "<p>" + Markup.escape(text) + "</p>";
            new Markup("<div><span class=\"step-title\">" + shown.html() + "</span>" + below + "</div>" + pill)
                    .into(words);
            return this;
        }
    }
}
