package nl.leeratelier.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
class AccountRows {

    private static final String FIELDS = "id, email, name, language";

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a password is checked against. */
    record Secret(AccountId id, String hash) {}

    /** What goes with an account to decide what it may do. */
    record State(
            Account account,
            boolean passwordTemporary,
            int passwordNumber,
            boolean blocked,
            boolean erased,
            @Nullable OrganisationId lastActiveIn) {}

    /** Stores a new account; a second one with the same address is refused by the database. */
    void add(Account account, String passwordHash, boolean temporary, Instant now) {
        jdbc.sql("""
                insert into account (id, email, email_key, name, name_key, language, password_hash, password_temporary,
                  password_number, created_at)
                values (:id, :email, :emailKey, :name, :nameKey, :language, :hash, :temporary, 0, :now)""")
                .param("id", account.id().value())
                .param("email", account.email())
                .param("emailKey", EmailAddress.keyOf(account.email()))
                .param("name", account.name())
                .param("nameKey", Name.keyOf(account.name()))
                .param("language", account.language())
                .param("hash", passwordHash)
                .param("temporary", temporary)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean none() {
        return jdbc.sql("select id from account fetch first 1 rows only")
                .query(UUID.class)
                .optional()
                .isEmpty();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql("select " + FIELDS + " from account where id = :id")
                .param("id", id.value())
                .query(AccountRows::account)
                .optional();
    }

    /** By name. */
    List<Account> findAll(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + FIELDS + " from account where id in (:ids) order by name_key, id")
                        .param("ids", ids.stream().map(AccountId::value).toList())
                        .query(AccountRows::account)
                        .list();
    }

    Optional<Account> findByEmail(String emailKey) {
        return jdbc.sql("select " + FIELDS + " from account where email_key = :key")
                .param("key", emailKey)
                .query(AccountRows::account)
                .optional();
    }

    Optional<State> state(AccountId id) {
        return jdbc.sql("select " + FIELDS
                        + ", password_temporary, password_number, blocked_at, erased_at, organisation_id from account"
                        + " where id = :id")
                .param("id", id.value())
                .query(AccountRows::state)
                .optional();
    }

    Optional<Secret> secret(String emailKey) {
        return jdbc.sql("select id, password_hash from account where email_key = :key")
                .param("key", emailKey)
                .query((row, _) ->
                        new Secret(new AccountId(row.getObject("id", UUID.class)), row.getString("password_hash")))
                .optional();
    }

    void rename(AccountId id, Name name) {
        jdbc.sql("update account set name = :name, name_key = :key where id = :id")
                .param("name", name.text())
                .param("key", name.key())
                .param("id", id.value())
                .update();
    }

    void setLanguage(AccountId id, String language) {
        jdbc.sql("update account set language = :language where id = :id")
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    void setLastActiveIn(AccountId id, OrganisationId organisation) {
        jdbc.sql("update account set organisation_id = :organisation where id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .update();
    }

    /** Another password: sessions that began under the one before it end. */
    void setPassword(AccountId id, String hash) {
        jdbc.sql("""
                update account set password_hash = :hash, password_temporary = false,
                  password_number = password_number + 1 where id = :id""").param("hash", hash).param("id", id.value()).update();
    }

    /** The same password under a stronger hash, unless it was changed meanwhile. */
    void rehash(Secret old, String hash) {
        jdbc.sql("update account set password_hash = :hash where id = :id and password_hash = :old")
                .param("hash", hash)
                .param("id", old.id().value())
                .param("old", old.hash())
                .update();
    }

    /** Blocks an account from a moment on; null lets it in again. */
    void block(AccountId id, @Nullable Instant from) {
        jdbc.sql("update account set blocked_at = :moment where id = :id")
                .param("moment", from == null ? null : from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    /**
     * The accounts that can administer now. They stay locked until the transaction ends, so that two administrators
     * cannot take the role from each other at the same moment.
     */
    Set<AccountId> administrators() {
        jdbc.sql("select id from account where id in (select account_id from membership where role = 'ADMINISTRATOR')"
                        + " order by id for update")
                .query(UUID.class)
                .list();
        // Asked again: what another transaction changed while this one waited is only seen by a new question.
        return jdbc.sql("""
                select distinct a.id from account a join membership m on m.account_id = a.id
                where m.role = 'ADMINISTRATOR' and a.blocked_at is null and a.password_temporary = false""").query(UUID.class).list().stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    /** Accounts in the order of their names, whose name or address holds the text, after the given one. */
    List<Account> page(String text, @Nullable Account after, int limit) {
        return jdbc.sql("select " + FIELDS + " from account"
                        + " where erased_at is null"
                        + " and (name_key like :name escape '!' or email_key like :email escape '!')"
                        + " and (name_key, id) > (:afterKey, :afterId)"
                        + " order by name_key, id fetch first :limit rows only")
                .param("name", Name.containing(Name.keyOf(text)))
                .param("email", Name.containing(EmailAddress.keyOf(text)))
                .param("afterKey", after == null ? "" : Name.keyOf(after.name()))
                .param("afterId", after == null ? new UUID(0, 0) : after.id().value())
                .param("limit", limit)
                .query(AccountRows::account)
                .list();
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                row.getString("language"));
    }

    private static State state(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        return new State(
                account(row, number),
                row.getBoolean("password_temporary"),
                row.getInt("password_number"),
                row.getObject("blocked_at") != null,
                row.getObject("erased_at") != null,
                organisation == null ? null : new OrganisationId(organisation));
    }
}
