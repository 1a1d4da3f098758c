package nl.leeratelier.catalogue;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.leeratelier.content.ContentFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored toetsingskaders, as the content folder has them now. */
@Repository
class KaderRows {

    private final JdbcClient jdbc;

    KaderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ContentFiles all() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        jdbc.sql("select path, body from toetsingskader_file").query(row -> {
            files.put(row.getString(1), row.getBytes(2));
        });
        return new ContentFiles(files);
    }

    void replace(ContentFiles files) {
        jdbc.sql("delete from toetsingskader_file").update();
        files.byPath()
                .forEach((path, bytes) -> jdbc.sql("insert into toetsingskader_file (path, body) values (?, ?)")
                        .params(path, bytes)
                        .update());
    }
}
