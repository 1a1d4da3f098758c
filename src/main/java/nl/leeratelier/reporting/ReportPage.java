package nl.leeratelier.reporting;

import java.util.List;
import java.util.Set;
import nl.leeratelier.people.AccountId;

/**
 * A page of a report.
 *
 * @param lines in the order of their names
 * @param gone those of them who belong to the organisation no longer; what they did there is kept
 */
public record ReportPage(List<ReportLine> lines, boolean hasPrevious, boolean hasNext, Set<AccountId> gone) {}
