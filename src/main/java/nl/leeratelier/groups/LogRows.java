package nl.leeratelier.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored logs of groups. */
@Repository
class LogRows {

    private final JdbcClient jdbc;

    LogRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(GroupId group, LogEntry entry, Instant now) {
        jdbc.sql("""
                insert into training_log (id, group_id, held_on, came_up, changed, written_at)
                values (:id, :group, :day, :cameUp, :changed, :now)""")
                .param("id", entry.id().value())
                .param("group", group.value())
                .param("day", entry.day())
                .param("cameUp", entry.cameUp())
                .param("changed", entry.changed())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last day first. */
    List<LogEntry> page(GroupId group, int offset, int limit) {
        return jdbc.sql("""
                select id, held_on, came_up, changed from training_log where group_id = :group
                order by held_on desc, id desc offset :offset rows fetch next :limit rows only""")
                .param("group", group.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(LogRows::entry)
                .list();
    }

    int size(GroupId group) {
        return jdbc.sql("select count(*) from training_log where group_id = :group")
                .param("group", group.value())
                .query(Integer.class)
                .single();
    }

    void delete(GroupId group, LogEntryId id) {
        jdbc.sql("delete from training_log where group_id = :group and id = :id")
                .param("group", group.value())
                .param("id", id.value())
                .update();
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        return new LogEntry(
                new LogEntryId(row.getObject("id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getString("came_up"),
                row.getString("changed"));
    }
}
