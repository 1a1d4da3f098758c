package nl.leeratelier.reporting;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.learning.EnrolmentId;

/**
 * An enrolment as an organisation may see it.
 *
 * @param version number of the programme's version
 * @param percent 0 to 100, by study load
 * @param minutesDone study load of what is completed
 * @param lastActivityAt when something was begun or finished last; the start when nothing was
 * @param certificate number of the certificate, once it is issued
 * @param withdrawnAt when its certificate was taken back
 */
public record Study(
        EnrolmentId enrolment,
        String programme,
        String title,
        int version,
        int percent,
        int minutesDone,
        int minutesTotal,
        Instant startedAt,
        Instant lastActivityAt,
        Optional<Instant> completedAt,
        Optional<String> certificate,
        Optional<Instant> withdrawnAt) {}
