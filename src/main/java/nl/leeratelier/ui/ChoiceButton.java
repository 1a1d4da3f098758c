package nl.leeratelier.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One numbered choice, the width of the stage. */
public final class ChoiceButton extends NativeButton {

    /** A choice under a number from 1 to 9 (higher numbers have no key). */
    public ChoiceButton(int number, String words, Runnable chosen) {
        addClassName("choice");
        getElement().setAttribute("data-key", String.valueOf(number));
        var digit = new Span(String.valueOf(number));
        digit.addClassName("digit");
        digit.getElement().setAttribute("aria-hidden", "true");
        var text = new Span(words);
        text.addClassName("words");
        add(digit, text);
        addClickListener(event -> chosen.run());
    }

    /** Marks it as something done rather than said, such as a silence. */
    public ChoiceButton silent() {
        addClassName("silent");
        return this;
    }

    /** Marks it as the one chosen before. */
    public ChoiceButton chosen() {
        addClassName("chosen");
        return this;
    }
}
