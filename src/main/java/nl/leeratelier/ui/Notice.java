package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message in the flow of the page, read out by screen readers when it appears. */
public final class Notice extends Div {

    private Notice(Tone tone, String role, String text, Component... more) {
        addClassName("notice");
        tone.dress(this);
        getElement().setAttribute("role", role);
        var words = new Paragraph();
        if (text.contains("@")) {
            Markup.breakable(text).into(words);
        } else {
            words.setText(text);
        }
        add(words);
        add(more);
    }

    /** Something went well. */
    public static Notice done(String text, Component... more) {
        return new Notice(Tone.SAFE, "status", text, more);
    }

    /** Something to know. */
    public static Notice info(String text, Component... more) {
        return new Notice(Tone.PRO, "status", text, more);
    }

    /** Something to take care of. */
    public static Notice warning(String text, Component... more) {
        return new Notice(Tone.WARN, "status", text, more);
    }

    /** Something did not work, said at once. */
    public static Notice problem(String text, Component... more) {
        return new Notice(Tone.PARENT, "alert", text, more);
    }
}
