package nl.leeratelier.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import nl.leeratelier.storage.WordIndex;
import nl.leeratelier.storage.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of certificates. */
@Repository
class CertificateRows {

    static final String SELECT = """
            select id, number, enrolment_id, account_id, organisation_id, name, programme, title, language,
              version_number, version_hash, study_minutes, goals, completed_on, issued_at,
              edition, valid_until, replaced_by, withdrawn_at, withdrawn_why
            from certificate
            """;

    private final JdbcClient jdbc;
    private final WordIndex words;

    CertificateRows(JdbcClient jdbc, WordIndex words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Those of an organisation, in the order of their ids. */
    static WordIndex.Catalog catalog(OrganisationId organisation) {
        return new WordIndex.Catalog("certificate", organisation.value());
    }

    static WordIndex.Spot spot(CertificateId id) {
        return new WordIndex.Spot("", id.value());
    }

    /** What a certificate is found by, besides its number. */
    static List<String> words(Certificate certificate) {
        return Words.of(certificate.name());
    }

    /** Stores a new certificate; a second one of the same edition is refused by the database. */
    void add(Certificate certificate) {
        jdbc.sql("""
                insert into certificate (id, number, enrolment_id, account_id, organisation_id, name, programme, title,
                  language, version_number, version_hash, study_minutes, goals, completed_on, issued_at,
                  edition, valid_until, due_on)
                values (:id, :number, :enrolment, :account, :organisation, :name, :programme, :title,
                  :language, :versionNumber, :versionHash, :studyMinutes, :goals, :completedOn, :issuedAt,
                  :edition, :validUntil, :dueOn)""")
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
                .param("edition", certificate.edition())
                .param("validUntil", certificate.validUntil().orElse(null))
                .param("dueOn", certificate.dueOn())
                .update();
        words.add(catalog(certificate.organisation()), spot(certificate.id()), words(certificate));
    }

    /** Puts the next edition in the place of this one; only the first of two at once succeeds, by the database. */
    void replace(Certificate former, Certificate next) {
        add(next);
        words.remove(former.id().value());
        jdbc.sql("update certificate set replaced_by = :next where id = :id")
                .param("next", next.number().value())
                .param("id", former.id().value())
                .update();
    }

    /** True the first time only, and never for one that was replaced. */
    boolean withdraw(CertificateId id, OrganisationId organisation, AccountId by, String why, Instant now) {
        return jdbc.sql("""
                update certificate set withdrawn_at = :now, withdrawn_by = :by, withdrawn_why = :why
                where id = :id and organisation_id = :organisation and withdrawn_at is null and replaced_by is null""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("why", why)
                        .param("id", id.value())
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }

    /** The last edition of the certificate of an enrolment. */
    Optional<Certificate> current(EnrolmentId enrolment) {
        return jdbc.sql(SELECT + "where enrolment_id = :enrolment and replaced_by is null")
                .param("enrolment", enrolment.value())
                .query(CertificateRows::certificate)
                .optional();
    }

    /** The ids of those that no longer count, in no order: withdrawn or replaced. */
    List<UUID> revoked() {
        return jdbc.sql(
                        "select id from certificate where withdrawn_at is not null or replaced_by is not null order by id")
                .query(UUID.class)
                .list();
    }

    void erase(AccountId account) {
        of(account).forEach(certificate -> words.remove(certificate.id().value()));
        jdbc.sql("delete from certificate where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** How long certificates of a programme are valid; empty when they do not expire. */
    Optional<Validity> validity(String programme) {
        return jdbc.sql("select months, counted_from, basis from certificate_validity where programme = :programme")
                .param("programme", programme)
                .query((row, _) -> new Validity(
                        row.getInt("months"),
                        Validity.From.valueOf(row.getString("counted_from")),
                        row.getString("basis")))
                .optional();
    }

    /** Sets how long certificates of a programme are valid from now on. */
    void setValidity(String programme, Optional<Validity> validity) {
        jdbc.sql("delete from certificate_validity where programme = :programme")
                .param("programme", programme)
                .update();
        validity.ifPresent(one -> jdbc.sql("""
                insert into certificate_validity (programme, months, counted_from, basis)
                values (:programme, :months, :from, :basis)""")
                .param("programme", programme)
                .param("months", one.months())
                .param("from", one.from().name())
                .param("basis", one.basis())
                .update());
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

    static Certificate certificate(ResultSet row, int number) throws SQLException {
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
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getInt("edition"),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                Optional.ofNullable(row.getString("replaced_by")).map(CertificateNumber::new),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(at -> withdrawal(at, row)));
    }

    private static Certificate.Withdrawal withdrawal(OffsetDateTime at, ResultSet row) {
        try {
            return new Certificate.Withdrawal(at.toInstant(), row.getString("withdrawn_why"));
        } catch (SQLException unread) {
            throw new IllegalStateException(unread);
        }
    }
}
