package nl.leeratelier.reporting;

import java.util.Optional;
import nl.leeratelier.people.AccountId;

/**
 * A person in an organisation with one of their enrolments, or without.
 *
 * @param place where it stands in the order of the report
 * @param team in which they are now
 * @param study empty for a member who follows nothing
 */
public record ReportLine(
        Place place,
        AccountId account,
        String name,
        String email,
        Optional<String> team,
        Status status,
        Optional<Study> study) {}
