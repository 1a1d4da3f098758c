package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.IntConsumer;

/** The browser's own list to choose one from. Public for Flow, which makes its events. */
@Tag("select")
public final class Chooser extends Component {

    /**
     * @param choices what can be chosen; the page knows them by number only, so that it does not hold the answer
     * @param chosen number of the one chosen, or -1
     */
    Chooser(String label, String invitation, List<String> choices, int chosen, IntConsumer changed) {
        getElement().setAttribute("aria-label", label);
        getElement().appendChild(option("", invitation, chosen < 0).setAttribute("disabled", true));
        for (int i = 0; i < choices.size(); i++) {
            getElement().appendChild(option(String.valueOf(i), choices.get(i), i == chosen));
        }
        addListener(Changed.class, event -> {
            if (event.value.matches("\\d{1,2}")) {
                changed.accept(Integer.parseInt(event.value));
            }
        });
    }

    private static Element option(String value, String text, boolean chosen) {
        return new Element("option")
                .setAttribute("value", value)
                .setAttribute("selected", chosen)
                .setText(text);
    }

    /** The trainee chose another. */
    @DomEvent("change")
    public static final class Changed extends ComponentEvent<Chooser> {

        private final String value;

        public Changed(Chooser chooser, boolean fromClient, @EventData("event.target.value") String value) {
            super(chooser, fromClient);
            this.value = value;
        }
    }
}
