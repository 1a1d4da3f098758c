package nl.leeratelier.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the times of the events tell of an attempt.
 *
 * @param startedAt when it was begun; empty when it was not, or by an event that the log did not have yet
 * @param extra time that the trainee gave themselves, in percent
 * @param last when something last happened
 * @param spent time that went into each answered item, by item: from what happened before to each answer to it. Whoever walked
 *     away in between spent that time too, so only a median of many tells something
 */
public record Pace(Optional<Instant> startedAt, int extra, Optional<Instant> last, Map<String, Duration> spent) {

    static final Pace NONE = new Pace(Optional.empty(), 0, Optional.empty(), Map.of());

    Pace started(int percent, Instant at) {
        return new Pace(Optional.of(at), percent, Optional.of(at), spent);
    }

    /** A clock that was set back takes no time away. */
    Pace worked(String item, Instant at) {
        if (last.isEmpty()) {
            return new Pace(startedAt, extra, Optional.of(at), spent);
        }
        Duration more = Duration.between(last.get(), at);
        Map<String, Duration> all = new HashMap<>(spent);
        all.merge(item, more.isNegative() ? Duration.ZERO : more, Duration::plus);
        return new Pace(startedAt, extra, Optional.of(at), Map.copyOf(all));
    }
}
