package nl.leeratelier.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.measure.Growth.Shift;
import nl.leeratelier.measure.Measure.Moment;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The stored answers to statements, of measures that were handed in. */
@Repository
class MeasureRows {

    /** Both answers of an enrolment to one statement, where the first came first; then each person once. */
    private static final String SHIFTS = """
            select statement, count(*) as people, avg(was) as mean_before, avg(became) as mean_after from (
                select b.statement, b.account_id,
                    avg(cast(b.given as double precision)) as was, avg(cast(a.given as double precision)) as became
                from measure_answer b
                join measure_answer a on a.enrolment_id = b.enrolment_id and a.framework = b.framework
                    and a.statement = b.statement and a.moment = 'AFTER' and a.handed_in_at > b.handed_in_at
                where b.moment = 'BEFORE' and b.programme = :programme and b.framework = :framework and %s
                group by b.statement, b.account_id
            ) person
            group by statement having count(*) >= :fewest order by statement
            """;

    /** The same by the team in which each person is now: a list of who is where would be as long as the organisation. */
    private static final String TEAMS = SHIFTS.replace("select statement,", "select team, statement,")
            .replace(") person", """
                    ) person
                    join team_member t on t.account_id = person.account_id and t.organisation_id = :organisation""")
            .replace("group by statement having", "group by team, statement having")
            .replace("order by statement", "order by team, statement");

    private final JdbcClient jdbc;

    MeasureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Enrolment enrolment, AttemptId attempt, Measure measure, Map<String, Integer> answers, Instant at) {
        answers.forEach((statement, given) -> jdbc.sql("""
                        insert into measure_answer (enrolment_id, framework, moment, statement, account_id, organisation_id,
                            programme, attempt_id, given, handed_in_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        enrolment.id().value(),
                        measure.framework(),
                        measure.moment().name(),
                        statement,
                        enrolment.account().value(),
                        enrolment.organisation().value(),
                        enrolment.programme(),
                        attempt.value(),
                        given,
                        Timestamp.from(at))
                .update());
    }

    record Given(Moment moment, String statement, int value, Instant at) {}

    List<Given> of(EnrolmentId enrolment, String framework) {
        return jdbc.sql(
                        "select moment, statement, given, handed_in_at from measure_answer where enrolment_id = ? and framework = ?")
                .params(enrolment.value(), framework)
                .query((row, index) -> new Given(
                        Moment.valueOf(row.getString("moment")),
                        row.getString("statement"),
                        row.getInt("given"),
                        row.getTimestamp("handed_in_at").toInstant()))
                .list();
    }

    /** Whether more than so many answers were given in an organisation. */
    boolean areMoreThan(int many, OrganisationId organisation) {
        return jdbc.sql("""
                        select count(*) from (select 1 as one from measure_answer where organisation_id = :organisation
                          fetch first :limit rows only) counted""")
                        .param("organisation", organisation.value())
                        .param("limit", many + 1)
                        .query(Integer.class)
                        .single()
                > many;
    }

    List<Shift> shifts(OrganisationId organisation, String programme, String framework, int fewest) {
        return shifts(
                jdbc.sql(SHIFTS.formatted("b.organisation_id = :organisation"))
                        .param("organisation", organisation.value()),
                programme,
                framework,
                fewest);
    }

    List<Shift> shifts(
            OrganisationId organisation, Collection<AccountId> people, String programme, String framework, int fewest) {
        return shifts(
                jdbc.sql(SHIFTS.formatted("b.organisation_id = :organisation and b.account_id in (:people)"))
                        .param("organisation", organisation.value())
                        .param("people", people.stream().map(AccountId::value).toList()),
                programme,
                framework,
                fewest);
    }

    Map<String, List<Shift>> shiftsByTeam(OrganisationId organisation, String programme, String framework, int fewest) {
        Map<String, List<Shift>> teams = new TreeMap<>();
        jdbc.sql(TEAMS.formatted("b.organisation_id = :organisation"))
                .param("organisation", organisation.value())
                .param("programme", programme)
                .param("framework", framework)
                .param("fewest", fewest)
                .query(row -> {
                    teams.computeIfAbsent(row.getString("team"), _ -> new ArrayList<>())
                            .add(shift(row));
                });
        return teams;
    }

    private static List<Shift> shifts(StatementSpec query, String programme, String framework, int fewest) {
        return query.param("programme", programme)
                .param("framework", framework)
                .param("fewest", fewest)
                .query((row, index) -> shift(row))
                .list();
    }

    private static Shift shift(ResultSet row) throws SQLException {
        return new Shift(
                row.getString("statement"),
                row.getInt("people"),
                tenths(row.getDouble("mean_before")),
                tenths(row.getDouble("mean_after")));
    }

    private static double tenths(double mean) {
        return Math.round(mean * 10) / 10.0;
    }

    /** Forgets somebody. */
    void erase(AccountId account) {
        jdbc.sql("delete from measure_answer where account_id = ?")
                .param(account.value())
                .update();
    }
}
