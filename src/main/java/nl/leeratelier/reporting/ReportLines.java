package nl.leeratelier.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.WordIndex;
import nl.leeratelier.storage.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table of what organisations see. */
@Repository
class ReportLines {

    /** All that {@link #line} reads. */
    static final String SELECT = """
            select id, account_id, name, email, team, sort_key, status, enrolment_id, programme, title, version_number,
              percent, minutes_done, minutes_total, started_at, last_activity_at, completed_at, certificate_number,
              withdrawn_at
            from report_line""";

    private final JdbcClient jdbc;
    private final WordIndex words;

    ReportLines(JdbcClient jdbc, WordIndex words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Lines in the order of the report, from the beginning or after a place. */
    List<ReportLine> after(
            OrganisationId organisation, ReportFilter filter, @Nullable Place place, int limit, Instant now) {
        return query(organisation, filter, Direction.FORTH, place, limit, now);
    }

    /** The last lines before a place, in the order of the report. */
    List<ReportLine> before(OrganisationId organisation, ReportFilter filter, Place place, int limit, Instant now) {
        return query(organisation, filter, Direction.BACK, place, limit, now).reversed();
    }

    private List<ReportLine> query(
            OrganisationId organisation,
            ReportFilter filter,
            Direction direction,
            @Nullable Place place,
            int limit,
            Instant now) {
        if (!filter.text().isBlank()) {
            return found(organisation, filter, direction, place, limit, now);
        }
        var parameters = new HashMap<String, Object>();
        var sql = new StringBuilder(SELECT).append(where(organisation, filter, now, parameters));
        parameters.put("limit", limit);
        sql.append(direction.from(place != null));
        parameters.put("key", place == null ? "" : place.sortKey());
        if (place != null) {
            parameters.put("id", place.id());
        }
        sql.append(direction.order(indexed(filter)));
        var stalledSince = Status.stalledSince(now);
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, number) -> line(row, stalledSince))
                .list();
    }

    /** By the words that were typed, whatever else the filter says. */
    private List<ReportLine> found(
            OrganisationId organisation,
            ReportFilter filter,
            Direction direction,
            @Nullable Place place,
            int limit,
            Instant now) {
        var typed = FoundBy.typed(filter.text());
        if (filter.team().isPresent() && !typed.isEmpty()) {
            return walked(organisation, filter, typed, direction, place, limit, now);
        }
        var parameters = new HashMap<String, Object>();
        var isBack = direction == Direction.BACK;
        var sql = SELECT + where(organisation, filter, now, parameters) + " and id in (:ids) order by sort_key"
                + direction.sort + ", id" + direction.sort;
        var stalledSince = Status.stalledSince(now);
        return words.find(
                FoundBy.catalog(organisation.value()),
                typed,
                place == null ? null : new WordIndex.Spot(place.sortKey(), place.id()),
                isBack,
                limit,
                ids -> jdbc
                        .sql(sql)
                        .params(parameters)
                        .param("ids", ids)
                        .query((row, number) -> line(row, stalledSince))
                        .list()
                        .stream()
                        .filter(line -> Words.begin(typed, FoundBy.words(line.name(), line.email())))
                        .toList());
    }

    /** All of a team, some at a time, are sooner read than all of a name. */
    private List<ReportLine> walked(
            OrganisationId organisation,
            ReportFilter filter,
            List<String> typed,
            Direction direction,
            @Nullable Place place,
            int limit,
            Instant now) {
        var all = new ReportFilter("", filter.status(), filter.programme(), filter.team());
        var found = new ArrayList<ReportLine>();
        @Nullable Place last = place;
        List<ReportLine> some;
        do {
            some = query(organisation, all, direction, last, Snapshots.AT_A_TIME, now);
            some.stream()
                    .filter(line -> Words.begin(typed, FoundBy.words(line.name(), line.email())))
                    .forEach(found::add);
            last = some.isEmpty() ? last : some.getLast().place();
        } while (some.size() == Snapshots.AT_A_TIME && found.size() < limit);
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /** How many lines there are. */
    int count(OrganisationId organisation, ReportFilter filter, Instant now) {
        if (!filter.text().isBlank()) {
            return found(organisation, filter, Direction.FORTH, null, Integer.MAX_VALUE, now)
                    .size();
        }
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("select count(*) from report_line" + where(organisation, filter, now, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String where(
            OrganisationId organisation, ReportFilter filter, Instant now, Map<String, Object> parameters) {
        var sql = new StringBuilder(" where organisation_id = :organisation");
        parameters.put("organisation", organisation.value());
        filter.programme().ifPresent(programme -> {
            sql.append(" and programme = :programme");
            parameters.put("programme", programme);
        });
        filter.team().ifPresent(team -> {
            sql.append(" and team = :team");
            parameters.put("team", team);
        });
        filter.status().ifPresent(status -> {
            sql.append(condition(status));
            parameters.put("status", status.name());
            parameters.put("since", since(now));
        });
        return sql.toString();
    }

    /** Which way to read from a place, in words that let both databases walk along an index and stop. */
    private enum Direction {
        FORTH(">", ""),
        BACK("<", " desc");

        private final String compare;
        private final String sort;

        Direction(String compare, String sort) {
            this.compare = compare;
            this.sort = sort;
        }

        /** The first half is for H2, which uses an index for one column and not for a pair; even where all lines fit it. */
        private String from(boolean aPlace) {
            return " and sort_key " + compare + "= :key"
                    + (aPlace ? " and (sort_key, id) " + compare + " (:key, :id)" : "");
        }

        /** For H2, which only takes an index to be in order when all of its columns are named. */
        private String order(String indexed) {
            return " order by organisation_id" + sort + (indexed.isEmpty() ? "" : ", " + indexed + sort) + ", sort_key"
                    + sort + ", id" + sort + " fetch first :limit rows only";
        }
    }

    /** The column that the filter holds to one value and an index begins with; empty for the index of all. */
    private static String indexed(ReportFilter filter) {
        if (filter.programme().isPresent()) {
            return "programme";
        }
        if (filter.status().filter(status -> status != Status.STALLED).isPresent()) {
            return "status";
        }
        return filter.team().isPresent() ? "team" : "";
    }

    private static String condition(Status status) {
        return switch (status) {
            case NOT_ENROLLED, COMPLETED -> " and status = :status";
            case NOT_BEGUN, IN_PROGRESS -> " and status = :status and last_activity_at > :since";
            // Not "in (…)": that would be looked up by status, and sorted. Who is not enrolled was never active.
            case STALLED -> " and status <> 'COMPLETED' and last_activity_at <= :since";
        };
    }

    private static OffsetDateTime since(Instant now) {
        return Status.stalledSince(now).atOffset(ZoneOffset.UTC);
    }

    static ReportLine line(ResultSet row, Instant stalledSince) throws SQLException {
        var study = study(row);
        var stored = Status.valueOf(row.getString("status"));
        var stalled = stored != Status.COMPLETED
                && study.filter(found -> !found.lastActivityAt().isAfter(stalledSince))
                        .isPresent();
        return new ReportLine(
                new Place(row.getString("sort_key"), row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Optional.ofNullable(row.getString("team")),
                stalled ? Status.STALLED : stored,
                study);
    }

    private static Optional<Study> study(ResultSet row) throws SQLException {
        var enrolment = row.getObject("enrolment_id", UUID.class);
        return enrolment == null
                ? Optional.empty()
                : Optional.of(new Study(
                        new EnrolmentId(enrolment),
                        row.getString("programme"),
                        row.getString("title"),
                        row.getInt("version_number"),
                        row.getInt("percent"),
                        row.getInt("minutes_done"),
                        row.getInt("minutes_total"),
                        instant(row, "started_at").orElseThrow(),
                        instant(row, "last_activity_at").orElseThrow(),
                        instant(row, "completed_at"),
                        Optional.ofNullable(row.getString("certificate_number")),
                        instant(row, "withdrawn_at")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
