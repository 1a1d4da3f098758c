package nl.leeratelier.studio.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.AccountId;

/**
 * Something said of a place in a draft.
 *
 * @param by empty when whoever wrote it was erased, with their words
 */
public record Comment(UUID id, Optional<AccountId> by, Pointer at, String body, Instant writtenAt) {

    /** No comment is longer than this many characters. */
    public static final int LONGEST = 2_000;
}
