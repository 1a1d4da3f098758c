package nl.leeratelier.peonline;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.RecordId;

/**
 * A presence to report, and what became of it.
 *
 * @param inDoubt it went out, and no answer was heard: the same row goes again
 * @param attempts how often it went out
 * @param said what PE-online said of it; may be empty
 */
public record Presence(
        UUID id,
        RecordId accreditation,
        EnrolmentId enrolment,
        AccountId account,
        OrganisationId organisation,
        Instant completedAt,
        State state,
        boolean inDoubt,
        int attempts,
        Optional<Reason> reason,
        String said,
        Optional<Instant> answeredAt) {

    /** Where it stands. */
    public enum State {
        WAITING,
        SENDING,
        /** Booked. */
        ACCEPTED,
        /** Found good in test mode: nothing is booked yet. */
        TESTED,
        REFUSED,
        /** It must not go, for the reason given. */
        STOPPED,
        /** It waits for somebody here, for the reason given. */
        HELD;

        /** The end of the keys of its texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
