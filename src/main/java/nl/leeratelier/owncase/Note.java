package nl.leeratelier.owncase;

import java.time.Instant;
import nl.leeratelier.people.AccountId;

/**
 * Something that the trainer and the writer of a case say to each other about it.
 *
 * @param trainer with which trainer
 * @param byTrainer by the trainer, or else by the writer
 * @param said 1 to 2,000 characters
 */
public record Note(int number, AccountId trainer, boolean byTrainer, String said, Instant writtenAt) {}
