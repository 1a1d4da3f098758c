package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/** Where eyes, keyboard and screen readers land when a part of the screen is new. */
public final class Landing {

    private Landing() {}

    /** A heading to land on. */
    public static H2 heading(String text) {
        H2 heading = new H2(text);
        heading.addClassName("landing");
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    /** Shows a screen from its top and moves the focus to its {@link #heading}. */
    public static void in(Component screen) {
        screen.getElement()
                .executeJs("scrollTo({ top: 0, behavior: 'instant' });"
                        + "this.querySelector('.landing')?.focus({ preventScroll: true })");
    }
}
