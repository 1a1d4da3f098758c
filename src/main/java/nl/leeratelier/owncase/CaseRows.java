package nl.leeratelier.owncase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored cases of people's own work. What has expired is never given, whether it was deleted already or not. */
@Repository
class CaseRows {

    private static final String SELECT = """
            select id, account_id, version, situation, dilemma, acted, followed, begun_at, expires_at,
                shared_group, shared_trainer, shared_at, may_be_turned, discussed_at, new_to_trainer, new_to_writer, turned_by, turned_at
            from own_case
            """;

    private static final String TAKE_BACK = """
            update own_case set shared_group = null, shared_trainer = null, shared_at = null, may_be_turned = false,
                new_to_trainer = false, version = version + 1
            """;

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OwnCaseId id, AccountId writer, Instant now) {
        jdbc.sql("""
                insert into own_case (id, account_id, version, situation, dilemma, acted, followed, begun_at, expires_at,
                    may_be_turned)
                values (:id, :writer, 1, '', '', '', '', :now, :end, false)""")
                .param("id", id.value())
                .param("writer", writer.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(OwnCase.KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<OwnCase> find(OwnCaseId id, Instant now) {
        return jdbc.sql(SELECT + "where id = :id and expires_at > :now")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(CaseRows::row)
                .optional();
    }

    /** The same, held until the transaction ends: whoever else would change it waits. */
    Optional<OwnCase> hold(OwnCaseId id, Instant now) {
        return jdbc.sql(SELECT + "where id = :id and expires_at > :now for update")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(CaseRows::row)
                .optional();
    }

    /** The newest first. */
    List<OwnCase> writtenBy(AccountId writer, Instant now) {
        return jdbc.sql(SELECT + "where account_id = :writer and expires_at > :now order by id desc")
                .param("writer", writer.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(CaseRows::row)
                .list();
    }

    /** Those that are with this trainer in this group, the last shared first. */
    List<OwnCase> sharedWith(GroupId group, AccountId trainer, Instant now) {
        return jdbc.sql(SELECT + """
                where shared_group = :group and shared_trainer = :trainer and turned_at is null and expires_at > :now
                order by shared_at desc, id desc""")
                .param("group", group.value())
                .param("trainer", trainer.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(CaseRows::row)
                .list();
    }

    /** Replaces the words; false when the version is another by now. */
    boolean write(OwnCaseId id, int version, Story story) {
        return jdbc.sql("""
                update own_case set situation = :situation, dilemma = :dilemma, acted = :acted, followed = :followed,
                    version = version + 1
                where id = :id and version = :version""")
                        .param("situation", story.situation())
                        .param("dilemma", story.dilemma())
                        .param("acted", story.acted())
                        .param("followed", story.followed())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Gives a trainer sight of it; false when the version is another by now. */
    boolean share(OwnCaseId id, int version, GroupId group, AccountId trainer, boolean mayBeTurned, Instant now) {
        return jdbc.sql("""
                update own_case set shared_group = :group, shared_trainer = :trainer, shared_at = :now,
                    may_be_turned = :may, discussed_at = null, new_to_trainer = true, version = version + 1
                where id = :id and version = :version""")
                        .param("group", group.value())
                        .param("trainer", trainer.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("may", mayBeTurned)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void takeBack(OwnCaseId id) {
        jdbc.sql(TAKE_BACK + "where id = :id").param("id", id.value()).update();
    }

    /** Takes back all that is with a group. */
    void takeBackFrom(GroupId group) {
        jdbc.sql(TAKE_BACK + "where shared_group = :group")
                .param("group", group.value())
                .update();
    }

    /** Takes back what somebody shared with a group. */
    void takeBackFrom(GroupId group, AccountId writer) {
        jdbc.sql(TAKE_BACK + "where shared_group = :group and account_id = :writer")
                .param("group", group.value())
                .param("writer", writer.value())
                .update();
    }

    void allow(OwnCaseId id, boolean mayBeTurned) {
        jdbc.sql(
                        "update own_case set may_be_turned = :may, new_to_trainer = true, version = version + 1 where id = :id")
                .param("may", mayBeTurned)
                .param("id", id.value())
                .update();
    }

    void discussed(OwnCaseId id, @Nullable Instant at) {
        if (at == null) {
            jdbc.sql("update own_case set discussed_at = null, version = version + 1 where id = :id")
                    .param("id", id.value())
                    .update();
        } else {
            jdbc.sql("update own_case set discussed_at = :at, version = version + 1 where id = :id")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("id", id.value())
                    .update();
        }
    }

    /** Says whether there is something new for the trainer; no change to what the case says. */
    void newToTrainer(OwnCaseId id, boolean isNew) {
        jdbc.sql("update own_case set new_to_trainer = :new where id = :id")
                .param("new", isNew)
                .param("id", id.value())
                .update();
    }

    /** Says whether there is something new for the writer; no change to what the case says. */
    void newToWriter(OwnCaseId id, boolean isNew) {
        jdbc.sql("update own_case set new_to_writer = :new where id = :id")
                .param("new", isNew)
                .param("id", id.value())
                .update();
    }

    /** Leaves no words, only who made it anonymous and when; false when the writer changed anything since that version. */
    boolean turn(OwnCaseId id, int version, AccountId by, Instant now) {
        return jdbc.sql("""
                update own_case set situation = '', dilemma = '', acted = '', followed = '', turned_by = :by, turned_at = :now,
                    shared_group = null, shared_trainer = null, shared_at = null, new_to_trainer = false,
                    new_to_writer = true, version = version + 1
                where id = :id and version = :version and may_be_turned = true""")
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void delete(OwnCaseId id) {
        jdbc.sql("delete from own_case where id = :id").param("id", id.value()).update();
    }

    void deleteAllOf(AccountId writer) {
        jdbc.sql("delete from own_case where account_id = :writer")
                .param("writer", writer.value())
                .update();
    }

    /** Takes a trainer who is erased out of the cases of others, after their notes. */
    void forgetTrainer(AccountId trainer) {
        jdbc.sql(TAKE_BACK + "where shared_trainer = :trainer")
                .param("trainer", trainer.value())
                .update();
        jdbc.sql("""
                update own_case set new_to_writer = false where new_to_writer = true and turned_at is null and not exists
                    (select 1 from own_case_note note where note.case_id = own_case.id and note.by_trainer = true)""").update();
        jdbc.sql("update own_case set turned_by = null where turned_by = :trainer")
                .param("trainer", trainer.value())
                .update();
    }

    /** Tells how many there were. */
    int deleteExpired(Instant now) {
        return jdbc.sql("delete from own_case where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static OwnCase row(ResultSet row, int number) throws SQLException {
        UUID group = row.getObject("shared_group", UUID.class);
        UUID trainer = row.getObject("shared_trainer", UUID.class);
        UUID turnedBy = row.getObject("turned_by", UUID.class);
        Timestamp discussed = row.getTimestamp("discussed_at");
        return new OwnCase(
                new OwnCaseId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getInt("version"),
                new Story(
                        row.getString("situation"),
                        row.getString("dilemma"),
                        row.getString("acted"),
                        row.getString("followed")),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                group == null || trainer == null
                        ? Optional.empty()
                        : Optional.of(new OwnCase.Sharing(
                                new GroupId(group),
                                new AccountId(trainer),
                                row.getTimestamp("shared_at").toInstant())),
                row.getBoolean("may_be_turned"),
                Optional.ofNullable(discussed).map(Timestamp::toInstant),
                row.getBoolean("new_to_trainer"),
                row.getBoolean("new_to_writer"),
                Optional.ofNullable(row.getTimestamp("turned_at"))
                        .map(at ->
                                new OwnCase.Turned(Optional.ofNullable(turnedBy).map(AccountId::new), at.toInstant())));
    }
}
