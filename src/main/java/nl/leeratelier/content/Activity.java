package nl.leeratelier.content;

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

    /** How many attempts an enrolment may make; empty: as many as one likes. */
    default OptionalInt maximumAttempts() {
        return OptionalInt.empty();
    }
}
