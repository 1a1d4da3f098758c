package nl.leeratelier.roleplay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What partnership feels like from the parent's chair: the six that parents and experts by experience named (A-2.4d, A-3.5).
 * Each runs from 0 to 10. The names stand in content and in the log for ever.
 */
public enum Scale {
    /** I was heard (A-3.5a). */
    HEARD,
    /** I was taken seriously (A-3.5f, A-3.5g). */
    SERIOUS,
    /** I felt judged: the only one where less is better (A-2.4e). */
    JUDGED,
    /** I kept hold of it (A-2.4b). */
    IN_CHARGE,
    /** I would answer honestly (A-3.5h). */
    HONEST,
    /** I would come back (A-2.4d). */
    RETURN;

    public static final int LOWEST = 0;
    public static final int HIGHEST = 10;

    /** As it is written in content, such as {@code in-charge}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Scale> of(String key) {
        return Arrays.stream(values()).filter(scale -> scale.key().equals(key)).findFirst();
    }
}
