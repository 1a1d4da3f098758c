package nl.leeratelier.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.dossier.DossierLink.Opening;
import nl.leeratelier.dossier.DossierLink.What;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.UuidV7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links to dossiers as they are stored, and each time that one was used. */
@Repository
class DossierLinkRows {

    /** As many openings of a link as are read. */
    static final int SHOWN = 50;

    private static final String SELECT = """
            select id, organisation_id, programme, framework, made_for, for_accounts, last_day, ends_at, made_at, withdrawn_at
            from dossier_link
            """;

    private final JdbcClient jdbc;

    DossierLinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DossierLink link, String secretHash, AccountId by) {
        jdbc.sql("""
                insert into dossier_link (id, secret_hash, organisation_id, programme, framework, made_for, for_accounts, last_day,
                    ends_at, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        link.id().value(),
                        secretHash,
                        link.dossier().organisation().value(),
                        link.dossier().programme(),
                        link.dossier().framework(),
                        link.madeFor(),
                        link.forAccounts(),
                        link.lastDay(),
                        link.endsAt().atOffset(ZoneOffset.UTC),
                        by.value(),
                        link.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of a dossier, the newest first, with their openings. */
    List<DossierLink> of(DossierKey dossier) {
        return jdbc
                .sql(SELECT + """
                        where organisation_id = :organisation and programme = :programme and framework = :framework
                        order by made_at desc, id desc""")
                .param("organisation", dossier.organisation().value())
                .param("programme", dossier.programme())
                .param("framework", dossier.framework())
                .query(DossierLinkRows::row)
                .list()
                .stream()
                .map(this::withOpenings)
                .toList();
    }

    Optional<DossierLink> bySecret(String secretHash) {
        return jdbc.sql(SELECT + "where secret_hash = ?")
                .param(secretHash)
                .query(DossierLinkRows::row)
                .optional();
    }

    Optional<DossierLink> find(LinkId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(DossierLinkRows::row)
                .optional();
    }

    /** Those that are open to the assessors of an organisation, by programme. */
    List<DossierLink> forAccounts(OrganisationId organisation, Instant now) {
        return jdbc.sql(SELECT + """
                where organisation_id = :organisation and for_accounts = true and withdrawn_at is null and ends_at > :now
                order by programme, made_at desc""")
                .param("organisation", organisation.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(DossierLinkRows::row)
                .list();
    }

    /** False when it was withdrawn before. */
    boolean withdraw(LinkId id, DossierKey dossier, AccountId by, Instant now) {
        return jdbc.sql("""
                update dossier_link set withdrawn_at = :now, withdrawn_by = :by
                where id = :id and organisation_id = :organisation and programme = :programme and framework = :framework
                    and withdrawn_at is null""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("id", id.value())
                        .param("organisation", dossier.organisation().value())
                        .param("programme", dossier.programme())
                        .param("framework", dossier.framework())
                        .update()
                == 1;
    }

    void log(LinkId link, What what, Instant now) {
        jdbc.sql("insert into dossier_opening (id, link_id, what, opened_at) values (?, ?, ?, ?)")
                .params(UuidV7.next(), link.value(), what.name(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Leaves the links that somebody made, without who it was. */
    void forget(AccountId account) {
        jdbc.sql("update dossier_link set made_by = null where made_by = ?")
                .param(account.value())
                .update();
        jdbc.sql("update dossier_link set withdrawn_by = null where withdrawn_by = ?")
                .param(account.value())
                .update();
    }

    private DossierLink withOpenings(DossierLink link) {
        List<Opening> openings = jdbc.sql(
                        "select what, opened_at from dossier_opening where link_id = ? order by opened_at desc, id desc limit "
                                + SHOWN)
                .param(link.id().value())
                .query((row, index) -> new Opening(What.valueOf(row.getString("what")), moment(row, "opened_at")))
                .list();
        return new DossierLink(
                link.id(),
                link.dossier(),
                link.madeFor(),
                link.forAccounts(),
                link.lastDay(),
                link.endsAt(),
                link.madeAt(),
                link.withdrawnAt(),
                openings);
    }

    private static DossierLink row(ResultSet row, int index) throws SQLException {
        return new DossierLink(
                new LinkId(row.getObject("id", UUID.class)),
                new DossierKey(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("programme"),
                        row.getString("framework")),
                row.getString("made_for"),
                row.getBoolean("for_accounts"),
                row.getObject("last_day", LocalDate.class),
                moment(row, "ends_at"),
                moment(row, "made_at"),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                List.of());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
