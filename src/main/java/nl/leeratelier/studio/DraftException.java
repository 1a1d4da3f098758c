package nl.leeratelier.studio;

import java.util.Locale;

/** Something an author asked for that cannot be; nothing was changed. */
public abstract sealed class DraftException extends RuntimeException {

    private DraftException(String message) {
        super(message);
    }

    /** There is no such draft for this person, or none that they may do this with. */
    public static final class NotFound extends DraftException {
        /** @param what names it, for the log */
        public NotFound(Object what) {
            super("Not found: " + what);
        }
    }

    /** Another draft of the same file is open in this organisation: it is to be worked on together. */
    public static final class AlreadyOpen extends DraftException {
        private final DraftId draft;

        AlreadyOpen(DraftId draft) {
            super("Open already: " + draft);
            this.draft = draft;
        }

        /** The one that is open. */
        public DraftId draft() {
            return draft;
        }
    }

    /** What was to be kept is not fit for it. The reason has a text in every language. */
    public static final class Refused extends DraftException {
        private final Reason reason;

        Refused(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        /** Why. */
        public Reason reason() {
            return reason;
        }
    }

    /** What can be wrong with what an author does. */
    public enum Reason {
        /** One edit brings more than {@link Limits#EDIT} bytes. */
        EDIT_TOO_LARGE,
        /** The file would hold more than {@link nl.leeratelier.content.ContentFiles#LARGEST} bytes. */
        FILE_TOO_LARGE,
        /** More than {@link Limits#DEEPEST} levels of parts in parts. */
        TOO_DEEP,
        /** Characters that cannot be seen, or that turn the words around them. */
        HIDDEN_CHARACTERS,
        /** The draft was published or discarded: it is read only. */
        CLOSED;

        /** The key of its text. */
        public String key() {
            return "studio.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
