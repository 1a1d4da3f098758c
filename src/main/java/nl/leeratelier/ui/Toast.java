package nl.leeratelier.ui;

import com.vaadin.flow.component.notification.Notification;

/** A short word at the edge of the screen that goes away by itself; never for what must be read. */
public final class Toast {

    private static final int SHOWN_MS = 5_000;

    private Toast() {}

    /** Shows the text on the current screen; screen readers say it. */
    public static void show(String text) {
        Notification.show(text, SHOWN_MS, Notification.Position.BOTTOM_CENTER);
    }
}
