package nl.leeratelier.studio.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored comments. */
@Repository
class CommentRows {

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DraftId draft, UUID thread, Comment comment) {
        jdbc.sql("""
                insert into review_comment (id, draft_id, thread_id, account_id, pointer, body, written_at, done)
                values (:id, :draft, :thread, :by, :pointer, :body, :at, false)""")
                .param("id", comment.id())
                .param("draft", draft.value())
                .param("thread", thread)
                .param("by", comment.by().map(AccountId::value).orElse(null))
                .param("pointer", comment.at().toString())
                .param("body", comment.body())
                .param("at", comment.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    int count(DraftId draft) {
        return jdbc.sql("select count(*) from review_comment where draft_id = :draft")
                .param("draft", draft.value())
                .query(Integer.class)
                .single();
    }

    void setDone(DraftId draft, UUID thread, boolean done) {
        jdbc.sql("update review_comment set done = :done where draft_id = :draft and thread_id = :thread")
                .param("done", done)
                .param("draft", draft.value())
                .param("thread", thread)
                .update();
    }

    private record Row(UUID thread, boolean done, Comment comment) {}

    /** In the order in which they were begun. */
    List<Remarks> of(DraftId draft) {
        Map<UUID, List<Row>> threads = new LinkedHashMap<>();
        jdbc.sql("""
                select id, thread_id, account_id, pointer, body, written_at, done from review_comment
                where draft_id = :draft order by written_at, id""")
                .param("draft", draft.value())
                .query(CommentRows::row)
                .list()
                .forEach(row -> threads.computeIfAbsent(row.thread(), key -> new ArrayList<>())
                        .add(row));
        return threads.entrySet().stream()
                .map(entry -> new Remarks(
                        entry.getKey(),
                        entry.getValue().getFirst().comment().at(),
                        entry.getValue().getFirst().done(),
                        entry.getValue().stream().map(Row::comment).toList()))
                .toList();
    }

    /** Their words and that they are theirs; what others answered stays. */
    void erase(AccountId person) {
        jdbc.sql("update review_comment set account_id = null, body = '' where account_id = :person")
                .param("person", person.value())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("thread_id", UUID.class),
                row.getBoolean("done"),
                new Comment(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("account_id", UUID.class))
                                .map(AccountId::new),
                        Pointer.parse(row.getString("pointer")),
                        row.getString("body"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()));
    }
}
