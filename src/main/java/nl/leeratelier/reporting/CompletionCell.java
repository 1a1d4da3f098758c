package nl.leeratelier.reporting;

import java.time.YearMonth;

/**
 * The completions of one team, programme and month.
 *
 * @param team in which people are now; empty for those who are in none
 * @param programme its key
 * @param month in the Netherlands
 */
public record CompletionCell(String team, String programme, YearMonth month, Completed completed) {}
