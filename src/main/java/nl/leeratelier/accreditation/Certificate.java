package nl.leeratelier.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/**
 * What stands on a certificate; never changes.
 *
 * @param name of the person at the moment of issue
 * @param programme key of the programme
 * @param title of the programme
 * @param language tag of the programme's language, in which the certificate is written
 * @param versionNumber from 1, counted per programme
 * @param studyMinutes study load of the programme
 * @param goals what the programme teaches, a sentence each
 * @param completedOn the day in the Netherlands on which the last requirement was met
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
        Instant issuedAt) {}
