package nl.leeratelier.studio;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored whereabouts of authors. */
@Repository
class PresenceRows {

    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;

    PresenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(DraftId id, Presence.Seen seen) {
        String pointer = seen.at().toString();
        String kept = pointer.length() > LONGEST ? "" : pointer;
        int changed = jdbc.sql(
                        "update draft_presence set pointer = ?, seen_at = ? where draft_id = ? and account_id = ?")
                .params(
                        kept,
                        Timestamp.from(seen.when()),
                        id.value(),
                        seen.account().value())
                .update();
        if (changed == 0) {
            jdbc.sql("""
                    insert into draft_presence (draft_id, account_id, pointer, seen_at) values (?, ?, ?, ?)
                    on conflict do nothing""")
                    .params(id.value(), seen.account().value(), kept, Timestamp.from(seen.when()))
                    .update();
        }
    }

    List<Presence.Seen> since(DraftId id, Instant moment) {
        return jdbc.sql("""
                        select account_id, pointer, seen_at from draft_presence where draft_id = ? and seen_at > ?
                        order by account_id""")
                .params(id.value(), Timestamp.from(moment))
                .query((row, index) -> new Presence.Seen(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Pointer.parse(row.getString("pointer")),
                        row.getTimestamp("seen_at").toInstant()))
                .list();
    }

    void delete(DraftId id, AccountId account) {
        jdbc.sql("delete from draft_presence where draft_id = ? and account_id = ?")
                .params(id.value(), account.value())
                .update();
    }

    void deleteAllOf(AccountId account) {
        jdbc.sql("delete from draft_presence where account_id = ?")
                .param(account.value())
                .update();
    }
}
