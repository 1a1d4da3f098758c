package nl.leeratelier.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of links by which a forgotten password can be replaced. */
@Repository
class PasswordResetRows {

    private final JdbcClient jdbc;

    PasswordResetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Token token, AccountId account, Instant expires) {
        jdbc.sql("insert into password_reset (token_hash, account_id, expires_at) values (:token, :account, :expires)")
                .param("token", token.hash())
                .param("account", account.value())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<AccountId> find(Token token, Instant now) {
        return jdbc.sql("select account_id from password_reset where token_hash = :token and expires_at > :now")
                .param("token", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Takes the link away; false when it was gone already. */
    boolean remove(Token token) {
        return jdbc.sql("delete from password_reset where token_hash = :token")
                        .param("token", token.hash())
                        .update()
                == 1;
    }

    /** Takes away all links of an account. */
    void removeAll(AccountId account) {
        jdbc.sql("delete from password_reset where account_id = :account")
                .param("account", account.value())
                .update();
    }

    void removeExpired(Instant now) {
        jdbc.sql("delete from password_reset where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
