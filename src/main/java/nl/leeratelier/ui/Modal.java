package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** The browser's own dialog over the screen: it keeps the focus, and Escape closes it. */
@Tag("dialog")
public class Modal extends HtmlContainer implements Words {

    /** An empty dialog under a heading; add its content, then the {@link #actions}. */
    public Modal(String title) {
        addClassNames("question", "card");
        getElement().setAttribute("aria-label", title);
        add(new H2(title));
        getElement().addEventListener("close", _ -> removeFromParent());
    }

    /** What can be done, at the bottom, the way out first. */
    public final void actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        add(actions);
    }

    /** Shows it over the current screen. */
    public final void open() {
        UI.getCurrent().add(this);
        getElement().callJsFunction("showModal");
    }

    /** Takes it away. */
    public final void close() {
        removeFromParent();
    }
}
