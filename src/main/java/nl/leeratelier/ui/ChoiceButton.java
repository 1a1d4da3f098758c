package nl.leeratelier.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.html.NativeButton;

/** One numbered choice of a {@link ChoiceList}, the width of the stage. */
public final class ChoiceButton extends NativeButton {

    private final Runnable chosen;

    ChoiceButton(String words, Runnable chosen) {
        super(words);
        this.chosen = chosen;
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

    /** Does what it says, unless it is disabled. */
    void choose() {
        if (isEnabled()) {
            chosen.run();
        }
    }

    // In a browser the list listens for all its choices: a listener on each would double what a choice costs a session.
    @Override
    protected void fireEvent(ComponentEvent<?> event) {
        super.fireEvent(event);
        if (event instanceof ClickEvent<?>) {
            choose();
        }
    }
}
