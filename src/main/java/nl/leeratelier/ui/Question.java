package nl.leeratelier.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before something is done, in the browser's own dialog: it keeps the focus, and Escape is a no. The way out comes
 * first, so that Enter does no harm.
 */
@Tag("dialog")
public final class Question extends HtmlContainer implements Words {

    /**
     * A question with two answers.
     *
     * @param title what is asked
     * @param text what it means
     * @param yes the words of the answer that does it; say what it does, not "OK"
     * @param confirmed what it does
     */
    public Question(String title, String text, String yes, Runnable confirmed) {
        addClassNames("question", "card");
        getElement().setAttribute("aria-label", title);
        var actions =
                new Div(new SecondaryButton(t("ui.question.no"), click -> close()), new PrimaryButton(yes, click -> {
                    close();
                    confirmed.run();
                }));
        actions.addClassName("actions");
        add(new H2(title), new Paragraph(text), actions);
        getElement().addEventListener("close", event -> removeFromParent());
    }

    /** Shows it over the current screen. */
    public void ask() {
        UI.getCurrent().add(this);
        getElement().callJsFunction("showModal");
    }

    private void close() {
        removeFromParent();
    }
}
