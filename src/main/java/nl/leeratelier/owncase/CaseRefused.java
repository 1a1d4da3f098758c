package nl.leeratelier.owncase;

import java.util.Locale;

/** Something that was refused and changed nothing. The reason has a text under {@code owncase.refused.} in every language. */
public final class CaseRefused extends RuntimeException {

    private final Reason reason;

    CaseRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong. */
    public enum Reason {
        /** No such case, or none that the person may see or do this with. */
        NOT_THERE,
        /** It was changed in another window. */
        STALE,
        /** It is with the trainer: take it back first. */
        SHARED,
        /** A part of more than 4,000 characters, or a note of more than 2,000. */
        TOO_LONG,
        /** Characters that cannot be shown or that turn the words around them. */
        UNREADABLE,
        /** As many cases, or as many notes at one case, as there can be. */
        TOO_MANY,
        /** The situation or the dilemma is not written yet. */
        UNFINISHED,
        /** The writer did not promise that nobody can be recognised. */
        NO_PROMISE,
        /** Not a group of the writer, or one without a trainer. */
        NO_GROUP,
        /** The writer does not allow it. */
        NO_CONSENT,
        /** Nothing was written. */
        EMPTY,
        /** No title of 1 to 80 characters. */
        TITLE_INVALID;

        /** The key of its text. */
        public String key() {
            return "owncase.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
