package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Span;

/** A word or two in a colour. The word says it; the colour only helps. */
public final class Pill extends Span {

    /** A pill with this text. */
    public Pill(Tone tone, String text) {
        super(text);
        addClassName("pill");
        tone.dress(this);
    }

    /** Changes its colour. */
    public Pill setTone(Tone tone) {
        tone.dress(this);
        return this;
    }
}
