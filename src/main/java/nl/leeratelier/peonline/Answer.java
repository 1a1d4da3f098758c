package nl.leeratelier.peonline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What PE-online said of a call.
 *
 * @param rejected rows; so are {@code accepted} and {@code total}
 */
record Answer(int rejected, int accepted, int total, List<Error> errors, List<Accepted> rows) {

    /** @param number such as 100 */
    record Error(int number, String message) {}

    /** A row that was booked, or found good in a test. */
    record Accepted(String person, String course, Optional<Instant> date) {}

    /** What was answered is no answer. */
    static final class Unreadable extends Exception {

        Unreadable(String why) {
            super(why);
        }
    }
}
