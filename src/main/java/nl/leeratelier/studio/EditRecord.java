package nl.leeratelier.studio;

import java.time.Instant;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.people.AccountId;

/**
 * One edit as the history of a draft keeps it.
 *
 * @param sequence from 1, in the order in which they were done
 * @param takenBack whether its author took it back later
 */
public record EditRecord(int sequence, AccountId by, Instant at, Origin origin, boolean takenBack, Edit edit) {

    /** How it came about. */
    public enum Origin {
        /** Written by hand. */
        WRITTEN,
        /** Took back an earlier one. */
        UNDONE,
        /** Did again what had been taken back. */
        REDONE
    }
}
