package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;

/** Running text. It shows HTML as it is given, so give it only HTML that was sanitised. */
public final class Prose extends Div {

    /** Text from sanitised HTML; the string is kept by reference, so a shared one costs no session memory. */
    public Prose(String sanitisedHtml) {
        addClassName("prose");
        getElement().setProperty("innerHTML", sanitisedHtml);
    }
}
