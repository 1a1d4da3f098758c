package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Native radio buttons and check boxes, written as one piece of HTML; whatever is picked comes as one event. What comes
 * from the browser may be anything: read values with {@link Picked#as}.
 */
final class ChoiceForm extends Div {

    /**
     * Something to pick.
     *
     * @param hint a few words below it; may be empty
     */
    record Option(String value, String text, String hint) {

        Option(String value, String text) {
            this(value, text, "");
        }
    }

    /** Somebody picked an option, or let go of one. */
    @DomEvent("change")
    public static final class Picked extends ComponentEvent<ChoiceForm> {

        private final String name;
        private final String value;
        private final boolean checked;

        public Picked(
                ChoiceForm source,
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

        /** The value as one of these words; empty when it is none. */
        <E extends Enum<E>> Optional<E> as(Class<E> words) {
            return Arrays.stream(words.getEnumConstants())
                    .filter(word -> word.name().equals(value))
                    .findFirst();
        }
    }

    private final StringBuilder html = new StringBuilder();
    private final String lang;

    /** @param lang the language of legends and options that come from the case */
    ChoiceForm(String lang, ComponentEventListener<Picked> listener) {
        this.lang = lang;
        addClassName("choice-form");
        addListener(Picked.class, listener);
    }

    /** One of a few, side by side where there is room. */
    ChoiceForm oneOf(String name, String legend, List<Option> options, String picked) {
        return group("radio", "segments", name, Markup.text(legend), options, List.of(picked));
    }

    /** As {@link #oneOf}, where the legend is a text of the case. */
    ChoiceForm oneOfCase(String name, String legend, List<Option> options, String picked) {
        return group("radio", "segments", name, Markup.content("span", "", lang, legend), options, List.of(picked));
    }

    /** Any number of texts of the case. */
    ChoiceForm anyOf(String name, String legend, List<Option> options, Collection<String> picked) {
        return group("checkbox", "chips", name, Markup.text(legend), options, picked);
    }

    private ChoiceForm group(
            String type, String look, String name, String legend, List<Option> options, Collection<String> picked) {
        html.append("<fieldset><legend>")
                .append(legend)
                .append("</legend><div class=\"")
                .append(look)
                .append("\">");
        for (Option option : options) {
            html.append("<label><input type=\"")
                    .append(type)
                    .append("\" name=\"")
                    .append(Markup.text(name));
            html.append("\" value=\"").append(Markup.text(option.value())).append('"');
            html.append(picked.contains(option.value()) ? " checked" : "").append('>');
            boolean ofCase = look.equals("chips");
            html.append(
                    ofCase
                            ? Markup.content("span", "words", lang, option.text())
                            : Markup.el("span", "words", Markup.text(option.text())));
            html.append(option.hint().isEmpty() ? "" : Markup.el("span", "hint", Markup.text(option.hint())));
            html.append("</label>");
        }
        html.append("</div></fieldset>");
        getElement().setProperty("innerHTML", html.toString());
        return this;
    }
}
