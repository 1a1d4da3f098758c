package nl.leeratelier.reporting;

import java.time.Duration;
import java.time.Instant;

/** How far somebody is. */
public enum Status {
    /** Belongs to the organisation and follows nothing. */
    NOT_ENROLLED,
    /** Enrolled, nothing begun. */
    NOT_BEGUN,
    /** On the way. */
    IN_PROGRESS,
    /** Enrolled or on the way, and three weeks or longer without any activity. */
    STALLED,
    /** Everything done. */
    COMPLETED;

    /** How long without activity makes somebody stalled. */
    public static final Duration STILL = Duration.ofDays(21);

    /** The moment at or before which the last activity makes somebody stalled. */
    static Instant stalledSince(Instant now) {
        return now.minus(STILL);
    }
}
