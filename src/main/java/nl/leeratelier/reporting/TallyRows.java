package nl.leeratelier.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many lines there are of each sort: each figure of a report is a sum of these, however many lines there are. */
@Repository
class TallyRows {

    /** Of what sort a line is: the one place where that is said. Month and day are those of the Netherlands. */
    private static final String SORT = """
            select organisation_id, coalesce(programme, ''), coalesce(team, ''),
              case when status in ('NOT_ENROLLED', 'COMPLETED') then status else 'OPEN' end,
              case when status = 'COMPLETED' then %s else 0 end,
              %%1$d, case when withdrawn_at is null then 0 else %%1$d end,
              case when status = 'COMPLETED' then %%1$d * minutes_total else 0 end, false
            from report_line where\s""".formatted(CompletedLines.MONTH);

    private final JdbcClient jdbc;

    TallyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a line in. */
    void add(UUID line) {
        count(line, 1);
    }

    /** Counts a line out, before it changes. */
    void take(UUID line) {
        count(line, -1);
    }

    private void count(UUID line, int sign) {
        jdbc.sql("""
                insert into report_tally (organisation_id, programme, team, state, completed_month, amount, withdrawn,
                  minutes, folded)
                """ + SORT.formatted(sign) + "id = :id").param("id", line).update();
    }

    /** The counts of an organisation, or of one programme in it, by team; under an empty name those who are in none. */
    Map<String, Figures> teams(OrganisationId organisation, Optional<String> programme, Instant now) {
        // One statement, so that all counts are of one moment. Who is stalled is who is open and was not active lately.
        var only = programme.isPresent() ? " and programme = :programme" : "";
        var recent = """
                union all
                select coalesce(team, ''), 'RECENT', count(*) from report_line where organisation_id = :organisation
                  and status = '%s' and last_activity_at > :since%s group by team
                """;
        var parameters = new HashMap<String, Object>(Map.of(
                "organisation",
                organisation.value(),
                "since",
                Status.stalledSince(now).atOffset(ZoneOffset.UTC)));
        programme.ifPresent(key -> parameters.put("programme", key));
        var counts = new TreeMap<String, Map<String, Integer>>();
        jdbc.sql("select team, state, sum(amount) as lines from report_tally where organisation_id = :organisation"
                        + only
                        + " group by team, state\n" + recent.formatted(Status.NOT_BEGUN, only)
                        + recent.formatted(Status.IN_PROGRESS, only))
                .params(parameters)
                .query(row -> {
                    counts.computeIfAbsent(row.getString("team"), _ -> new HashMap<>())
                            .merge(row.getString("state"), row.getInt("lines"), Integer::sum);
                });
        var figures = new TreeMap<String, Figures>();
        counts.forEach((team, found) -> figures.put(team, figures(found)));
        figures.values().removeIf(Figures.NONE::equals);
        return figures;
    }

    private static Figures figures(Map<String, Integer> counts) {
        int open = counts.getOrDefault("OPEN", 0);
        int done = counts.getOrDefault(Status.COMPLETED.name(), 0);
        return new Figures(
                counts.getOrDefault(Status.NOT_ENROLLED.name(), 0) + open + done,
                open + done,
                done,
                open - counts.getOrDefault("RECENT", 0));
    }

    /** Completions by team, programme and month; of all registers. */
    List<CompletionCell> completions(OrganisationId organisation, CompletionFilter filter) {
        var parameters = new HashMap<String, Object>(Map.of(
                "organisation", organisation.value(), "first", number(filter.first()), "last", number(filter.last())));
        var sql = new StringBuilder("""
                select team, programme, completed_month, sum(amount) as completions, sum(withdrawn) as withdrawn,
                  sum(minutes) as minutes
                from report_tally where organisation_id = :organisation and state = 'COMPLETED'
                  and completed_month between :first and :last""");
        filter.programme().ifPresent(key -> {
            sql.append(" and programme = :programme");
            parameters.put("programme", key);
        });
        filter.team().ifPresent(name -> {
            sql.append(" and team = :team");
            parameters.put("team", name);
        });
        sql.append(" group by team, programme, completed_month having sum(amount) <> 0");
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query(TallyRows::cell)
                .list();
    }

    /** The figures of an organisation for the provider. */
    record OfOrganisation(int enrolled, Completed completed) {

        ProviderFigures of(Organisation organisation) {
            return new ProviderFigures(organisation, enrolled, completed);
        }
    }

    private static final String PROVIDED =
            """
            sum(amount) as enrolled, sum(case when %1$s then amount else 0 end) as completions,
              sum(case when %1$s then withdrawn else 0 end) as withdrawn,
              sum(case when %1$s then minutes else 0 end) as minutes
            from report_tally where state <> 'NOT_ENROLLED'""".formatted("state = 'COMPLETED' and completed_month between :first and :last");

    /** What organisations did in a period. */
    Map<OrganisationId, OfOrganisation> organisations(
            List<OrganisationId> some, YearMonth first, YearMonth last, Optional<String> programme) {
        var found = new HashMap<OrganisationId, OfOrganisation>();
        if (some.isEmpty()) {
            return found;
        }
        var parameters = period(first, last, programme);
        parameters.put("some", some.stream().map(OrganisationId::value).toList());
        jdbc.sql("select organisation_id, " + PROVIDED + only(programme)
                        + " and organisation_id in (:some) group by organisation_id")
                .params(parameters)
                .query(row -> {
                    found.put(
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            new OfOrganisation(row.getInt("enrolled"), completed(row)));
                });
        return found;
    }

    /** What all organisations did in a period. */
    ProviderReports.Total total(YearMonth first, YearMonth last, Optional<String> programme) {
        return jdbc.sql("select count(distinct organisation_id) as organisations, " + PROVIDED + only(programme))
                .params(period(first, last, programme))
                .query((row, number) ->
                        new ProviderReports.Total(row.getInt("organisations"), row.getInt("enrolled"), completed(row)))
                .single();
    }

    private static String only(Optional<String> programme) {
        return programme.isPresent() ? " and programme = :programme" : "";
    }

    private static Map<String, Object> period(YearMonth first, YearMonth last, Optional<String> programme) {
        var parameters = new HashMap<String, Object>(Map.of("first", number(first), "last", number(last)));
        programme.ifPresent(key -> parameters.put("programme", key));
        return parameters;
    }

    private static Completed completed(ResultSet row) throws SQLException {
        return new Completed(row.getInt("completions"), row.getInt("withdrawn"), row.getLong("minutes"));
    }

    static CompletionCell cell(ResultSet row, int number) throws SQLException {
        var month = row.getInt("completed_month");
        return new CompletionCell(
                row.getString("team"),
                row.getString("programme"),
                YearMonth.of(month / 100, month % 100),
                completed(row));
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
