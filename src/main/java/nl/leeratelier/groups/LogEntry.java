package nl.leeratelier.groups;

import java.time.LocalDate;

/**
 * What a trainer noted of a day of training.
 *
 * @param cameUp what the group asked or brought up
 * @param changed what the trainer changed in the training because of it; may be empty
 */
public record LogEntry(LogEntryId id, LocalDate day, String cameUp, String changed) {}
