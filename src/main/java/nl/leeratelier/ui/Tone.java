package nl.leeratelier.ui;

/** The colours that carry meaning; each holds its contrast in light and dark. */
public enum Tone {
    /** The professional's chair, and what is going on now. */
    PRO,
    /** The parent's chair. */
    PARENT,
    /** Done, safe. */
    SAFE,
    /** Asks for attention. */
    WARN,
    /** Says something without weight. */
    SAND;

    /** The class that gives an element this colour. */
    String css() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Takes this colour, and lets go of the one before. */
    void dress(com.vaadin.flow.component.HasStyle component) {
        for (var tone : values()) {
            component.setClassName(tone.css(), tone == this);
        }
    }
}
