package nl.leeratelier.reporting;

import java.util.List;

/**
 * A page of a report.
 *
 * @param lines in the order of their names
 */
public record ReportPage(List<ReportLine> lines, boolean hasPrevious, boolean hasNext) {}
