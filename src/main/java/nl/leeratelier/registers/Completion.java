package nl.leeratelier.registers;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/**
 * Somebody met the last requirement of a programme.
 *
 * @param withdrawnAt when its certificate was withdrawn
 */
public record Completion(
        EnrolmentId enrolment,
        AccountId account,
        OrganisationId organisation,
        String programme,
        VersionHash version,
        Instant completedAt,
        Optional<Instant> withdrawnAt) {}
