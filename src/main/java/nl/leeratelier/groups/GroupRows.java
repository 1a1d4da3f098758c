package nl.leeratelier.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored groups with their members. */
@Repository
class GroupRows {

    private static final String SELECT = """
            select g.id, g.organisation_id, g.name, g.trainer_id,
                (select count(*) from training_group_member m where m.group_id = g.id) as size
            from training_group g
            """;

    private static final String BY_NAME = " order by g.name_key, g.id";

    private final JdbcClient jdbc;

    GroupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(GroupId id, OrganisationId organisation, GroupName name, AccountId trainer, Instant now) {
        jdbc.sql("""
                insert into training_group (id, organisation_id, name, name_key, trainer_id, created_at)
                values (:id, :organisation, :name, :key, :trainer, :now)""")
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("name", name.text())
                .param("key", name.key())
                .param("trainer", trainer.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<TrainingGroup> find(GroupId id) {
        return jdbc.sql(SELECT + " where g.id = :id")
                .param("id", id.value())
                .query(GroupRows::group)
                .optional();
    }

    List<TrainingGroup> of(OrganisationId organisation) {
        return jdbc.sql(SELECT + " where g.organisation_id = :organisation" + BY_NAME)
                .param("organisation", organisation.value())
                .query(GroupRows::group)
                .list();
    }

    List<TrainingGroup> trainedBy(AccountId trainer, OrganisationId organisation) {
        return trainedBy(trainer).stream()
                .filter(group -> group.organisation().equals(organisation))
                .toList();
    }

    List<TrainingGroup> trainedBy(AccountId trainer) {
        return jdbc.sql(SELECT + " where g.trainer_id = :trainer" + BY_NAME)
                .param("trainer", trainer.value())
                .query(GroupRows::group)
                .list();
    }

    List<TrainingGroup> joinedBy(AccountId member, OrganisationId organisation) {
        return joinedBy(member).stream()
                .filter(group -> group.organisation().equals(organisation))
                .toList();
    }

    List<TrainingGroup> joinedBy(AccountId member) {
        return jdbc.sql(SELECT + " join training_group_member j on j.group_id = g.id and j.account_id = :member"
                        + BY_NAME)
                .param("member", member.value())
                .query(GroupRows::group)
                .list();
    }

    void rename(GroupId id, GroupName name) {
        jdbc.sql("update training_group set name = :name, name_key = :key where id = :id")
                .param("name", name.text())
                .param("key", name.key())
                .param("id", id.value())
                .update();
    }

    void setTrainer(GroupId id, AccountId trainer) {
        jdbc.sql("update training_group set trainer_id = :trainer where id = :id")
                .param("trainer", trainer.value())
                .param("id", id.value())
                .update();
    }

    /** With its members and its log. */
    void delete(GroupId id) {
        jdbc.sql("delete from training_group where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Holds the group until the transaction ends, so that two who add at the same moment do not pass the limit. */
    void hold(GroupId id) {
        jdbc.sql("select id from training_group where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    List<AccountId> members(GroupId id) {
        return jdbc
                .sql("select account_id from training_group_member where group_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    boolean isMember(GroupId id, AccountId account) {
        return jdbc.sql("select count(*) from training_group_member where group_id = :id and account_id = :account")
                        .param("id", id.value())
                        .param("account", account.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** A second time changes nothing. */
    void join(GroupId id, AccountId account, Instant now) {
        jdbc.sql("""
                insert into training_group_member (group_id, account_id, joined_at)
                values (:id, :account, :now) on conflict do nothing""")
                .param("id", id.value())
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leave(GroupId id, AccountId account) {
        jdbc.sql("delete from training_group_member where group_id = :id and account_id = :account")
                .param("id", id.value())
                .param("account", account.value())
                .update();
    }

    /** Leaves a group without a trainer. */
    void dropTrainer(GroupId id) {
        jdbc.sql("update training_group set trainer_id = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private static TrainingGroup group(ResultSet row, int number) throws SQLException {
        return new TrainingGroup(
                new GroupId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getObject("trainer_id", UUID.class)).map(AccountId::new),
                row.getInt("size"));
    }
}
