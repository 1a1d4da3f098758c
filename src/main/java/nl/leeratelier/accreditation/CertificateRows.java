package nl.leeratelier.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** The table of certificates. */
@Repository
class CertificateRows {

    private static final String SELECT = """
            select id, number, enrolment_id, account_id, organisation_id, name, programme, title, language,
              version_number, version_hash, study_minutes, goals, completed_on, issued_at
            from certificate
            """;

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new certificate; a second one for the same enrolment is refused by the database. */
    void add(Certificate certificate) {
        jdbc.sql("""
                insert into certificate (id, number, enrolment_id, account_id, organisation_id, name, programme, title,
                  language, version_number, version_hash, study_minutes, goals, completed_on, issued_at)
                values (:id, :number, :enrolment, :account, :organisation, :name, :programme, :title,
                  :language, :versionNumber, :versionHash, :studyMinutes, :goals, :completedOn, :issuedAt)""")
                .param("id", certificate.id().value())
                .param("number", certificate.number().value())
                .param("enrolment", certificate.enrolment().value())
                .param("account", certificate.account().value())
                .param("organisation", certificate.organisation().value())
                .param("name", certificate.name())
                .param("programme", certificate.programme())
                .param("title", certificate.title())
                .param("language", certificate.language())
                .param("versionNumber", certificate.versionNumber())
                .param("versionHash", certificate.versionHash().value())
                .param("studyMinutes", certificate.studyMinutes())
                .param("goals", String.join("\n", certificate.goals()))
                .param("completedOn", certificate.completedOn())
                .param("issuedAt", certificate.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean exists(EnrolmentId enrolment) {
        return jdbc.sql("select count(*) from certificate where enrolment_id = :enrolment")
                        .param("enrolment", enrolment.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Certificate> find(CertificateNumber number) {
        return jdbc.sql(SELECT + "where number = :number")
                .param("number", number.value())
                .query(CertificateRows::certificate)
                .optional();
    }

    Optional<Certificate> find(CertificateId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(CertificateRows::certificate)
                .optional();
    }

    /** The newest first. */
    List<Certificate> of(AccountId account) {
        return jdbc.sql(SELECT + "where account_id = :account order by id desc")
                .param("account", account.value())
                .query(CertificateRows::certificate)
                .list();
    }

    private static Certificate certificate(ResultSet row, int number) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new CertificateNumber(row.getString("number")),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                row.getString("programme"),
                row.getString("title"),
                row.getString("language"),
                row.getInt("version_number"),
                new VersionHash(row.getString("version_hash")),
                row.getInt("study_minutes"),
                row.getString("goals").lines().toList(),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }
}
