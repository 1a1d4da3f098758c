package nl.leeratelier.owncase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored anonymous cases. */
@Repository
class AnonymousCaseRows {

    private static final String SELECT =
            "select id, organisation_id, made_by, title, situation, dilemma, acted, followed from anonymous_case ";

    private final JdbcClient jdbc;

    AnonymousCaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AnonymousCase made) {
        jdbc.sql("""
                insert into anonymous_case (id, organisation_id, made_by, title, situation, dilemma, acted, followed)
                values (:id, :organisation, :by, :title, :situation, :dilemma, :acted, :followed)""")
                .param("id", made.id().value())
                .param("organisation", made.organisation().value())
                .param("by", made.madeBy().orElseThrow().value())
                .param("title", made.title())
                .param("situation", made.story().situation())
                .param("dilemma", made.story().dilemma())
                .param("acted", made.story().acted())
                .param("followed", made.story().followed())
                .update();
    }

    /** By title. */
    List<AnonymousCase> of(OrganisationId organisation) {
        return jdbc.sql(SELECT + "where organisation_id = :organisation order by title, id")
                .param("organisation", organisation.value())
                .query(AnonymousCaseRows::row)
                .list();
    }

    Optional<AnonymousCase> find(AnonymousCaseId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(AnonymousCaseRows::row)
                .optional();
    }

    void delete(AnonymousCaseId id) {
        jdbc.sql("delete from anonymous_case where id = :id")
                .param("id", id.value())
                .update();
    }

    void forgetMaker(AccountId trainer) {
        jdbc.sql("update anonymous_case set made_by = null where made_by = :trainer")
                .param("trainer", trainer.value())
                .update();
    }

    private static AnonymousCase row(ResultSet row, int number) throws SQLException {
        return new AnonymousCase(
                new AnonymousCaseId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Optional.ofNullable(row.getObject("made_by", UUID.class)).map(AccountId::new),
                row.getString("title"),
                new Story(
                        row.getString("situation"),
                        row.getString("dilemma"),
                        row.getString("acted"),
                        row.getString("followed")));
    }
}
