package nl.leeratelier.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.RegisterEntry.Check;
import nl.leeratelier.registers.RegisterEntry.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of people's numbers in registers. */
@Repository
class EntryRows {

    private static final String SELECT = """
            select account_id, register, chamber, number, consented_at, consent_text, consented_to, checked_by,
              checked_at
            from register_entry
            """;

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(RegisterEntry entry, Instant now) {
        var sql = find(entry.account(), entry.register()).isPresent() ? """
                update register_entry set chamber = :chamber, number = :number, changed_at = :now,
                  consented_at = :consentedAt, consent_text = :consentText, consented_to = :consentedTo,
                  checked_by = :checkedBy, checked_at = :checkedAt
                where account_id = :account and register = :register""" : """
                insert into register_entry (account_id, register, chamber, number, changed_at, consented_at, consent_text,
                  consented_to, checked_by, checked_at)
                values (:account, :register, :chamber, :number, :now, :consentedAt, :consentText, :consentedTo, :checkedBy,
                  :checkedAt)""";
        jdbc.sql(sql)
                .param("account", entry.account().value())
                .param("register", entry.register())
                .param("chamber", entry.chamber())
                .param("number", entry.number())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "consentedAt",
                        moment(entry.consent().map(Consent::at).orElse(null)),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("consentText", entry.consent().map(Consent::text).orElse(null), Types.VARCHAR)
                .param(
                        "consentedTo",
                        entry.consent()
                                .map(Consent::to)
                                .map(OrganisationId::value)
                                .orElse(null),
                        Types.OTHER)
                .param(
                        "checkedBy",
                        entry.check().map(Check::by).map(AccountId::value).orElse(null),
                        Types.OTHER)
                .param("checkedAt", moment(entry.check().map(Check::at).orElse(null)), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    Optional<RegisterEntry> find(AccountId account, String register) {
        return jdbc.sql(SELECT + "where account_id = :account and register = :register")
                .param("account", account.value())
                .param("register", register)
                .query(EntryRows::entry)
                .optional();
    }

    List<RegisterEntry> of(AccountId account) {
        return jdbc.sql(SELECT + "where account_id = :account order by register")
                .param("account", account.value())
                .query(EntryRows::entry)
                .list();
    }

    /** Those of these people that an organisation may use. */
    List<RegisterEntry> consentedOf(List<AccountId> accounts, OrganisationId organisation) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where account_id in (:accounts) and consented_to = :organisation"
                                + " order by account_id, register")
                        .param(
                                "accounts",
                                accounts.stream().map(AccountId::value).toList())
                        .param("organisation", organisation.value())
                        .query(EntryRows::entry)
                        .list();
    }

    /** Others with the same number in the same register. */
    List<RegisterEntry> others(RegisterEntry entry) {
        return jdbc.sql(SELECT + "where register = :register and number = :number and account_id <> :account")
                .param("register", entry.register())
                .param("number", entry.number())
                .param("account", entry.account().value())
                .query(EntryRows::entry)
                .list();
    }

    void remove(AccountId account, String register) {
        jdbc.sql("delete from register_entry where account_id = :account and register = :register")
                .param("account", account.value())
                .param("register", register)
                .update();
    }

    /** Forgets the numbers of somebody. */
    void erase(AccountId account) {
        jdbc.sql("delete from register_entry where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static RegisterEntry entry(ResultSet row, int number) throws SQLException {
        var consented = row.getObject("consented_at", OffsetDateTime.class);
        var checked = row.getObject("checked_at", OffsetDateTime.class);
        return new RegisterEntry(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("register"),
                row.getString("chamber"),
                row.getString("number"),
                consented == null
                        ? Optional.empty()
                        : Optional.of(new Consent(
                                consented.toInstant(),
                                row.getString("consent_text"),
                                new OrganisationId(row.getObject("consented_to", UUID.class)))),
                checked == null
                        ? Optional.empty()
                        : Optional.of(new Check(
                                new AccountId(row.getObject("checked_by", UUID.class)), checked.toInstant())));
    }
}
