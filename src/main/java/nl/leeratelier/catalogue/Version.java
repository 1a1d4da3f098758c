package nl.leeratelier.catalogue;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.people.AccountId;

/**
 * A version in the list of a programme, without its content.
 *
 * @param number from 1, counted per programme; 0 of what was {@link Release.Kind#COPIED}
 * @param kind what it is to the one before it
 * @param note empty when it came with the platform
 * @param publishedBy nobody when it came with the platform
 */
public record Version(
        VersionHash hash,
        String programme,
        int number,
        Instant publishedAt,
        Release.Kind kind,
        String note,
        Optional<AccountId> publishedBy,
        Optional<Withdrawal> withdrawal) {

    /** Since when nobody new begins with a version. */
    public record Withdrawal(Instant at, AccountId by) {}
}
