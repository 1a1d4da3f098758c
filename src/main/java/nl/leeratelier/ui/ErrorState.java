package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Something could not be shown: says so calmly, what is safe, and the way on. */
public final class ErrorState extends Div {

    /** A chair that fell over, a title, a sentence, and what can be done. */
    public ErrorState(String title, String text, Component... actions) {
        addClassNames("state", "state-error");
        getElement().setAttribute("role", "alert");
        add(Drawing.FALLEN_CHAIR.picture(), new H2(title), new Paragraph(text));
        add(actions);
    }
}
