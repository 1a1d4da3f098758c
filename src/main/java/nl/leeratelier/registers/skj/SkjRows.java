package nl.leeratelier.registers.skj;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the lines to enter by hand. Teams are read where they are kept, so that who changes team is found at once. */
@Repository
class SkjRows {

    /** Beyond this it is not counted how many there are. */
    static final int COUNTED = 1_000;

    private static final String TEAM =
            " left join team_member t on t.organisation_id = l.organisation_id and t.account_id = l.account_id ";

    private static final String OF_TEAM =
            " join team_member t on t.organisation_id = l.organisation_id and t.account_id = l.account_id ";

    private static final String SELECT = """
            select l.record_id, l.enrolment_id, l.account_id, l.completed_at, l.standing, l.act, l.acted_by, l.acted_at,
              l.why, l.place, e.number, e.chamber, e.checked_at, t.team,
              exists (select 1 from skj_line f where f.record_id = l.record_id and f.account_id = l.account_id
                and f.completed_at < l.completed_at) as again
            from %s l
            join accreditation_record r on r.id = l.record_id
            left join register_entry e on e.account_id = l.account_id and e.register = r.register
              and e.consented_to = l.organisation_id
            """ + TEAM;

    private final JdbcClient jdbc;

    SkjRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those after the given one, by the moment of completion. */
    List<SkjLine> page(OrganisationId organisation, SkjFilter filter, @Nullable SkjLine after, int limit) {
        var parameters = new HashMap<String, Object>();
        // First which, then all about them. The order is that of an index, all of whose columns H2 wants to be named.
        var which = "(select l.* from skj_line l" + (filter.team().isPresent() ? OF_TEAM : "")
                + where(organisation, filter, parameters);
        if (after != null) {
            which += " and l.completed_at >= :at and (l.completed_at, l.enrolment_id) > (:at, :enrolment)";
            parameters.put("at", after.completedAt().atOffset(ZoneOffset.UTC));
            parameters.put("enrolment", after.key().enrolment().value());
        }
        parameters.put("limit", limit);
        which += " order by l.record_id, l.organisation_id, " + (filter.place().isPresent() ? "l.place, " : "")
                + "l.completed_at, l.enrolment_id fetch first :limit rows only)";
        return jdbc.sql(SELECT.formatted(which) + " order by l.completed_at, l.enrolment_id")
                .params(parameters)
                .query(SkjRows::line)
                .list();
    }

    /** The lines of a completion, if it is this person's. */
    List<SkjLine> of(EnrolmentId enrolment, AccountId account) {
        return jdbc.sql(SELECT.formatted("skj_line")
                        + " where l.enrolment_id = :enrolment and l.account_id = :account order by l.record_id")
                .param("enrolment", enrolment.value())
                .param("account", account.value())
                .query(SkjRows::line)
                .list();
    }

    /** How many stand where, whatever place the filter names; {@link #COUNTED} and one for more than that. */
    Map<Place, Integer> figures(OrganisationId organisation, SkjFilter filter) {
        var figures = new EnumMap<Place, Integer>(Place.class);
        if (filter.team().isPresent()) {
            // As long as a team has people: they are looked up once.
            var parameters = new HashMap<String, Object>();
            jdbc.sql("select l.place, count(*) as found from skj_line l" + OF_TEAM
                            + where(organisation, filter.anywhere(), parameters) + " group by l.place")
                    .params(parameters)
                    .query(row -> {
                        figures.put(Place.valueOf(row.getString("place")), Math.min(row.getInt("found"), COUNTED + 1));
                    });
            Stream.of(Place.values()).forEach(place -> figures.putIfAbsent(place, 0));
            return figures;
        }
        for (var place : Place.values()) {
            figures.put(place, figure(organisation, filter.at(place)));
        }
        return figures;
    }

    /**
     * How many lines of an organisation wait at each accreditation: those to enter, and those that need something first;
     * {@link #COUNTED} and one for more than that.
     */
    Map<RecordId, Map<Place, Integer>> waiting(OrganisationId organisation) {
        var waiting = new HashMap<RecordId, Map<Place, Integer>>();
        jdbc.sql("select id from accreditation_record where organisation_id is null or organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(UUID.class)
                .list()
                .forEach(record -> {
                    var all = SkjFilter.all(new RecordId(record));
                    for (var place : List.of(Place.TO_ENTER, Place.APART)) {
                        var count = figure(organisation, all.at(place));
                        if (count > 0) {
                            waiting.computeIfAbsent(all.accreditation(), _ -> new EnumMap<>(Place.class))
                                    .put(place, count);
                        }
                    }
                });
        return waiting;
    }

    private int figure(OrganisationId organisation, SkjFilter filter) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("select count(*) from (select 1 as one from skj_line l"
                        + where(organisation, filter, parameters)
                        + " fetch first " + (COUNTED + 1) + " rows only) counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** How many lines the filter lets through. */
    int count(OrganisationId organisation, SkjFilter filter) {
        var parameters = new HashMap<String, Object>();
        var sql = "select count(*) from skj_line l"
                + (filter.team().isPresent() ? OF_TEAM : "")
                + where(organisation, filter, parameters);
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    private static String where(OrganisationId organisation, SkjFilter filter, Map<String, Object> parameters) {
        var sql = new StringBuilder(" where l.record_id = :record and l.organisation_id = :organisation");
        parameters.put("record", filter.accreditation().value());
        parameters.put("organisation", organisation.value());
        filter.place().ifPresent(place -> {
            sql.append(" and l.place = :place");
            parameters.put("place", place.name());
        });
        filter.from().ifPresent(day -> {
            sql.append(" and l.completed_at >= :from");
            parameters.put("from", day.atStartOfDay(Term.NETHERLANDS).toOffsetDateTime());
        });
        filter.until().ifPresent(day -> {
            sql.append(" and l.completed_at < :until");
            parameters.put(
                    "until", day.plusDays(1).atStartOfDay(Term.NETHERLANDS).toOffsetDateTime());
        });
        filter.team().ifPresent(team -> {
            // Said of the team too: H2 then begins with its people.
            sql.append(" and t.organisation_id = :organisation and t.team = :team");
            parameters.put("team", team);
        });
        return sql.toString();
    }

    /** What was done with a line, the last first. */
    List<Act> history(OrganisationId organisation, Key key) {
        return jdbc.sql("""
                select a.act, a.acted_by, a.acted_at, a.why from skj_act a
                join skj_line l on l.record_id = a.record_id and l.enrolment_id = a.enrolment_id
                where a.record_id = :record and a.enrolment_id = :enrolment and l.organisation_id = :organisation
                order by a.id desc""")
                .param("record", key.accreditation().value())
                .param("enrolment", key.enrolment().value())
                .param("organisation", organisation.value())
                .query((row, _) -> act(row))
                .list();
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                Act.Kind.valueOf(row.getString("act")),
                new AccountId(row.getObject("acted_by", UUID.class)),
                "",
                instant(row, "acted_at"),
                Optional.ofNullable(row.getString("why")).orElse(""));
    }

    private static SkjLine line(ResultSet row, int index) throws SQLException {
        var number = row.getString("number");
        return new SkjLine(
                new Key(
                        new RecordId(row.getObject("record_id", UUID.class)),
                        new EnrolmentId(row.getObject("enrolment_id", UUID.class))),
                new AccountId(row.getObject("account_id", UUID.class)),
                "",
                instant(row, "completed_at"),
                Optional.ofNullable(row.getString("team")),
                Standing.valueOf(row.getString("standing")),
                Place.valueOf(row.getString("place")),
                number == null
                        ? Optional.empty()
                        : Optional.of(new SkjLine.Number(
                                number, row.getString("chamber"), row.getObject("checked_at") != null)),
                row.getString("act").equals("OPEN") ? Optional.empty() : Optional.of(act(row)),
                row.getBoolean("again"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
