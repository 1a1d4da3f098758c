package nl.leeratelier.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/**
 * A certificate. What stands on the paper never changes; after a change of name another edition takes its place.
 *
 * @param name of the person at the moment of issue
 * @param programme key of the programme
 * @param title of the programme
 * @param language tag of the programme's language, in which the certificate is written
 * @param versionNumber from 1, counted per programme
 * @param studyMinutes study load of the programme
 * @param goals what the programme teaches, a sentence each
 * @param completedOn the day in the Netherlands on which the last requirement was met
 * @param edition from 1; one more each time it is issued anew
 * @param validUntil the last day in the Netherlands on which it is valid; empty when it does not expire
 * @param replacedBy the number of the edition that came after it
 * @param withdrawal when it was withdrawn, and why
 */
public record Certificate(
        CertificateId id,
        CertificateNumber number,
        EnrolmentId enrolment,
        AccountId account,
        OrganisationId organisation,
        String name,
        String programme,
        String title,
        String language,
        int versionNumber,
        VersionHash versionHash,
        int studyMinutes,
        List<String> goals,
        LocalDate completedOn,
        Instant issuedAt,
        int edition,
        Optional<LocalDate> validUntil,
        Optional<CertificateNumber> replacedBy,
        Optional<Withdrawal> withdrawal) {

    private static final int YEARS = 5;

    /** What a certificate is worth on a day. */
    public enum State {
        /** It counts. */
        VALID,
        /** Its last day is past. */
        EXPIRED,
        /** Taken back by the organisation. */
        WITHDRAWN,
        /** There is a later edition, which says what it is worth. */
        REPLACED
    }

    /**
     * That it was taken back.
     *
     * @param why for its owner and the coordinators, nobody else
     */
    public record Withdrawal(Instant at, String why) {}

    /**
     * What it is worth.
     *
     * @param today the day in the Netherlands
     */
    public State on(LocalDate today) {
        if (replacedBy.isPresent()) {
            return State.REPLACED;
        }
        if (withdrawal.isPresent()) {
            return State.WITHDRAWN;
        }
        return validUntil.filter(today::isAfter).isPresent() ? State.EXPIRED : State.VALID;
    }

    /**
     * The day on which it is time to follow the programme anew: its last day, or where it does not expire the day five
     * years after the completion. SKJ reregisters after five years and counts only what was completed inside them.
     */
    public LocalDate dueOn() {
        return validUntil.orElseGet(() -> completedOn.plusYears(YEARS));
    }

    /** The edition that comes after this one, on another name; everything else on it stays. */
    Certificate anew(CertificateId id, CertificateNumber number, String name, Instant now) {
        return new Certificate(
                id,
                number,
                enrolment,
                account,
                organisation,
                name,
                programme,
                title,
                language,
                versionNumber,
                versionHash,
                studyMinutes,
                goals,
                completedOn,
                now,
                edition + 1,
                validUntil,
                Optional.empty(),
                Optional.empty());
    }
}
