package nl.leeratelier.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;

/** The one thing to do here, in the colour of the chair one is in. */
public final class PrimaryButton extends NativeButton {

    /** A button with this text that does this. */
    public PrimaryButton(String text, ComponentEventListener<ClickEvent<NativeButton>> click) {
        super(text, click);
        addClassNames("button", "primary");
    }
}
