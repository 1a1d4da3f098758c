package nl.leeratelier.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored versions and their files; a file that several versions share is stored once. */
@Repository
class VersionRows {

    private static final String SELECT = """
            select v.hash, v.programme, v.number, v.published_at, v.note, v.change, v.published_by, v.withdrawn_at,
                v.withdrawn_by
            from programme_version v
            """;

    /** The highest number of each programme, of those that pass a condition. */
    private static final String HIGHEST = """
            join (select programme, max(number) as number from programme_version where %s group by programme) n
              on n.programme = v.programme and n.number = v.number
            """;

    private static final String OFFERED = SELECT + HIGHEST.formatted("withdrawn_at is null");
    private static final String LATEST = SELECT + HIGHEST.formatted("change is null or change <> 'COPIED'");

    private static final String OWNER = "left join programme_owner o on o.programme = v.programme ";

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Version> find(VersionHash hash) {
        return jdbc.sql(SELECT + "where v.hash = ?")
                .param(hash.value())
                .query(VersionRows::row)
                .optional();
    }

    /** The newest of each programme of the platform that was not withdrawn, by programme key. */
    List<Version> newest() {
        return jdbc.sql(OFFERED + OWNER + "where o.organisation_id is null order by v.programme")
                .query(VersionRows::row)
                .list();
    }

    /** The same with the programmes of an organisation. */
    List<Version> newest(OrganisationId organisation) {
        return jdbc.sql(OFFERED + OWNER
                        + "where o.organisation_id is null or o.organisation_id = ? order by v.programme")
                .param(organisation.value())
                .query(VersionRows::row)
                .list();
    }

    /** The last of each programme that an organisation knows, withdrawn or not; not what was only copied. */
    List<Version> latest(OrganisationId organisation) {
        return jdbc.sql(LATEST + OWNER
                        + "where o.organisation_id is null or o.organisation_id = ? order by v.programme")
                .param(organisation.value())
                .query(VersionRows::row)
                .list();
    }

    /** The keys of the programmes of an organisation, the last begun first. */
    List<String> owned(OrganisationId organisation) {
        return jdbc.sql(
                        "select programme from programme_owner where organisation_id = ? order by since desc, programme")
                .param(organisation.value())
                .query(String.class)
                .list();
    }

    /** All of one programme, the newest first. */
    List<Version> of(String programme) {
        return jdbc.sql(SELECT + "where v.programme = ? order by v.number desc")
                .param(programme)
                .query(VersionRows::row)
                .list();
    }

    Optional<OrganisationId> owner(String programme) {
        return jdbc.sql("select organisation_id from programme_owner where programme = ?")
                .param(programme)
                .query((row, index) -> new OrganisationId(row.getObject(1, UUID.class)))
                .optional();
    }

    void insertOwner(String programme, OrganisationId owner, Instant now) {
        jdbc.sql("insert into programme_owner (programme, organisation_id, since) values (?, ?, ?)")
                .params(programme, owner.value(), Timestamp.from(now))
                .update();
    }

    /** @param release nothing when it comes with the platform */
    void insert(VersionHash hash, String programme, ContentFiles files, Instant now, @Nullable Release release) {
        int number = release != null && release.kind() == Release.Kind.COPIED ? 0 : next(programme);
        jdbc.sql("""
                insert into programme_version (hash, programme, number, published_at, note, change, published_by)
                values (:hash, :programme, :number, :now, :note, :change, :by)""")
                .param("hash", hash.value())
                .param("programme", programme)
                .param("number", number)
                .param("now", Timestamp.from(now))
                .param("note", release == null ? null : release.note())
                .param("change", release == null ? null : release.kind().name())
                .param("by", release == null ? null : release.by().value())
                .update();
        files.byPath().forEach((path, bytes) -> insertFile(hash, path, bytes));
    }

    private int next(String programme) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from programme_version where programme = ?")
                .param(programme)
                .query(Integer.class)
                .single();
    }

    void withdraw(VersionHash hash, AccountId by, Instant now) {
        jdbc.sql("""
                update programme_version set withdrawn_at = ?, withdrawn_by = ?
                where hash = ? and withdrawn_at is null""").params(Timestamp.from(now), by.value(), hash.value()).update();
    }

    void restore(VersionHash hash) {
        jdbc.sql("update programme_version set withdrawn_at = null, withdrawn_by = null where hash = ?")
                .param(hash.value())
                .update();
    }

    private void insertFile(VersionHash version, String path, byte[] bytes) {
        String hash = Sha256.of(bytes);
        jdbc.sql("insert into content_file (hash, body) values (?, ?) on conflict do nothing")
                .params(hash, bytes)
                .update();
        jdbc.sql("insert into programme_version_file (version_hash, path, file_hash) values (?, ?, ?)")
                .params(version.value(), path, hash)
                .update();
    }

    ContentFiles files(VersionHash hash) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        jdbc.sql("""
                        select v.path, f.body
                        from programme_version_file v join content_file f on f.hash = v.file_hash
                        where v.version_hash = ?
                        """).param(hash.value()).query(row -> {
            files.put(row.getString("path"), row.getBytes("body"));
        });
        return new ContentFiles(files);
    }

    private static Version row(ResultSet row, int index) throws SQLException {
        int number = row.getInt("number");
        String kind = row.getString("change");
        String note = row.getString("note");
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        Release.Kind unsaid = number == 1 ? Release.Kind.FIRST : Release.Kind.RENEWAL;
        return new Version(
                new VersionHash(row.getString("hash")),
                row.getString("programme"),
                number,
                row.getTimestamp("published_at").toInstant(),
                kind == null ? unsaid : Release.Kind.valueOf(kind),
                note == null ? "" : note,
                Optional.ofNullable(row.getObject("published_by", UUID.class)).map(AccountId::new),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(new Version.Withdrawal(
                                withdrawn.toInstant(), new AccountId(row.getObject("withdrawn_by", UUID.class)))));
    }
}
