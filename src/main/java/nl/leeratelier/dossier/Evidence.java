package nl.leeratelier.dossier;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.people.AccountId;

/**
 * What a person added to a criterion. Never changed: what takes its place is another, and ends this one.
 *
 * @param criterion id of the criterion
 * @param criterionVersion in which the criterion read when this was added
 * @param words may be empty when there is a document
 * @param replaces what it took the place of
 * @param ended empty while it counts
 */
public record Evidence(
        EvidenceId id,
        String criterion,
        String criterionVersion,
        String words,
        Optional<EvidenceFile> file,
        Author author,
        Instant addedAt,
        Optional<EvidenceId> replaces,
        Optional<Ending> ended) {

    /** Whether it counts. */
    public boolean counts() {
        return ended.isEmpty();
    }

    /**
     * Who did something.
     *
     * @param account nobody any more once the person was erased
     */
    public record Author(Keeper as, Optional<AccountId> account) {}

    /** As what somebody keeps a dossier. */
    public enum Keeper {
        TRAINER,
        ADMINISTRATOR
    }

    /** Why it counts no longer. */
    public enum How {
        REPLACED,
        WITHDRAWN
    }

    /** Since when, and by whom, it counts no longer. */
    public record Ending(How how, Author author, Instant at) {}
}
