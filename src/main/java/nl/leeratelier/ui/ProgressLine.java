package nl.leeratelier.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** How far somebody is, as a line and in words. */
@Tag("div")
public final class ProgressLine extends Div {

    private final Element line = new Element("progress");
    private final Paragraph words = new Paragraph();

    /**
     * A line with its words below it.
     *
     * @param part what is done, from 0 to 1; anything outside is brought back inside
     * @param words what the line says, for example "5 van 12 uur gedaan"
     */
    public ProgressLine(double part, String words) {
        addClassName("progress");
        line.setAttribute("max", "100");
        getElement().appendChild(line);
        add(this.words);
        set(part, words);
    }

    /** Shows only the line; its words stay for screen readers. */
    public ProgressLine lineOnly() {
        words.addClassName("sr-only");
        return this;
    }

    /** Moves the line. */
    public void set(double part, String text) {
        line.setAttribute("value", String.valueOf(Math.round(Math.clamp(part, 0, 1) * 100)));
        line.setAttribute("aria-label", text);
        words.setText(text);
    }
}
