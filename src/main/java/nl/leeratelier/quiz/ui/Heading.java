package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.H2;

/** The heading of a screen, which takes the focus when the screen appears. */
final class Heading extends H2 {

    Heading(String text) {
        super(text);
        addClassName("screen-heading");
        getElement().setAttribute("tabindex", "-1");
    }
}
