package nl.leeratelier.registers.skj;

import java.util.Locale;

/** Whether a completion can be entered at the register, and if not why. */
public enum Standing {
    READY,
    /** There is no number of this person that the organisation may use. */
    NUMBER_MISSING,
    /** The person is in another chamber of the register than the accreditation is for. */
    OTHER_CHAMBER,
    /** Another account has the number, and nobody looked it up. */
    NUMBER_SHARED,
    CERTIFICATE_WITHDRAWN,
    RECORD_WITHDRAWN,
    VERSION_NOT_COVERED,
    BEFORE_TERM,
    AFTER_TERM,
    /** The record is about something else now. */
    NOT_CONCERNED;

    /** Whether the completion counts for the record. */
    public boolean counts() {
        return compareTo(NUMBER_SHARED) <= 0;
    }

    /** The end of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
