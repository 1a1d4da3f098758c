package nl.leeratelier.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Empties the place of somebody who is erased, and keeps that it was done. */
@Repository
class ErasureRows {

    private final JdbcClient jdbc;

    ErasureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the account from changing until the transaction ends; false when there is none, or an empty one. */
    boolean lock(AccountId id) {
        return jdbc.sql("select id from account where id = :id and erased_at is null for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /**
     * Takes everything personal out of an account and of what this module keeps about it.
     *
     * @param name that stands there from now on
     * @param hash of a password that nobody knows
     */
    void empty(Account account, String name, String hash, Instant now) {
        var id = account.id().value();
        var address = id + "@erased.invalid";
        for (var table : List.of("team_member", "team_manager", "password_reset")) {
            jdbc.sql("delete from " + table + " where account_id = :id")
                    .param("id", id)
                    .update();
        }
        jdbc.sql("""
                update invitation set email = :address, email_key = :address, withdrawn_at = coalesce(withdrawn_at, :now)
                where email_key = :key""")
                .param("address", address)
                .param("key", EmailAddress.keyOf(account.email()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                update account set email = :address, email_key = :address, name = :name, name_key = :key, password_hash = :hash,
                  password_number = password_number + 1, organisation_id = null, blocked_at = :now, erased_at = :now
                where id = :id""")
                .param("id", id)
                .param("address", address)
                .param("name", name)
                .param("key", Name.keyOf(name))
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void note(AccountId id, AccountId by, String why, Instant now) {
        jdbc.sql("insert into person_erasure (account_id, erased_by, erased_at, why) values (:id, :by, :now, :why)")
                .param("id", id.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("why", why)
                .update();
    }

    List<Erasures.Done> last(int limit) {
        return jdbc.sql("""
                select e.erased_at, e.why, a.name from person_erasure e join account a on a.id = e.erased_by
                order by e.erased_at desc, e.account_id desc fetch first :limit rows only""")
                .param("limit", limit)
                .query((row, _) -> new Erasures.Done(
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("why")))
                .list();
    }
}
