package nl.leeratelier.learning;

/**
 * An event was recorded. For projections that an activity type keeps of its own events: listen in the same transaction, with a
 * plain listener. Never goes through the outbox.
 *
 * @param before the attempt as it was before the event
 */
public record EventRecorded(OpenAttempt<?, ?, ?> before, Object event) {}
