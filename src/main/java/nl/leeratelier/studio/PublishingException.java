package nl.leeratelier.studio;

import java.util.Locale;

/** Something that could not be published; nothing was changed. */
public final class PublishingException extends RuntimeException {

    private final Reason reason;

    PublishingException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What can stand in the way. */
    public enum Reason {
        /** No programme, draft or version that the person may publish. */
        NOT_THERE,
        /** No drafts were chosen, or they belong to several programmes. */
        NOTHING_CHOSEN,
        /** The checker found something. */
        PROBLEMS,
        /** A {@link PublishingRule} objects, such as that nobody approved yet. */
        OBJECTIONS,
        /** It says the same as the newest version. */
        NOTHING_CHANGED,
        /** It says the same as an earlier version: restore that one instead. */
        SAME_AS_EARLIER,
        /** Something that scores or decides is another: that is no correction, unless the author says so knowingly. */
        NO_CORRECTION,
        /** No note, one of more than 2,000 characters, or one with characters that cannot be seen. */
        NOTE_INVALID,
        /** A draft was written on, or a version published, since it was looked at: look again. */
        CHANGED_MEANWHILE,
        /** No title of 1 to 200 characters. */
        TITLE_INVALID,
        /** It is the last version that is left: nobody could begin with the programme any more. Withdraw it knowingly. */
        LAST_VERSION;

        /** The key of its text. */
        public String key() {
            return "studio.publishing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
