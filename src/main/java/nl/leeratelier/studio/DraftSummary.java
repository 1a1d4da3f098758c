package nl.leeratelier.studio;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.people.AccountId;

/**
 * A draft in a list, without what it says.
 *
 * @param title empty as long as nobody gave it one
 * @param sequence of the last edit
 * @param changedBy who did the last edit, or began it
 */
public record DraftSummary(
        DraftId id,
        String title,
        String kind,
        String programme,
        String path,
        Optional<VersionHash> basedOn,
        State state,
        int sequence,
        AccountId begunBy,
        AccountId changedBy,
        Instant changedAt) {

    /** Whether nothing was written yet in what was taken from a version, or in a translation: somebody only looked. */
    public boolean isUntouched() {
        return sequence == 0 && (basedOn.isPresent() || kind.equals("translation"));
    }

    /** Where a draft is in its life. */
    public enum State {
        /** It is worked on. */
        OPEN,
        /** Thrown away; it can be brought back. */
        DISCARDED,
        /** It became part of a version; it stays for its history. */
        PUBLISHED
    }
}
