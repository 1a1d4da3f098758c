package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The ground of a full-screen view, in the colour of a chair. Its H1 is the title of the {@link FocusBar}. */
public class Stage extends Div {

    /** A stage with what stands on it. */
    public Stage(Chair chair, Component... content) {
        super(content);
        addClassName("stage");
        setChair(chair);
    }

    /** Turns the stage to this chair. */
    public final void setChair(Chair chair) {
        setClassName("chair-pro", chair == Chair.PRO);
        setClassName("chair-parent", chair == Chair.PARENT);
    }
}
