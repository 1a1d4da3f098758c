package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.jspecify.annotations.Nullable;

/**
 * The head of a full-screen view: a pill that says which chair or activity this is, the title, and at the other end a few
 * actions (where you are, pause, leave). The title is the H1 of the page; on a phone it is there for screen readers only.
 */
public final class FocusBar extends Div {

    private final Div place = new Div();
    private final H1 title = new H1();
    private final Div actions = new Div();

    /** A bar with this title. */
    public FocusBar(String title) {
        addClassName("focus-bar");
        place.addClassName("focus-place");
        actions.addClassName("focus-actions");
        this.title.setText(title);
        add(place, this.title, actions);
    }

    /** Says which chair or activity this is; null takes the pill away. */
    public FocusBar pill(@Nullable Pill pill) {
        place.removeAll();
        if (pill != null) {
            place.add(pill);
        }
        return this;
    }

    /** Changes the title. */
    public FocusBar title(String text) {
        title.setText(text);
        return this;
    }

    /** What stands at the other end, in reading order; replaces what stood there. */
    public FocusBar actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }
}
