package nl.leeratelier.ui;

import com.vaadin.flow.component.HasStyle;
import java.util.Locale;

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
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    /** Takes this colour, and lets go of the one before. */
    void dress(HasStyle component) {
        var old = component.getClassNames().stream()
                .filter(name -> name.startsWith("tone-"))
                .toList();
        component.removeClassNames(old.toArray(String[]::new));
        component.addClassName(css());
    }
}
