package nl.leeratelier.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.EditRecord.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What drafts say: all of it every so many edits, and each edit. */
@Repository
class EditRows {

    private static final String SELECT = """
            select sequence, account_id, edited_at, origin, taken_back, kind, edit, undo_kind, undo from draft_edit
            """;

    private final JdbcClient jdbc;
    private final DraftCodec codec;

    EditRows(JdbcClient jdbc, DraftCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** @param undo nothing where it follows from the edit itself */
    record Row(EditRecord edit, DraftCodec.@Nullable Encoded undo) {}

    record Snapshot(int sequence, Value.Mapping root) {}

    void insert(DraftId id, Row row) {
        DraftCodec.Encoded edit = codec.encode(row.edit().edit());
        DraftCodec.Encoded undo = row.undo();
        jdbc.sql("""
                insert into draft_edit (draft_id, sequence, account_id, edited_at, origin, taken_back, kind, edit, undo_kind,
                    undo)
                values (:draft, :sequence, :by, :at, :origin, false, :kind, :edit, :undoKind, :undo)""")
                .param("draft", id.value())
                .param("sequence", row.edit().sequence())
                .param("by", row.edit().by().value())
                .param("at", Timestamp.from(row.edit().at()))
                .param("origin", row.edit().origin().name())
                .param("kind", edit.kind())
                .param("edit", edit.edit())
                .param("undoKind", undo == null ? null : undo.kind())
                .param("undo", undo == null ? null : undo.edit())
                .update();
    }

    /** In order. */
    List<EditRecord> between(DraftId id, int after, int upTo) {
        return jdbc.sql(SELECT + "where draft_id = ? and sequence > ? and sequence <= ? order by sequence")
                .params(id.value(), after, upTo)
                .query((row, index) -> row(row).edit())
                .list();
    }

    /** The newest first. */
    List<EditRecord> before(DraftId id, int sequence, int limit) {
        return jdbc.sql(SELECT + "where draft_id = ? and sequence < ? order by sequence desc limit ?")
                .params(id.value(), sequence, limit)
                .query((row, index) -> row(row).edit())
                .list();
    }

    Optional<Row> find(DraftId id, int sequence) {
        return jdbc.sql(SELECT + "where draft_id = ? and sequence = ?")
                .params(id.value(), sequence)
                .query((row, index) -> row(row))
                .optional();
    }

    /** The last of an author's edits that stands. */
    Optional<Integer> lastDone(DraftId id, AccountId by) {
        return jdbc.sql("""
                select max(sequence) from draft_edit
                where draft_id = ? and account_id = ? and taken_back = false and origin in ('WRITTEN', 'REDONE')""")
                .params(id.value(), by.value())
                .query((row, index) -> row.getObject(1, Integer.class))
                .optional();
    }

    /** The last that an author took back and wrote nothing after. */
    Optional<Integer> lastUndone(DraftId id, AccountId by) {
        return jdbc.sql("""
                select max(sequence) from draft_edit
                where draft_id = :draft and account_id = :by and taken_back = false and origin = 'UNDONE'
                    and sequence > (select coalesce(max(sequence), 0) from draft_edit
                        where draft_id = :draft and account_id = :by and origin = 'WRITTEN')""")
                .param("draft", id.value())
                .param("by", by.value())
                .query((row, index) -> row.getObject(1, Integer.class))
                .optional();
    }

    void takeBack(DraftId id, int sequence) {
        jdbc.sql("update draft_edit set taken_back = true where draft_id = ? and sequence = ?")
                .params(id.value(), sequence)
                .update();
    }

    /** Puts one edit in the place of several. */
    void replace(DraftId id, Tidying.Run run) {
        EditRecord one = run.one();
        jdbc.sql("update draft_edit set edit = ? where draft_id = ? and sequence = ?")
                .params(codec.encode(one.edit()).edit(), id.value(), one.sequence())
                .update();
        jdbc.sql("delete from draft_edit where draft_id = :draft and sequence in (:others)")
                .param("draft", id.value())
                .param("others", run.others())
                .update();
    }

    void insertSnapshot(DraftId id, Snapshot snapshot) {
        jdbc.sql("insert into draft_snapshot (draft_id, sequence, body) values (?, ?, ?)")
                .params(id.value(), snapshot.sequence(), codec.encode(snapshot.root()))
                .update();
    }

    /** Drops those between the first, which says how the draft began, and this one. */
    void dropSnapshotsBefore(DraftId id, int sequence) {
        jdbc.sql("delete from draft_snapshot where draft_id = ? and sequence > 0 and sequence < ?")
                .params(id.value(), sequence)
                .update();
    }

    Snapshot snapshot(DraftId id, int upTo) {
        return jdbc.sql("""
                        select sequence, body from draft_snapshot where draft_id = ? and sequence <= ?
                        order by sequence desc limit 1""")
                .params(id.value(), upTo)
                .query((row, index) -> new Snapshot(row.getInt("sequence"), codec.decode(row.getString("body"))))
                .single();
    }

    private Row row(ResultSet row) throws SQLException {
        String undoKind = row.getString("undo_kind");
        String undo = row.getString("undo");
        return new Row(
                new EditRecord(
                        row.getInt("sequence"),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getTimestamp("edited_at").toInstant(),
                        Origin.valueOf(row.getString("origin")),
                        row.getBoolean("taken_back"),
                        codec.decode(new DraftCodec.Encoded(row.getString("kind"), row.getString("edit")))),
                undoKind == null || undo == null ? null : new DraftCodec.Encoded(undoKind, undo));
    }
}
