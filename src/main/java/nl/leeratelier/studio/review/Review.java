package nl.leeratelier.studio.review;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.DraftId;

/**
 * Somebody was asked to read a draft.
 *
 * @param message what the author asked
 * @param sequence of the draft as it was judged; empty as long as it is not
 * @param remark in the reviewer's words; may be empty
 * @param checked what the reviewer looked at and found in order
 */
public record Review(
        DraftId draft,
        AccountId reviewer,
        AccountId askedBy,
        Instant askedAt,
        String message,
        State state,
        OptionalInt sequence,
        Optional<Instant> decidedAt,
        String remark,
        Set<Point> checked) {

    /** How far it is. */
    public enum State {
        ASKED,
        APPROVED,
        /** The reviewer asks for changes. */
        CHANGES,
        /** The author took the question back. */
        WITHDRAWN
    }
}
