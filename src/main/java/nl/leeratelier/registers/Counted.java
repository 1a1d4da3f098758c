package nl.leeratelier.registers;

import java.time.Instant;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/** A completion that counts for a record, of somebody who agreed that their number in its register is used. */
public record Counted(
        RecordId accreditation,
        EnrolmentId enrolment,
        AccountId account,
        OrganisationId organisation,
        Instant completedAt) {}
