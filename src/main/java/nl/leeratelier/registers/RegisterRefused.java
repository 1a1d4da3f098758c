package nl.leeratelier.registers;

import java.util.Locale;

/** Input that was refused and changed nothing. The reason has a text under {@code registers.refused.} in every language. */
public final class RegisterRefused extends RuntimeException {

    private final Reason reason;

    RegisterRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What of a form a reason is about. */
    public enum Field {
        REGISTER,
        NUMBER,
        FROM,
        TO,
        AMOUNT,
        CATEGORY,
        CHAMBER,
        PROGRAMME,
        VERSIONS,
        WHY,
        NAME,
        PATTERN,
        EXAMPLE
    }

    /** What can be wrong. */
    public enum Reason {
        REGISTER_MISSING(Field.REGISTER),
        NUMBER_MISSING(Field.NUMBER),
        /** More than 60 characters, or some that cannot be seen. */
        NUMBER_INVALID(Field.NUMBER),
        /** Another record of this register has it. */
        NUMBER_TAKEN(Field.NUMBER),
        /** Not as the register writes its numbers. */
        NUMBER_UNLIKE(Field.NUMBER),
        FROM_INVALID(Field.FROM),
        TO_INVALID(Field.TO),
        /** Withdrawn before it began. */
        WITHDRAWN_TOO_EARLY(Field.FROM),
        /** Ends before it begins. */
        TO_BEFORE_FROM(Field.TO),
        /** More than fifteen years. */
        TERM_TOO_LONG(Field.TO),
        /** Not a number above 0 and below 10,000 with at most two decimals. */
        AMOUNT_INVALID(Field.AMOUNT),
        CATEGORY_INVALID(Field.CATEGORY),
        CHAMBER_INVALID(Field.CHAMBER),
        /** The register knows chambers, and not this one. */
        CHAMBER_UNKNOWN(Field.CHAMBER),
        PROGRAMME_MISSING(Field.PROGRAMME),
        VERSIONS_MISSING(Field.VERSIONS),
        /** A withdrawal without a reason, or with more than 400 characters. */
        WHY_INVALID(Field.WHY),
        NAME_INVALID(Field.NAME),
        /** Not a regular expression. */
        PATTERN_INVALID(Field.PATTERN),
        /** The example does not match the pattern. */
        EXAMPLE_UNLIKE(Field.EXAMPLE);

        private final Field field;

        Reason(Field field) {
            this.field = field;
        }

        /** What it is about. */
        public Field field() {
            return field;
        }

        /** The key of its text. */
        public String key() {
            return "registers.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
