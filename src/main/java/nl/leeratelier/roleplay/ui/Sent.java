package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import nl.leeratelier.ui.Markup;

/** Markup that the browser shows and the server forgets: what is only read takes no room in a session. */
final class Sent extends Div {

    Sent(Markup markup) {
        this(markup.html());
    }

    /** @param safeHtml of components that only show */
    Sent(String safeHtml) {
        getElement().executeJs("this.innerHTML = $0", safeHtml);
    }
}
