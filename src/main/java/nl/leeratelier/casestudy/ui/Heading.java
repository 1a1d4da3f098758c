package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;

/** Headings that take the focus when a screen changes, so that reading goes on from there. */
final class Heading {

    private Heading() {}

    static H2 of(String text) {
        H2 heading = new H2(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    static String html(String text) {
        return "<h2 tabindex=\"-1\">" + Html.text(text) + "</h2>";
    }

    /** Goes to the top of the page and on from the heading within. */
    static void focus(Component screen) {
        screen.getElement()
                .executeJs("window.scrollTo(0, 0); this.querySelector('h2')?.focus({ preventScroll: true })");
    }

    /** Goes on from a part of the same screen; scrolls no more than needed. */
    static void focusPart(Component screen, String selector) {
        screen.getElement()
                .executeJs(
                        "const part = this.querySelector($0);"
                                + "part?.focus({ preventScroll: true }); part?.scrollIntoView({ block: 'nearest' })",
                        selector);
    }
}
