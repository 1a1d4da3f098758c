package nl.leeratelier.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The completions of an organisation in a period, counted. Every figure is a sum of the same cells, so that they agree.
 *
 * @param cells each team, programme and month at most once; those without completions are left out
 */
public record CompletionFigures(YearMonth first, YearMonth last, List<CompletionCell> cells) {

    /** All of them. */
    public Completed total() {
        return cells.stream().map(CompletionCell::completed).reduce(Completed.NONE, Completed::plus);
    }

    /** Per month, in their order; months without completions too. */
    public Map<YearMonth, Completed> byMonth() {
        var found = by(CompletionCell::month);
        Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .forEach(month -> found.putIfAbsent(month, Completed.NONE));
        return found;
    }

    /** Per team by name; first, under an empty name, those who are in none. */
    public Map<String, Completed> byTeam() {
        return by(CompletionCell::team);
    }

    /** Per key of a programme. */
    public Map<String, Completed> byProgramme() {
        return by(CompletionCell::programme);
    }

    private <K extends Comparable<? super K>> TreeMap<K, Completed> by(Function<CompletionCell, K> key) {
        var found = new TreeMap<K, Completed>();
        cells.forEach(cell -> found.merge(key.apply(cell), cell.completed(), Completed::plus));
        return found;
    }
}
