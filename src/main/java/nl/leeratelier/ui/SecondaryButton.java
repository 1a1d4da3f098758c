package nl.leeratelier.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;

/** Something else that can be done here. */
public final class SecondaryButton extends NativeButton {

    /** A button with this text that does this. */
    public SecondaryButton(String text, ComponentEventListener<ClickEvent<NativeButton>> click) {
        super(text, click);
        addClassNames("button", "secondary");
    }

    /** Without border, for what is seldom needed. */
    public SecondaryButton quiet() {
        setClassName("secondary", false);
        addClassName("quiet");
        return this;
    }

    /** In the colour of a warning, for what cannot be undone. */
    public SecondaryButton danger() {
        addClassName("danger");
        return this;
    }
}
