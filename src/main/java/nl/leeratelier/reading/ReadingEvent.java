package nl.leeratelier.reading;

/** What can happen to a reading. The names of these records are in the event log: never rename them. */
public sealed interface ReadingEvent {

    /** The trainee says to have read it. */
    record Finished() implements ReadingEvent {}
}
