package nl.leeratelier.content;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One thing a trainee does. Immutable and shared by all who do it. */
public interface Activity {

    ActivityHead head();

    default String id() {
        return head().id();
    }

    default String title() {
        return head().title();
    }

    /** The files that make it up: its own, and those it takes something from. A change in any of them makes it other content. */
    default List<String> files() {
        return List.of(head().place().file());
    }

    /** How many attempts an enrolment may make; empty: as many as one likes. */
    default OptionalInt maximumAttempts() {
        return OptionalInt.empty();
    }

    /** How long one waits after an attempt has ended before the next may begin; zero: not at all. */
    default Duration waitBetweenAttempts() {
        return Duration.ZERO;
    }

    /** From when on no attempt may begin any more; empty: never. */
    default Optional<Instant> closesAt() {
        return Optional.empty();
    }
}
