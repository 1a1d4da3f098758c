package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Asks before something is done. The way out comes first, so that Enter does no harm. */
public final class Question extends Modal {

    private final PrimaryButton yes;

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
        this.yes = new PrimaryButton(yes, _ -> {
            close();
            confirmed.run();
        });
        actions(new SecondaryButton(t("ui.question.no"), _ -> close()), this.yes);
    }

    /** Gives the answer that does it the colour of a warning, for what cannot be undone. */
    public Question danger() {
        yes.addClassName("danger");
        return this;
    }

    /** Shows it over the current screen. */
    public void ask() {
        open();
    }
}
