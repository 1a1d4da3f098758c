package nl.leeratelier.measure;

import org.jspecify.annotations.Nullable;

/** What can happen in a measure. Names and components are in the event log: never rename them. */
public sealed interface MeasureEvent {

    /**
     * An answer, the first to this statement or in place of the one before.
     *
     * @param statement id in the framework
     * @param value 1 (entirely disagree) to {@link Measure#POINTS} (entirely agree)
     */
    record Answered(String statement, int value) implements MeasureEvent {

        /** Takes whatever a damaged log may hold. */
        public Answered(@Nullable String statement, int value) {
            this.statement = statement == null ? "" : statement;
            this.value = value;
        }
    }

    /** @param statement id of the statement that the trainee does not want to answer */
    record PassedBy(String statement) implements MeasureEvent {

        /** Takes whatever a damaged log may hold. */
        public PassedBy(@Nullable String statement) {
            this.statement = statement == null ? "" : statement;
        }
    }

    /** The measure was handed in; what is open counts as passed by. */
    record HandedIn() implements MeasureEvent {}
}
