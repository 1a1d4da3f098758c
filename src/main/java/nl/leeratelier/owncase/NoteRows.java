package nl.leeratelier.owncase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leeratelier.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What trainers and writers wrote to each other about cases. */
@Repository
class NoteRows {

    private static final String SELECT = """
            select number, trainer_id, by_trainer, said, written_at from own_case_note where case_id = :case
            """;

    private final JdbcClient jdbc;

    NoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Note> all(OwnCaseId id) {
        return jdbc.sql(SELECT + " order by number")
                .param("case", id.value())
                .query(NoteRows::note)
                .list();
    }

    /** Adds a note; whoever calls holds the case. */
    void add(OwnCaseId id, Note note) {
        jdbc.sql("""
                insert into own_case_note (case_id, number, trainer_id, by_trainer, said, written_at)
                values (:case, :number, :trainer, :byTrainer, :said, :at)""")
                .param("case", id.value())
                .param("number", note.number())
                .param("trainer", note.trainer().value())
                .param("byTrainer", note.byTrainer())
                .param("said", note.said())
                .param("at", note.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void deleteAll(OwnCaseId id) {
        jdbc.sql("delete from own_case_note where case_id = :case")
                .param("case", id.value())
                .update();
    }

    void deleteAllWith(AccountId trainer) {
        jdbc.sql("delete from own_case_note where trainer_id = :trainer")
                .param("trainer", trainer.value())
                .update();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getInt("number"),
                new AccountId(row.getObject("trainer_id", UUID.class)),
                row.getBoolean("by_trainer"),
                row.getString("said"),
                row.getTimestamp("written_at").toInstant());
    }
}
