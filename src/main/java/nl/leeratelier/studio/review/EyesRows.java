package nl.leeratelier.studio.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.UuidV7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored choices of what organisations ask before something is published. */
@Repository
class EyesRows {

    private final JdbcClient jdbc;

    EyesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Eyes of(OrganisationId organisation) {
        return jdbc.sql("select two, again from studio_eyes where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query((row, number) -> eyes(row))
                .optional()
                .orElse(Eyes.DEFAULT);
    }

    void set(OrganisationId organisation, Eyes eyes, AccountId by, Instant now) {
        jdbc.sql("insert into studio_eyes (organisation_id, two, again) values (:organisation, :two, :again)"
                        + " on conflict do nothing")
                .param("organisation", organisation.value())
                .param("two", eyes.two())
                .param("again", eyes.again())
                .update();
        jdbc.sql("update studio_eyes set two = :two, again = :again where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .param("two", eyes.two())
                .param("again", eyes.again())
                .update();
        jdbc.sql("""
                insert into studio_eyes_change (id, organisation_id, changed_by, changed_at, two, again)
                values (:id, :organisation, :by, :now, :two, :again)""")
                .param("id", UuidV7.next())
                .param("organisation", organisation.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("two", eyes.two())
                .param("again", eyes.again())
                .update();
    }

    /** The last first. */
    List<EyesChange> changes(OrganisationId organisation, int limit) {
        return jdbc.sql("""
                select changed_by, changed_at, two, again from studio_eyes_change where organisation_id = :organisation
                order by id desc fetch first :limit rows only""")
                .param("organisation", organisation.value())
                .param("limit", limit)
                .query((row, number) -> new EyesChange(
                        eyes(row),
                        Optional.ofNullable(row.getObject("changed_by", UUID.class))
                                .map(AccountId::new),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** That something was chosen stays; who did, does not. */
    void erase(AccountId person) {
        jdbc.sql("update studio_eyes_change set changed_by = null where changed_by = :person")
                .param("person", person.value())
                .update();
    }

    private static Eyes eyes(ResultSet row) throws SQLException {
        return new Eyes(row.getBoolean("two"), row.getBoolean("again"));
    }
}
