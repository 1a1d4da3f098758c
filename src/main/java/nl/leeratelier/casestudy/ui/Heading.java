package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;

/** Headings that can take the focus when a screen changes, so that reading goes on from there. */
final class Heading {

    private Heading() {}

    static H2 of(String text) {
        H2 heading = new H2(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    static H3 part(String text) {
        H3 heading = new H3(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    /** Goes on from a heading within the same screen; scrolls no more than needed. */
    static void focus(H3 heading) {
        heading.getElement()
                .executeJs("this.focus({ preventScroll: true }); this.scrollIntoView({ block: 'nearest' })");
    }
}
