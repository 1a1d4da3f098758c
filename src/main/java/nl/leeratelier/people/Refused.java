package nl.leeratelier.people;

/** Input that was refused and changed nothing. The reason has a text under {@code people.refused.} in every language. */
public final class Refused extends RuntimeException {

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong with what a person fills in. */
    public enum Reason {
        /** Not an e-mail address that mail can be sent to. */
        EMAIL_INVALID,
        /** A name is missing, longer than 120 characters, or holds characters that cannot be seen. */
        NAME_INVALID,
        /** Another organisation has this name. */
        ORGANISATION_EXISTS,
        /** The platform does not speak this language. */
        LANGUAGE_UNKNOWN,
        /** Fewer than 12 characters. */
        PASSWORD_TOO_SHORT,
        /** More than 200 characters. */
        PASSWORD_TOO_LONG,
        /** The person's own e-mail address or name. */
        PASSWORD_IS_KNOWN,
        /** Among the first that an attacker tries. */
        PASSWORD_COMMON,
        /** Not the present password. */
        PASSWORD_WRONG,
        /** The same as the password it should replace. */
        PASSWORD_SAME,
        /** Too often in a short time. */
        TOO_OFTEN,
        /** No role was given. */
        ROLES_MISSING,
        /** The person has all these roles already. */
        ALREADY_MEMBER,
        /** Nobody could administer the platform any more. */
        LAST_ADMINISTRATOR,
        /** Nobody blocks their own account. */
        BLOCK_YOURSELF,
        /** Nobody erases their own account. */
        ERASE_YOURSELF,
        /** The person still has a role somewhere. */
        ERASE_BELONGS,
        /** There is no such account any more. */
        ERASE_GONE,
        /** No reason, or one of more than 400 characters. */
        ERASE_WHY_MISSING,
        /** A link that is unknown, used, withdrawn or expired. */
        LINK_INVALID;

        /** The key of its text. */
        public String key() {
            return "people.refused." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
