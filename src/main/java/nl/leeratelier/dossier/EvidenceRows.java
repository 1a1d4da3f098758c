package nl.leeratelier.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.dossier.Evidence.Author;
import nl.leeratelier.dossier.Evidence.Ending;
import nl.leeratelier.dossier.Evidence.How;
import nl.leeratelier.dossier.Evidence.Keeper;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evidence as it is stored, with what no longer counts. */
@Repository
class EvidenceRows {

    private static final String SELECT = """
            select id, criterion, criterion_version, words, file_name, file_kind, file_size, file_hash, added_by, added_as, added_at,
                replaces, ended_how, ended_by, ended_as, ended_at
            from dossier_evidence
            """;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DossierKey dossier, Evidence evidence) {
        jdbc.sql("""
                insert into dossier_evidence (id, organisation_id, programme, framework, criterion, criterion_version, words,
                    file_name, file_kind, file_size, file_hash, added_by, added_as, added_at, replaces)
                values (:id, :organisation, :programme, :framework, :criterion, :version, :words,
                    :name, :kind, :size, :hash, :by, :as, :at, :replaces)""")
                .param("id", evidence.id().value())
                .param("organisation", dossier.organisation().value())
                .param("programme", dossier.programme())
                .param("framework", dossier.framework())
                .param("criterion", evidence.criterion())
                .param("version", evidence.criterionVersion())
                .param("words", evidence.words())
                .param("name", evidence.file().map(EvidenceFile::name).orElse(null))
                .param("kind", evidence.file().map(file -> file.kind().name()).orElse(null))
                .param("size", evidence.file().map(EvidenceFile::size).orElse(null))
                .param("hash", evidence.file().map(EvidenceFile::hash).orElse(null))
                .param("by", evidence.author().account().map(AccountId::value).orElse(null))
                .param("as", evidence.author().as().name())
                .param("at", evidence.addedAt().atOffset(ZoneOffset.UTC))
                .param("replaces", evidence.replaces().map(EvidenceId::value).orElse(null))
                .update();
    }

    /** All of a dossier, in the order in which it was added. */
    List<Evidence> of(DossierKey dossier) {
        return jdbc.sql(SELECT + """
                where organisation_id = :organisation and programme = :programme and framework = :framework
                order by added_at, id""")
                .param("organisation", dossier.organisation().value())
                .param("programme", dossier.programme())
                .param("framework", dossier.framework())
                .query(EvidenceRows::row)
                .list();
    }

    /** Ends what still counts; false when it no longer did. */
    boolean end(DossierKey dossier, EvidenceId id, Ending ending) {
        return jdbc.sql("""
                update dossier_evidence set ended_how = :how, ended_by = :by, ended_as = :as, ended_at = :at
                where id = :id and organisation_id = :organisation and programme = :programme and framework = :framework
                    and ended_at is null""")
                        .param("how", ending.how().name())
                        .param(
                                "by",
                                ending.author().account().map(AccountId::value).orElse(null))
                        .param("as", ending.author().as().name())
                        .param("at", ending.at().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("organisation", dossier.organisation().value())
                        .param("programme", dossier.programme())
                        .param("framework", dossier.framework())
                        .update()
                == 1;
    }

    /** Keeps a document, once however often it comes. */
    void keep(OrganisationId organisation, String hash, byte[] body) {
        jdbc.sql("insert into dossier_document (organisation_id, hash, body) values (?, ?, ?) on conflict do nothing")
                .params(organisation.value(), hash, body)
                .update();
    }

    Optional<byte[]> document(OrganisationId organisation, String hash) {
        return jdbc.sql("select body from dossier_document where organisation_id = ? and hash = ?")
                .params(organisation.value(), hash)
                .query((row, index) -> row.getBytes("body"))
                .optional();
    }

    /** Deletes evidence that ended before this moment, and those of its documents that no evidence holds any more. */
    void deleteEndedBefore(Instant moment) {
        record Held(UUID organisation, String hash) {}
        var at = moment.atOffset(ZoneOffset.UTC);
        var held = jdbc.sql("""
                select distinct organisation_id, file_hash from dossier_evidence
                where ended_at < ? and file_hash is not null""")
                .param(at)
                .query((row, index) ->
                        new Held(row.getObject("organisation_id", UUID.class), row.getString("file_hash")))
                .list();
        jdbc.sql("""
                update dossier_evidence set replaces = null
                where replaces in (select e.id from dossier_evidence e where e.ended_at < ?)""").param(at).update();
        jdbc.sql("delete from dossier_evidence where ended_at < ?").param(at).update();
        held.forEach(document -> jdbc.sql("""
                delete from dossier_document where organisation_id = ? and hash = ? and not exists (
                  select 1 from dossier_evidence e where e.organisation_id = ? and e.file_hash = ?)""")
                .params(document.organisation(), document.hash(), document.organisation(), document.hash())
                .update());
    }

    /** Leaves what somebody added, without who it was. */
    void forget(AccountId account) {
        jdbc.sql("update dossier_evidence set added_by = null where added_by = ?")
                .param(account.value())
                .update();
        jdbc.sql("update dossier_evidence set ended_by = null where ended_by = ?")
                .param(account.value())
                .update();
    }

    private static Evidence row(ResultSet row, int index) throws SQLException {
        Optional<EvidenceFile> file = row.getString("file_hash") == null
                ? Optional.empty()
                : Optional.of(new EvidenceFile(
                        row.getString("file_name"),
                        FileKind.valueOf(row.getString("file_kind")),
                        row.getInt("file_size"),
                        row.getString("file_hash")));
        Optional<Ending> ended = row.getString("ended_how") == null
                ? Optional.empty()
                : Optional.of(new Ending(
                        How.valueOf(row.getString("ended_how")),
                        author(row, "ended_as", "ended_by"),
                        moment(row, "ended_at")));
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("criterion"),
                row.getString("criterion_version"),
                row.getString("words"),
                file,
                author(row, "added_as", "added_by"),
                moment(row, "added_at"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)).map(EvidenceId::new),
                ended);
    }

    private static Author author(ResultSet row, String as, String by) throws SQLException {
        return new Author(
                Keeper.valueOf(row.getString(as)),
                Optional.ofNullable(row.getObject(by, UUID.class)).map(AccountId::new));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
