package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;

/** The browser's own radio button or checkbox: every device and reader knows how to work it. Public for Flow, which makes its events. */
@Tag("input")
public final class Tick extends Component {

    /** @param one whether only one of its group can be ticked */
    Tick(boolean one, boolean ticked, Consumer<Boolean> changed) {
        getElement().setAttribute("type", one ? "radio" : "checkbox");
        if (one) {
            getElement().setAttribute("name", "answer");
        }
        getElement().setProperty("checked", ticked);
        addListener(Changed.class, event -> changed.accept(event.ticked));
    }

    /** Gives it a key from 1 to 9. */
    Tick key(int number) {
        getElement().setAttribute("data-key", String.valueOf(number));
        return this;
    }

    /** Puts it back in the browser to what the server holds. */
    void putBack(boolean ticked) {
        getElement().executeJs("this.checked = $0", ticked);
    }

    /** The trainee ticked it, or took the tick away. */
    @DomEvent("change")
    public static final class Changed extends ComponentEvent<Tick> {

        private final boolean ticked;

        public Changed(Tick tick, boolean fromClient, @EventData("event.target.checked") boolean ticked) {
            super(tick, fromClient);
            this.ticked = ticked;
        }
    }
}
