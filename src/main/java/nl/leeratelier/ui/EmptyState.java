package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: says why, and what to do about it. */
public final class EmptyState extends Div {

    /** Two empty chairs, a title, a sentence, and what can be done. */
    public EmptyState(String title, String text, Component... actions) {
        addClassName("state");
        add(Drawing.CHAIRS.picture(), new H2(title), new Paragraph(text));
        add(actions);
    }
}
