package nl.leeratelier.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.InvitationId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored enrolments. */
@Repository
class EnrolmentRows {

    private static final String COLUMNS = """
            select id, account_id, organisation_id, programme, run, version_hash, started_at, last_activity_at,
                activities_done, activities_total, minutes_done, minutes_total, completed_at
            from enrolment
            """;

    private final JdbcClient jdbc;

    EnrolmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this run is there already. */
    boolean insert(Enrolment enrolment) {
        try {
            jdbc.sql("""
                            insert into enrolment (id, account_id, organisation_id, programme, run, version_hash, started_at,
                                last_activity_at, activities_done, activities_total, minutes_done, minutes_total)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            enrolment.id().value(),
                            enrolment.account().value(),
                            enrolment.organisation().value(),
                            enrolment.programme(),
                            enrolment.run(),
                            enrolment.version().value(),
                            Timestamp.from(enrolment.startedAt()),
                            Timestamp.from(enrolment.lastActivityAt()),
                            enrolment.activitiesDone(),
                            enrolment.activitiesTotal(),
                            enrolment.minutesDone(),
                            enrolment.minutesTotal())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    Optional<Enrolment> find(EnrolmentId id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id.value())
                .query(EnrolmentRows::row)
                .optional();
    }

    /** Newest run first. */
    List<Enrolment> of(AccountId account, OrganisationId organisation) {
        return jdbc.sql(COLUMNS + " where account_id = ? and organisation_id = ? order by started_at desc, run desc")
                .params(account.value(), organisation.value())
                .query(EnrolmentRows::row)
                .list();
    }

    void touch(EnrolmentId id, Instant now) {
        jdbc.sql("update enrolment set last_activity_at = ? where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    void update(EnrolmentId id, ProgrammeProgress progress, Instant now) {
        jdbc.sql("""
                        update enrolment set activities_done = ?, minutes_done = ?, last_activity_at = ? where id = ?
                        """)
                .params(progress.activitiesDone(), progress.minutesDone(), Timestamp.from(now), id.value())
                .update();
    }

    /** True the first time only. */
    boolean complete(EnrolmentId id, Instant now) {
        return jdbc.sql("update enrolment set completed_at = ? where id = ? and completed_at is null")
                        .params(Timestamp.from(now), id.value())
                        .update()
                == 1;
    }

    void plan(InvitationId invitation, String programme) {
        jdbc.sql("insert into planned_enrolment (invitation_id, programme) values (?, ?) on conflict do nothing")
                .params(invitation.value(), programme)
                .update();
    }

    List<String> planned(InvitationId invitation) {
        return jdbc.sql("select programme from planned_enrolment where invitation_id = ? order by programme")
                .param(invitation.value())
                .query(String.class)
                .list();
    }

    /** Forgets somebody. */
    void erase(AccountId account) {
        jdbc.sql("delete from enrolment where account_id = ?")
                .param(account.value())
                .update();
    }

    private static Enrolment row(ResultSet row, int index) throws SQLException {
        return new Enrolment(
                new EnrolmentId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("programme"),
                row.getInt("run"),
                new VersionHash(row.getString("version_hash")),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("last_activity_at").toInstant(),
                row.getInt("activities_done"),
                row.getInt("activities_total"),
                row.getInt("minutes_done"),
                row.getInt("minutes_total"),
                Optional.ofNullable(row.getTimestamp("completed_at")).map(Timestamp::toInstant));
    }
}
