package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Asks before something is done. The way out comes first, so that Enter does no harm. */
public final class Question extends Modal {

    /**
     * A question with two answers.
     *
     * @param title what is asked
     * @param text what it means
     * @param yes the words of the answer that does it; say what it does, not "OK"
     * @param confirmed what it does
     */
    public Question(String title, String text, String yes, Runnable confirmed) {
        super(title);
        add(new Paragraph(text));
        actions(new SecondaryButton(t("ui.question.no"), _ -> close()), new PrimaryButton(yes, _ -> {
            close();
            confirmed.run();
        }));
    }

    /** Shows it over the current screen. */
    public void ask() {
        open();
    }
}
