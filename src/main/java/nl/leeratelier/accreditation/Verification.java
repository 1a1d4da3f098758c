package nl.leeratelier.accreditation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What anybody may hear about a number. */
public sealed interface Verification {

    /**
     * What the paper says.
     *
     * @param version number of the programme's version
     * @param studyMinutes study load of the programme
     * @param completedOn the day in the Netherlands
     * @param validUntil its last day; empty when it does not expire
     */
    record Paper(
            CertificateNumber number,
            String name,
            String title,
            String language,
            int version,
            int studyMinutes,
            LocalDate completedOn,
            Optional<LocalDate> validUntil) {}

    /** A certificate with this number was issued. */
    sealed interface Issued extends Verification {

        Paper paper();
    }

    /** It was issued and counts. */
    record Valid(Paper paper) implements Issued {}

    /** It was issued, and its last day is past. */
    record Expired(Paper paper) implements Issued {}

    /** It was taken back on this day; why is not for everybody. */
    record Withdrawn(Paper paper, LocalDate on) implements Issued {}

    /** It was issued anew under another number, and this is what that one is worth. The former name is not told. */
    record Replaced(CertificateNumber former, Issued now) implements Verification {}

    /** No certificate has this number. */
    record Unknown(CertificateNumber number) implements Verification {}

    /** No certificate can have what was typed as its number. */
    record Unreadable() implements Verification {}

    /** Too many unknown numbers came from this address; the next is answered after this time, above zero. */
    record TooManyGuesses(Duration pause) implements Verification {}
}
