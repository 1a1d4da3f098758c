package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.io.Serializable;

/**
 * The browser's own inputs, as markup with one listener for all of them: ten statements cost a session no more than their
 * text. Each input is told by its name.
 */
public final class Inputs extends Div {

    private static final String NAME = "event.target.name || ''";
    private static final String VALUE = "event.target.value || ''";
    private static final String TICKED = "event.target.checked === true";

    /** What a browser said; it may be anything, so only what was offered counts. */
    @FunctionalInterface
    public interface Listener extends Serializable {

        /** An input has another value, or was ticked, or not any more. */
        void changed(String name, String value, boolean ticked);
    }

    /** These inputs, of which the listener is told. */
    public Inputs(Markup inputs, Listener listener) {
        addClassName("inputs");
        inputs.into(this);
        getElement()
                .addEventListener("change", event -> tell(event, listener))
                .addEventData(NAME)
                .addEventData(VALUE)
                .addEventData(TICKED);
    }

    private static void tell(DomEvent event, Listener listener) {
        var said = event.getEventData();
        listener.changed(
                said.path(NAME).asString(""),
                said.path(VALUE).asString(""),
                said.path(TICKED).asBoolean(false));
    }
}
