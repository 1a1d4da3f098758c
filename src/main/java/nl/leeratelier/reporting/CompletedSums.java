package nl.leeratelier.reporting;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the completions of an organisation by adding up few rows, however many there are. */
@Repository
class CompletedSums {

    /** What {@link CompletionFigures} are grouped by. */
    private enum Part {
        MONTH("cast(period as varchar(6))"),
        TEAM("team"),
        PROGRAMME("programme");

        private final String column;

        Part(String column) {
            this.column = column;
        }

        String of(String picked) {
            return "select '" + name() + "' as part, " + column + " as name, sum(amount) as completions,"
                    + " sum(withdrawn) as withdrawn, sum(minutes) as minutes from (" + picked + ") picked group by "
                    + column + " having sum(amount) <> 0";
        }
    }

    private final JdbcClient jdbc;

    CompletedSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts by month, team and programme, all of one moment.
     *
     * @param versions the numbers of the versions that a record covers, where the filter has one
     */
    CompletionFigures figures(OrganisationId organisation, CompletionFilter filter, Set<Integer> versions) {
        var parameters = new HashMap<String, Object>();
        var picked = filter.accreditation().isPresent()
                ? counted(organisation, filter, versions, parameters)
                : sums("COMPLETED", filter.first(), filter.last(), filter, parameters);
        parameters.put("organisation", organisation.value());
        var months = new TreeMap<YearMonth, Completed>();
        var teams = new TreeMap<String, Completed>();
        var programmes = new TreeMap<String, Completed>();
        jdbc.sql(Stream.of(Part.values()).map(part -> part.of(picked)).collect(Collectors.joining(" union all ")))
                .params(parameters)
                .query(row -> {
                    var name = row.getString("name");
                    var completed = TallyRows.completed(row);
                    switch (Part.valueOf(row.getString("part"))) {
                        case MONTH -> months.put(month(Integer.parseInt(name)), completed);
                        case TEAM -> teams.put(name, completed);
                        case PROGRAMME -> programmes.put(name, completed);
                    }
                });
        return new CompletionFigures(filter.first(), filter.last(), months, teams, programmes);
    }

    /** What counts for a record: whole months from the sums, the days before and after them from the lines. */
    private static String counted(
            OrganisationId organisation,
            CompletionFilter filter,
            Set<Integer> versions,
            Map<String, Object> parameters) {
        var begins = filter.begins();
        var ends = filter.ends();
        var first =
                YearMonth.from(begins.minusNanos(1).atZone(Term.NETHERLANDS)).plusMonths(1);
        var last = YearMonth.from(ends.atZone(Term.NETHERLANDS)).minusMonths(1);
        // Also sets the parameters of what is asked of the lines.
        var lines = " union all select coalesce(team, '') as team, programme, " + Sorts.MONTH
                + " as period, 1 as amount, 0 as withdrawn, minutes_total as minutes from report_line"
                + CompletedLines.where(organisation, filter, versions, parameters);
        if (last.isBefore(first)) {
            return lines.replaceFirst(" union all ", "");
        }
        parameters.put("firstWhole", begin(first));
        parameters.put("pastWhole", begin(last.plusMonths(1)));
        return sums("COUNTED", first, last, filter, parameters)
                + " and programme = :accredited and version_number in (:versions)"
                + lines + " and completed_at < :firstWhole"
                + lines + " and completed_at >= :pastWhole";
    }

    private static String sums(
            String state, YearMonth first, YearMonth last, CompletionFilter filter, Map<String, Object> parameters) {
        parameters.put("first", TallyRows.month(first));
        parameters.put("last", TallyRows.month(last));
        var sql = new StringBuilder("select team, programme, period, amount, withdrawn, minutes from report_tally"
                + " where organisation_id = :organisation and state = '" + state
                + "' and period between :first and :last");
        filter.programme().ifPresent(key -> {
            sql.append(" and programme = :programme");
            parameters.put("programme", key);
        });
        filter.team().ifPresent(name -> {
            sql.append(name.isEmpty() ? " and team = ''" : " and team = :team");
            parameters.put("team", name);
        });
        return sql.toString();
    }

    private static Object begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(Term.NETHERLANDS).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }
}
