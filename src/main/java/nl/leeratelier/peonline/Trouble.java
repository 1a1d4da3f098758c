package nl.leeratelier.peonline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What keeps a link from sending. */
public enum Trouble {
    /** No connection, or an answer that says the service cannot. */
    DOWN,
    /** No answer in time. */
    SLOW,
    /** An answer that is none. */
    NONSENSE,
    /** Key and user do not fit: somebody has to mend it. */
    NO_ACCESS,
    /** Not even one row may be sent. */
    TOO_MANY,
    /** The stored key cannot be decrypted: somebody has to fill it in anew. */
    KEY_UNREADABLE;

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /** How long to wait after so many attempts without an answer, from one on. It never gives up. */
    static Duration waitAfter(int failures) {
        return WAITS.get(Math.clamp(failures - 1L, 0, WAITS.size() - 1));
    }

    /** Whether waiting does not mend it. */
    boolean needsSomebody() {
        return this == NO_ACCESS || this == TOO_MANY || this == KEY_UNREADABLE;
    }

    /** The end of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
