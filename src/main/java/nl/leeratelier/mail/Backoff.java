package nl.leeratelier.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before trying again: first a minute, then ever longer, over two days. */
final class Backoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(18),
            Duration.ofHours(24));

    private Backoff() {}

    /** The wait after so many attempts, from one on; empty when it is time to stop. */
    static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
