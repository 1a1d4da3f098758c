package nl.leeratelier.studio.review;

/** Something around a review that cannot be; nothing was changed. */
public final class ReviewRefused extends RuntimeException {

    private final Reason reason;

    ReviewRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** Nobody who can be asked was chosen. */
        NOBODY("studio.review.refused.nobody"),
        EMPTY("studio.review.refused.empty"),
        TOO_LONG("studio.review.refused.too-long"),
        UNREADABLE("studio.review.refused.unreadable"),
        /** The person was not asked, or not any more. */
        NOT_ASKED("studio.review.refused.not-asked"),
        /** The draft holds as many comments as it can. */
        FULL("studio.review.refused.full"),
        /** Somebody wrote on after what the reviewer read. */
        CHANGED("studio.review.refused.changed");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The key of its words. */
        public String key() {
            return key;
        }
    }
}
