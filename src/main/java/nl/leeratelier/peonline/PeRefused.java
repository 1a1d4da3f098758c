package nl.leeratelier.peonline;

import java.util.Locale;

/** Input that was refused and changed nothing. The reason has a text under {@code peonline.refused.} in every language. */
public final class PeRefused extends RuntimeException {

    private final Reason reason;

    PeRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong. */
    public enum Reason {
        REGISTER_MISSING,
        /** Not a number from 1 to 99,999. */
        ORG_INVALID,
        USER_INVALID,
        /** A new link without a key, or one that cannot be. */
        KEY_INVALID,
        /** Not from 1 to 1,000. */
        BATCH_INVALID,
        /** Something that its kind needs is missing, or something is there that it may not have. */
        COURSE_INVALID,
        /** There is no setting to encrypt keys with. */
        NO_SECRET;

        /** The key of its text. */
        public String key() {
            return "peonline.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
