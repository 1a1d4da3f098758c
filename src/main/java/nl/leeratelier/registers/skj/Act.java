package nl.leeratelier.registers.skj;

import java.time.Instant;
import java.util.Locale;
import nl.leeratelier.people.AccountId;

/**
 * What somebody did with a line.
 *
 * @param byName their name; empty when they are not known any more
 * @param why it was refused; empty for the others
 */
public record Act(Kind kind, AccountId by, String byName, Instant at, String why) {

    /** What can be done. */
    public enum Kind {
        /** Entered at the register. */
        ENTERED,
        /** Refused by the register. */
        REFUSED,
        /** The act before does not hold. */
        UNDONE;

        /** The end of the keys of its texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
