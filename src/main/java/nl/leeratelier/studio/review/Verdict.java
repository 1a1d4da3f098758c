package nl.leeratelier.studio.review;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.review.Review.State;

/** Whether the reviews of a draft let it be published. Pure. */
public enum Verdict {
    /** The organisation asks for no second pair of eyes. */
    NOT_NEEDED,
    /** Somebody who did not write in it approved it as it is. */
    APPROVED,
    /** It was approved, and changed since; that is enough here. */
    CHANGED_SINCE_ENOUGH,
    /** It was approved, and changed since: it is to be looked at again. */
    CHANGED_SINCE,
    /** A reviewer asks for changes. */
    CHANGES_ASKED,
    /** Somebody was asked and has not said yet. */
    WAITING,
    /** Only somebody who wrote in it approved it. */
    ONLY_AUTHORS,
    /** Nobody was asked. */
    NOBODY_ASKED;

    /** Whether it may be published as far as reviews go. */
    public boolean allows() {
        return this == NOT_NEEDED || this == APPROVED || this == CHANGED_SINCE_ENOUGH;
    }

    /** The key of its words. */
    public String key() {
        return "studio.review.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What reviews come to.
     *
     * @param authors all who wrote in the draft: nobody is the second pair of eyes for their own words
     * @param head sequence of the draft's last edit
     */
    public static Verdict of(Eyes eyes, List<Review> reviews, Set<AccountId> authors, int head) {
        if (!eyes.two()) {
            return NOT_NEEDED;
        }
        List<Review> standing = reviews.stream()
                .filter(review -> review.state() != State.WITHDRAWN)
                .toList();
        if (standing.stream().anyMatch(review -> review.state() == State.CHANGES)) {
            return CHANGES_ASKED;
        }
        List<Review> approved = standing.stream()
                .filter(review -> review.state() == State.APPROVED)
                .toList();
        OptionalInt newest = approved.stream()
                .filter(review -> !authors.contains(review.reviewer()))
                .flatMapToInt(review -> review.sequence().stream())
                .max();
        if (newest.isPresent()) {
            return newest.getAsInt() >= head ? APPROVED : eyes.again() ? CHANGED_SINCE : CHANGED_SINCE_ENOUGH;
        }
        if (standing.stream().anyMatch(review -> review.state() == State.ASKED)) {
            return WAITING;
        }
        return approved.isEmpty() ? NOBODY_ASKED : ONLY_AUTHORS;
    }
}
