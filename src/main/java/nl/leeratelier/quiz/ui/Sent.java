package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;

/** HTML that the browser shows and the server forgets: what is sent once takes no room in a session. */
class Sent extends Div {

    /** @param safeHtml made of escaped and sanitised texts only */
    Sent(String safeHtml) {
        getElement().executeJs("this.innerHTML = $0", safeHtml);
    }
}
