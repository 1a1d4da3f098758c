package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.leeratelier.ui.Markup;

/**
 * A part of the screen as one piece of HTML: what would be dozens of components on the server is one. A button with
 * {@code data-act} is heard as {@link Pressed}, a radio button or check box as {@link Picked}. What comes from the browser
 * may be anything: whoever listens takes only what fits.
 */
class Fragment extends Div {

    /** Latin letters take one byte in memory, all others two for the whole text: those are written as references. */
    private static final int LAST_LATIN = 255;

    /** A button was pressed. */
    @DomEvent(value = "click", filter = "!!event.target.closest('[data-act]')")
    public static final class Pressed extends ComponentEvent<Fragment> {

        private final String act;

        public Pressed(
                Fragment source,
                boolean fromClient,
                @EventData("event.target.closest('[data-act]').dataset.act") String act) {
            super(source, fromClient);
            this.act = act;
        }

        /** What its {@code data-act} says. */
        String act() {
            return act;
        }
    }

    /** A radio button or check box was picked, or let go. */
    @DomEvent("change")
    public static final class Picked extends ComponentEvent<Fragment> {

        private final String name;
        private final String value;
        private final boolean checked;

        public Picked(
                Fragment source,
                boolean fromClient,
                @EventData("event.target.name") String name,
                @EventData("event.target.value") String value,
                @EventData("event.target.checked") boolean checked) {
            super(source, fromClient);
            this.name = name;
            this.value = value;
            this.checked = checked;
        }

        /** The name of the group. */
        String name() {
            return name;
        }

        String value() {
            return value;
        }

        boolean checked() {
            return checked;
        }
    }

    Fragment(String html) {
        show(html);
    }

    /** Shows other HTML; it must be escaped already. */
    final void show(String html) {
        new Markup(latin(html)).into(this);
    }

    /** Hears what is pressed. */
    final Fragment pressed(Consumer<String> listener) {
        addListener(Pressed.class, event -> listener.accept(event.act()));
        return this;
    }

    /** Hears what is picked. */
    final Fragment picked(Consumer<Picked> listener) {
        addListener(Picked.class, listener::accept);
        return this;
    }

    /** The same HTML in Latin letters only. */
    static String latin(String html) {
        if (html.chars().allMatch(c -> c <= LAST_LATIN)) {
            return html;
        }
        StringBuilder latin = new StringBuilder(html.length() + 64);
        html.codePoints().forEach(c -> {
            if (c <= LAST_LATIN) {
                latin.append((char) c);
            } else {
                latin.append("&#").append(c).append(';');
            }
        });
        return latin.toString();
    }
}
