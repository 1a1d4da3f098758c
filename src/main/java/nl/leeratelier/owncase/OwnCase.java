package nl.leeratelier.owncase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.people.AccountId;

/**
 * A case of somebody's own work.
 *
 * @param version raised with every change
 * @param expiresAt when it is gone, {@link #KEPT} after it was begun
 * @param sharing with whom; empty as long as only the writer sees it
 * @param mayBeTurned whether the writer allows the trainer to make an anonymous case of it
 * @param discussedAt when the trainer said that it was talked over in the training
 * @param newToTrainer whether the writer shared, answered or allowed something since the trainer last opened it
 * @param newToWriter whether the trainer answered or made it anonymous since the writer last opened it
 * @param turned when it was made anonymous; its story is empty from then on
 */
public record OwnCase(
        OwnCaseId id,
        AccountId writer,
        int version,
        Story story,
        Instant begunAt,
        Instant expiresAt,
        Optional<Sharing> sharing,
        boolean mayBeTurned,
        Optional<Instant> discussedAt,
        boolean newToTrainer,
        boolean newToWriter,
        Optional<Turned> turned) {

    /** How long a case is kept after it was begun. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** With which group, and who was its trainer then: another trainer does not see it. */
    public record Sharing(GroupId group, AccountId trainer, Instant at) {}

    /** Who made an anonymous case of it, empty when they are erased since; and when. */
    public record Turned(Optional<AccountId> by, Instant at) {}

    /** Whether the writer can change its words. */
    public boolean isDraft() {
        return sharing.isEmpty() && turned.isEmpty();
    }
}
