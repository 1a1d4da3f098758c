package nl.leeratelier.learning;

import java.time.Instant;

/**
 * An event as the log has it.
 *
 * @param sequence from 1, without gaps
 * @param at when it was recorded, by the server's clock
 */
public record RecordedEvent<E>(int sequence, Instant at, E event) {}
