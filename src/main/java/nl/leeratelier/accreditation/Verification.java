package nl.leeratelier.accreditation;

import java.time.Duration;
import java.time.LocalDate;

/** What anybody may hear about a number. */
public sealed interface Verification {

    /**
     * A certificate with this number was issued, and this is what its paper says.
     *
     * @param version number of the programme's version
     * @param studyMinutes study load of the programme
     * @param completedOn the day in the Netherlands
     */
    record Valid(
            CertificateNumber number,
            String name,
            String title,
            String language,
            int version,
            int studyMinutes,
            LocalDate completedOn)
            implements Verification {}

    /** No certificate has this number. */
    record Unknown(CertificateNumber number) implements Verification {}

    /** No certificate can have what was typed as its number. */
    record Unreadable() implements Verification {}

    /** Too many unknown numbers came from this address; the next is answered after this time, above zero. */
    record TooManyGuesses(Duration pause) implements Verification {}
}
