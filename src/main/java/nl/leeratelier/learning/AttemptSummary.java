package nl.leeratelier.learning;

import java.time.Instant;
import java.util.OptionalInt;
import nl.leeratelier.content.ActivityResult;

/**
 * An attempt without its events.
 *
 * @param number from 1 within the enrolment and activity
 */
public record AttemptSummary(
        AttemptId id, String activity, int number, Instant startedAt, ActivityResult result, Instant lastEventAt) {

    public OptionalInt score() {
        return result.score();
    }
}
