package nl.leeratelier.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which content was found without problems, and by which build of the program. */
@Repository
class CheckRows {

    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contains(VersionHash files, String program) {
        return jdbc.sql("select 1 from content_check where files_hash = ? and program = ?")
                .params(files.value(), program)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void insert(VersionHash files, String program, Instant now) {
        jdbc.sql("""
                insert into content_check (files_hash, program, checked_at) values (?, ?, ?)
                on conflict do nothing""").params(files.value(), program, Timestamp.from(now)).update();
    }
}
