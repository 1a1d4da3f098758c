package nl.leeratelier.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What time allows; all of it by the server's clock.
 *
 * @param minutes an attempt takes at most, 1 to 480; empty: as long as one likes
 * @param grace minutes after that in which an answer is still taken, 0 to 30: the way to the server takes time too
 * @param hoursBetween hours after an attempt before the next may begin, 0 to 720
 * @param closes last day on which it can be made, in the Netherlands; empty: always
 */
public record Limits(OptionalInt minutes, int grace, int hoursBetween, Optional<LocalDate> closes) {

    /** Extra time that one may give oneself, in percent. */
    public static final List<Integer> EXTRA = List.of(0, 50, 100);

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The first moment after the last day; empty when it never closes. */
    public Optional<Instant> closesAt() {
        return closes.map(day -> day.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** How long an attempt may take; empty: as long as one likes. */
    public Optional<Duration> time(int extra) {
        return minutes.isPresent()
                ? Optional.of(Duration.ofSeconds(minutes.getAsInt() * 60L * (100 + extra) / 100))
                : Optional.empty();
    }

    /** When the time is up that the screen tells, closing included; empty: never. */
    public Optional<Instant> end(Optional<Instant> startedAt, int extra) {
        return earliest(startedAt.flatMap(start -> time(extra).map(start::plus)));
    }

    /** The last moment at which an answer is taken: the end and the grace; empty: there is none. */
    public Optional<Instant> lastMoment(Optional<Instant> startedAt, int extra) {
        return earliest(
                startedAt.flatMap(start -> time(extra).map(start::plus)).map(end -> end.plusSeconds(grace * 60L)));
    }

    private Optional<Instant> earliest(Optional<Instant> end) {
        Optional<Instant> closing = closesAt();
        return closing.isPresent() && (end.isEmpty() || closing.get().isBefore(end.get())) ? closing : end;
    }
}
