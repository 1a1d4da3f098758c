package nl.leeratelier.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many lines there are of each sort: each figure of a report is a sum of these, however many lines there are. */
@Repository
class TallyRows {

    private static final String PERIOD = " and period between :first and :last";

    private final JdbcClient jdbc;

    TallyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a line in. */
    void add(UUID line) {
        count(Sorts.of(1, "id = :id"), line);
    }

    /** Counts a line out, before it changes. */
    void take(UUID line) {
        count(Sorts.of(-1, "id = :id"), line);
    }

    /** Counts a line in by the day of its last activity, of which it was counted out by {@link #takeActive}. */
    void addActive(UUID line) {
        count(Sorts.active(1, "id = :id"), line);
    }

    /** Counts a line out by the day of its last activity only, before that changes. */
    void takeActive(UUID line) {
        count(Sorts.active(-1, "id = :id"), line);
    }

    private void count(String sorts, UUID line) {
        jdbc.sql("insert into report_tally (" + Sorts.COLUMNS + ", folded) select " + Sorts.COLUMNS + ", false from ("
                        + sorts + ") sorts")
                .param("id", line)
                .update();
    }

    /**
     * The counts of an organisation, of all programmes or of one, by team; under an empty name those who are in none.
     *
     * @param team only this one, where there is one
     */
    Map<String, Figures> teams(
            OrganisationId organisation, Optional<String> programme, Optional<String> team, Instant now) {
        // One statement, so that all counts are of one moment. Who is stalled is who is open and was not active lately:
        // since a moment, so what is counted by days is completed with the lines of the rest of the first day.
        var since = Status.stalledSince(now).atOffset(ZoneOffset.UTC);
        var parameters = new HashMap<String, Object>(Map.of(
                "organisation",
                organisation.value(),
                "since",
                since,
                "sinceDay",
                day(since),
                "nextDay",
                since.truncatedTo(ChronoUnit.DAYS).plusDays(1)));
        var only = new StringBuilder();
        programme.ifPresent(key -> {
            only.append(" and programme = :programme");
            parameters.put("programme", key);
        });
        team.ifPresent(name -> {
            only.append(" and team = :team");
            parameters.put("team", name);
        });
        var sums =
                " from report_tally where organisation_id = :organisation and state = '%s'" + only + "%s group by team";
        var recent = " union all select coalesce(team, ''), 'RECENT', count(*) from report_line"
                + " where organisation_id = :organisation and status = '%s' and last_activity_at > :since"
                + " and last_activity_at < :nextDay" + only + " group by team";
        var sql = Stream.of("NOT_ENROLLED", "OPEN", "DONE")
                        .map(state -> "select team, '" + state + "' as state, sum(amount) as lines"
                                + sums.formatted(state, ""))
                        .collect(Collectors.joining(" union all "))
                + " union all select team, 'RECENT', sum(amount)" + sums.formatted("ACTIVE", " and period > :sinceDay")
                + recent.formatted(Status.NOT_BEGUN)
                + recent.formatted(Status.IN_PROGRESS);
        var counts = new TreeMap<String, Map<String, Integer>>();
        jdbc.sql(sql).params(parameters).query(row -> {
            counts.computeIfAbsent(row.getString("team"), _ -> new HashMap<>())
                    .merge(row.getString("state"), row.getInt("lines"), Integer::sum);
        });
        var figures = new TreeMap<String, Figures>();
        counts.forEach((name, found) -> figures.put(name, figures(found)));
        figures.values().removeIf(Figures.NONE::equals);
        return figures;
    }

    /** A day of activity as it is counted. */
    static int day(OffsetDateTime at) {
        var day = at.withOffsetSameInstant(ZoneOffset.UTC);
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static Figures figures(Map<String, Integer> counts) {
        int open = counts.getOrDefault("OPEN", 0);
        int done = counts.getOrDefault("DONE", 0);
        return new Figures(
                counts.getOrDefault(Status.NOT_ENROLLED.name(), 0) + open + done,
                open + done,
                done,
                open - counts.getOrDefault("RECENT", 0));
    }

    /** The figures of an organisation for the provider. */
    record OfOrganisation(int enrolled, Completed completed) {

        ProviderFigures of(Organisation organisation) {
            return new ProviderFigures(organisation, enrolled, completed);
        }
    }

    /** What organisations did in a period. */
    Map<OrganisationId, OfOrganisation> organisations(
            List<OrganisationId> some, YearMonth first, YearMonth last, Optional<String> programme) {
        var found = new HashMap<OrganisationId, OfOrganisation>();
        // One after the other: H2 looks through all organisations for a list of them.
        some.forEach(one -> organisation(one, first, last, programme).ifPresent(figures -> found.put(one, figures)));
        return found;
    }

    private Optional<OfOrganisation> organisation(
            OrganisationId one, YearMonth first, YearMonth last, Optional<String> programme) {
        var where = " from report_tally where organisation_id = :one and state = '%s'" + only(programme)
                + "%s having count(*) > 0";
        return jdbc.sql("""
                select sum(enrolled) as enrolled, sum(completions) as completions, sum(withdrawn) as withdrawn,
                  sum(minutes) as minutes from (
                select sum(amount) as enrolled, 0 as completions, 0 as withdrawn, 0 as minutes
                """ + where.formatted("ENROLLED", "") + """
                 union all
                select 0, sum(amount), sum(withdrawn), sum(minutes)
                """ + where.formatted("COMPLETED", PERIOD)
                        + ") sums having count(*) > 0")
                .params(period(first, last, programme))
                .param("one", one.value())
                .query((row, _) -> new OfOrganisation(row.getInt("enrolled"), completed(row)))
                .optional();
    }

    /** What all organisations did in a period. */
    ProviderReports.Total total(YearMonth first, YearMonth last, Optional<String> programme) {
        return jdbc.sql("select * from (select count(*) as organisations, coalesce(sum(enrolled), 0) as enrolled from ("
                        + "select organisation_id, sum(amount) as enrolled from report_tally where state = 'ENROLLED' and period = 0"
                        + only(programme) + " group by organisation_id having sum(amount) <> 0) each_one) enrolments,"
                        + " (select coalesce(sum(amount), 0) as completions, coalesce(sum(withdrawn), 0) as withdrawn,"
                        + " coalesce(sum(minutes), 0) as minutes from report_tally where organisation_id = "
                        + Sorts.EVERYBODY + " and state = 'PROVIDED'" + PERIOD + only(programme) + ") completed")
                .params(period(first, last, programme))
                .query((row, number) ->
                        new ProviderReports.Total(row.getInt("organisations"), row.getInt("enrolled"), completed(row)))
                .single();
    }

    private static String only(Optional<String> programme) {
        return programme.isPresent() ? " and programme = :programme" : "";
    }

    private static Map<String, Object> period(YearMonth first, YearMonth last, Optional<String> programme) {
        var parameters = new HashMap<String, Object>(Map.of("first", month(first), "last", month(last)));
        programme.ifPresent(key -> parameters.put("programme", key));
        return parameters;
    }

    static Completed completed(ResultSet row) throws SQLException {
        return new Completed(row.getInt("completions"), row.getInt("withdrawn"), row.getLong("minutes"));
    }

    /** A month as it is counted. */
    static int month(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
