package nl.leeratelier.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of completions. */
@Repository
class CompletionRows {

    private final JdbcClient jdbc;

    CompletionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a completion, once. */
    void note(Completion completion) {
        jdbc.sql("""
                insert into completion (enrolment_id, account_id, organisation_id, programme, version_hash, completed_at)
                values (:enrolment, :account, :organisation, :programme, :version, :completedAt)
                on conflict do nothing""")
                .param("enrolment", completion.enrolment().value())
                .param("account", completion.account().value())
                .param("organisation", completion.organisation().value())
                .param("programme", completion.programme())
                .param("version", completion.version().value())
                .param("completedAt", completion.completedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that its certificate was withdrawn; the first time stays. */
    void withdraw(EnrolmentId enrolment, Instant at) {
        jdbc.sql(
                        "update completion set withdrawn_at = :moment where enrolment_id = :enrolment and withdrawn_at is null")
                .param("moment", at.atOffset(ZoneOffset.UTC))
                .param("enrolment", enrolment.value())
                .update();
    }

    Optional<Completion> find(EnrolmentId enrolment) {
        return jdbc.sql("""
                select enrolment_id, account_id, organisation_id, programme, version_hash, completed_at, withdrawn_at
                from completion where enrolment_id = :enrolment""")
                .param("enrolment", enrolment.value())
                .query(CompletionRows::completion)
                .optional();
    }

    /** The versions of a programme that somebody completed. */
    List<VersionHash> versions(String programme) {
        return jdbc
                .sql("select distinct version_hash from completion where programme = :programme")
                .param("programme", programme)
                .query(String.class)
                .list()
                .stream()
                .map(VersionHash::new)
                .toList();
    }

    /** Forgets somebody. */
    void erase(AccountId account) {
        jdbc.sql("delete from completion where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static Completion completion(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Completion(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("programme"),
                new VersionHash(row.getString("version_hash")),
                row.getObject("completed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(withdrawn).map(OffsetDateTime::toInstant));
    }
}
