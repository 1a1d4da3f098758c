package nl.leeratelier.owncase;

import java.util.Locale;

/** The parts of a case, in their order (B-8 describes cases as situation, dilemma and what followed). */
public enum Part {
    /** What somebody saw and heard. */
    SITUATION,
    /** Where they did not know what to do. */
    DILEMMA,
    /** What they did, and with whom. */
    ACTED,
    /** What came of it. */
    FOLLOWED;

    /** As it stands in the keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
