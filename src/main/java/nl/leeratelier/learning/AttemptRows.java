package nl.leeratelier.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.people.AccountId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored attempts and their events. */
@Repository
class AttemptRows {

    private final JdbcClient jdbc;

    AttemptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param activityHash of the content it was begun with */
    record Row(
            AttemptId id,
            EnrolmentId enrolment,
            AccountId account,
            String activity,
            String activityHash,
            int number,
            long seed) {}

    /** False when an attempt of this number is there already. */
    boolean insert(Row row, Instant now) {
        try {
            jdbc.sql("""
                            insert into attempt (id, enrolment_id, account_id, activity, activity_hash, number, seed,
                                started_at, last_event_at, status, progress)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                            """)
                    .params(
                            row.id().value(),
                            row.enrolment().value(),
                            row.account().value(),
                            row.activity(),
                            row.activityHash(),
                            row.number(),
                            row.seed(),
                            Timestamp.from(now),
                            Timestamp.from(now),
                            ActivityResult.Status.IN_PROGRESS.name())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    Optional<Row> find(AttemptId id) {
        return jdbc.sql("""
                        select id, enrolment_id, account_id, activity, activity_hash, number, seed
                        from attempt where id = ?
                        """).param(id.value()).query(AttemptRows::row).optional();
    }

    List<AttemptSummary> summaries(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select id, activity, number, started_at, last_event_at, status, progress, score
                        from attempt where enrolment_id = ?
                        """)
                .param(enrolment.value())
                .query(AttemptRows::summary)
                .list();
    }

    void update(AttemptId id, ActivityResult result, Instant now) {
        jdbc.sql("update attempt set status = ?, progress = ?, score = ?, last_event_at = ? where id = ?")
                .param(result.status().name())
                .param(result.progress())
                .param(result.score().isPresent() ? result.score().getAsInt() : null)
                .param(Timestamp.from(now))
                .param(id.value())
                .update();
    }

    /** False when the log already has an event of this sequence number. */
    boolean append(AttemptId id, int sequence, Instant now, EventCodec.Encoded event) {
        try {
            jdbc.sql(
                            "insert into attempt_event (attempt_id, sequence, recorded_at, type, payload) values (?, ?, ?, ?, ?)")
                    .params(id.value(), sequence, Timestamp.from(now), event.type(), event.payload())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    record EventRow(int sequence, Instant at, EventCodec.Encoded event) {}

    List<EventRow> events(AttemptId id) {
        return jdbc.sql("""
                        select sequence, recorded_at, type, payload
                        from attempt_event where attempt_id = ? order by sequence
                        """)
                .param(id.value())
                .query((row, index) -> new EventRow(
                        row.getInt("sequence"),
                        row.getTimestamp("recorded_at").toInstant(),
                        new EventCodec.Encoded(row.getString("type"), row.getString("payload"))))
                .list();
    }

    /** Forgets all that somebody did. */
    void erase(AccountId account) {
        jdbc.sql("delete from attempt_event where attempt_id in (select id from attempt where account_id = ?)")
                .param(account.value())
                .update();
        jdbc.sql("delete from attempt where account_id = ?")
                .param(account.value())
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                new AttemptId(row.getObject("id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("activity"),
                row.getString("activity_hash"),
                row.getInt("number"),
                row.getLong("seed"));
    }

    private static AttemptSummary summary(ResultSet row, int index) throws SQLException {
        int score = row.getInt("score");
        OptionalInt known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(score);
        return new AttemptSummary(
                new AttemptId(row.getObject("id", UUID.class)),
                row.getString("activity"),
                row.getInt("number"),
                row.getTimestamp("started_at").toInstant(),
                new ActivityResult(
                        ActivityResult.Status.valueOf(row.getString("status")), row.getInt("progress"), known),
                row.getTimestamp("last_event_at").toInstant());
    }
}
