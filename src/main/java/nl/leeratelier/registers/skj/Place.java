package nl.leeratelier.registers.skj;

import java.util.Locale;

/** Where a line is on the list. */
public enum Place {
    /** It can be entered now. */
    TO_ENTER,
    /** It counts, but cannot be entered yet: something about the person's number comes first. */
    APART,
    /** Somebody entered it. */
    ENTERED,
    /** The register refused it. */
    REFUSED,
    /** It counted once and does not count any more, whether it was entered or not. */
    LAPSED;

    /** The end of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
