package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button: it goes somewhere, it does nothing. */
public final class ButtonLink extends Anchor {

    private ButtonLink(String href, String text, String look) {
        super(href, text);
        addClassNames("button", look);
    }

    /** The one place to go from here. */
    public static ButtonLink primary(String href, String text) {
        return new ButtonLink(href, text, "primary");
    }

    /** Another place to go. */
    public static ButtonLink secondary(String href, String text) {
        return new ButtonLink(href, text, "secondary");
    }
}
