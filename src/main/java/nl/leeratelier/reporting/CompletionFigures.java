package nl.leeratelier.reporting;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The completions of an organisation in a period, counted three times over at one moment, so that the figures agree.
 *
 * @param months those with completions
 * @param byTeam those with completions, by name; first, under an empty name, those who are in none
 * @param byProgramme those with completions, by key
 */
public record CompletionFigures(
        YearMonth first,
        YearMonth last,
        SortedMap<YearMonth, Completed> months,
        SortedMap<String, Completed> byTeam,
        SortedMap<String, Completed> byProgramme) {

    /** All of them. */
    public Completed total() {
        return months.values().stream().reduce(Completed.NONE, Completed::plus);
    }

    /** Per month, in their order; months without completions too. */
    public Map<YearMonth, Completed> byMonth() {
        var found = new TreeMap<>(months);
        Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .forEach(month -> found.putIfAbsent(month, Completed.NONE));
        return found;
    }
}
