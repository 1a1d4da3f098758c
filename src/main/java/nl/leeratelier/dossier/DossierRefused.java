package nl.leeratelier.dossier;

import java.util.Locale;

/** Something that was refused and changed nothing. The reason has a text under {@code dossier.refused.} in every language. */
public final class DossierRefused extends RuntimeException {

    private final Reason reason;

    DossierRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong. */
    public enum Reason {
        /** No such dossier, criterion or evidence for whoever is here. */
        NOT_THERE,
        /** Neither words nor a document. */
        EMPTY,
        /** More than 4,000 characters. */
        TOO_LONG,
        /** Characters that cannot be shown. */
        UNREADABLE,
        /** Somebody replaced or withdrew it meanwhile. */
        ENDED,
        /** As much evidence at one criterion as there can be. */
        TOO_MANY,
        /** The documents of the dossier together are too large. */
        TOO_MUCH,
        /** A document of more than 10 MB. */
        FILE_TOO_LARGE,
        /** Neither PDF, Word, PNG nor JPEG. */
        FILE_KIND,
        /** A document of such a kind that is damaged or was cut off. */
        FILE_BROKEN,
        /** A document that only opens with a password. */
        FILE_LOCKED,
        /** A Word document that holds a program. */
        FILE_MACROS,
        /** A link for nobody in particular, or with too long a name. */
        FOR_INVALID,
        /** No day at all. */
        DAY_INVALID,
        /** A day that is over. */
        DAY_PAST,
        /** A day more than a year away. */
        DAY_FAR;

        /** The key of its text. */
        public String key() {
            return "dossier.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
