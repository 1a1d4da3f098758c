package nl.leeratelier.groups;

import java.util.Locale;

/** Input that was refused and changed nothing. The reason has a text under {@code groups.refused.} in every language. */
public final class GroupRefused extends RuntimeException {

    private final Reason reason;

    GroupRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong. */
    public enum Reason {
        /** No such group, or none that the person may do this with. */
        NOT_THERE,
        /** Empty, longer than 80 characters, or with characters that cannot be seen. */
        NAME_INVALID,
        /** No trainer of this organisation. */
        NO_TRAINER,
        /** Nobody who follows programmes for this organisation. */
        NO_TRAINEE,
        /** As many members as a group can have. */
        FULL,
        /** No day, or one in the future. */
        DAY_INVALID,
        /** Nothing was written. */
        EMPTY,
        /** More than 2,000 characters. */
        TOO_LONG,
        /** Characters that cannot be shown or that turn the words around them. */
        UNREADABLE,
        /** As many pages as a log can have. */
        LOG_FULL;

        /** The key of its text. */
        public String key() {
            return "groups.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
