package nl.leeratelier.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leeratelier.content.ContentFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored versions and their files; a file that several versions share is stored once. */
@Repository
class VersionRows {

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(VersionHash hash, String programme, int number, Instant publishedAt) {}

    Optional<Row> find(VersionHash hash) {
        return jdbc.sql("select hash, programme, number, published_at from programme_version where hash = ?")
                .param(hash.value())
                .query(VersionRows::row)
                .optional();
    }

    /** The newest version of each programme, by programme key. */
    List<Row> newest() {
        return jdbc.sql("""
                        select v.hash, v.programme, v.number, v.published_at
                        from programme_version v
                        join (select programme, max(number) as number from programme_version group by programme) n
                          on n.programme = v.programme and n.number = v.number
                        order by v.programme
                        """).query(VersionRows::row).list();
    }

    Row insert(VersionHash hash, String programme, ContentFiles files, Instant now) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from programme_version where programme = ?")
                .param(programme)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into programme_version (hash, programme, number, published_at) values (?, ?, ?, ?)")
                .params(hash.value(), programme, number, Timestamp.from(now))
                .update();
        files.byPath().forEach((path, bytes) -> insertFile(hash, path, bytes));
        return new Row(hash, programme, number, now);
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

    private static Row row(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Row(
                new VersionHash(row.getString("hash")),
                row.getString("programme"),
                row.getInt("number"),
                row.getTimestamp("published_at").toInstant());
    }
}
