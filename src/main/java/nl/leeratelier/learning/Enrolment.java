package nl.leeratelier.learning;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/**
 * A person following a programme for an organisation, pinned to the version it was begun with.
 *
 * @param run from 1: counts how often this person began this programme here
 * @param minutesDone study load of the completed activities
 * @param completedAt when the last requirement was met; never changes afterwards
 */
public record Enrolment(
        EnrolmentId id,
        AccountId account,
        OrganisationId organisation,
        String programme,
        int run,
        VersionHash version,
        Instant startedAt,
        Instant lastActivityAt,
        int activitiesDone,
        int activitiesTotal,
        int minutesDone,
        int minutesTotal,
        Optional<Instant> completedAt) {

    /** 0 to 100, by study load. */
    public int percent() {
        return minutesTotal == 0 ? 0 : 100 * minutesDone / minutesTotal;
    }
}
