package nl.leeratelier.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of organisations and of who belongs to them. */
@Repository
class OrganisationRows {

    private final JdbcClient jdbc;

    OrganisationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new organisation; a second one with the same name is refused by the database. */
    void add(Organisation organisation, Instant now) {
        jdbc.sql("insert into organisation (id, name, name_key, created_at) values (:id, :name, :key, :now)")
                .param("id", organisation.id().value())
                .param("name", organisation.name())
                .param("key", Name.keyOf(organisation.name()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql("select id, name from organisation where id = :id")
                .param("id", id.value())
                .query(OrganisationRows::organisation)
                .optional();
    }

    /** Organisations in the order of their names, after the given one. */
    List<Organisation> page(@Nullable Organisation after, int limit) {
        return jdbc.sql("select id, name from organisation where name_key > :after"
                        + " order by name_key fetch first :limit rows only")
                .param("after", after == null ? "" : Name.keyOf(after.name()))
                .param("limit", limit)
                .query(OrganisationRows::organisation)
                .list();
    }

    /** Organisations in the order of their names, whose name holds the text. */
    List<Organisation> named(String text, int offset, int limit) {
        return jdbc.sql("select id, name from organisation where name_key like :name escape '!'"
                        + " order by name_key offset :offset rows fetch next :limit rows only")
                .param("name", Name.containing(Name.keyOf(text)))
                .param("offset", offset)
                .param("limit", limit)
                .query(OrganisationRows::organisation)
                .list();
    }

    /** People with a role there, by name, whose name or address holds the text. */
    List<Account> having(OrganisationId organisation, Role role, String text, int limit) {
        return jdbc.sql("""
                select a.id, a.email, a.name, a.language from account a
                join membership m on m.account_id = a.id and m.organisation_id = :organisation and m.role = :role
                where a.name_key like :name escape '!' or a.email_key like :email escape '!'
                order by a.name_key, a.id fetch first :limit rows only""")
                .param("organisation", organisation.value())
                .param("role", role.name())
                .param("name", Name.containing(Name.keyOf(text)))
                .param("email", Name.containing(EmailAddress.keyOf(text)))
                .param("limit", limit)
                .query(AccountRows::account)
                .list();
    }

    /** People who belong there in any role, by name, whose name or address holds the text. */
    List<Account> belonging(OrganisationId organisation, String text, int limit) {
        return jdbc.sql("""
                select a.id, a.email, a.name, a.language from account a
                where exists (select 1 from membership m where m.account_id = a.id and m.organisation_id = :organisation)
                and (a.name_key like :name escape '!' or a.email_key like :email escape '!')
                order by a.name_key, a.id fetch first :limit rows only""")
                .param("organisation", organisation.value())
                .param("name", Name.containing(Name.keyOf(text)))
                .param("email", Name.containing(EmailAddress.keyOf(text)))
                .param("limit", limit)
                .query(AccountRows::account)
                .list();
    }

    /** Who of these have any role there. */
    Set<AccountId> belonging(OrganisationId organisation, Set<AccountId> some) {
        return Set.copyOf(jdbc.sql(
                        "select distinct account_id from membership where organisation_id = :organisation and account_id in (:some)")
                .param("organisation", organisation.value())
                .param("some", some.stream().map(AccountId::value).toList())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list());
    }

    /** Gives somebody a role; false when they had it already. */
    boolean join(AccountId account, OrganisationId organisation, Role role, Instant now) {
        return jdbc.sql("""
                insert into membership (organisation_id, account_id, role, joined_at)
                values (:organisation, :account, :role, :now) on conflict do nothing""")
                        .param("organisation", organisation.value())
                        .param("account", account.value())
                        .param("role", role.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes a role from somebody; false when they did not have it. */
    boolean leave(AccountId account, OrganisationId organisation, Role role) {
        return jdbc.sql("""
                delete from membership
                where organisation_id = :organisation and account_id = :account and role = :role""")
                        .param("organisation", organisation.value())
                        .param("account", account.value())
                        .param("role", role.name())
                        .update()
                == 1;
    }

    /** What somebody is, and where, in the order of the organisations' names. */
    List<Membership> memberships(AccountId account) {
        return jdbc.sql("""
                select o.id, o.name, m.role from membership m join organisation o on o.id = m.organisation_id
                where m.account_id = :account order by o.name_key, m.role""")
                .param("account", account.value())
                .query((row, number) -> new Membership(organisation(row, number), Role.valueOf(row.getString("role"))))
                .list();
    }

    /** How many people belong to it. */
    int size(OrganisationId organisation) {
        return jdbc.sql("select count(distinct account_id) from membership where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(Integer.class)
                .single();
    }

    /** The people of an organisation in the order of their names, after the given one. */
    List<Member> members(OrganisationId organisation, @Nullable Account after, int limit) {
        var roles = new LinkedHashMap<Account, Set<Role>>();
        jdbc.sql("""
                select p.id, p.email, p.name, p.language, m.role
                from (select a.id, a.email, a.name, a.language, a.name_key from account a
                      where exists (select 1 from membership m
                                    where m.account_id = a.id and m.organisation_id = :organisation)
                      and (a.name_key, a.id) > (:afterKey, :afterId)
                      order by a.name_key, a.id fetch first :limit rows only) p
                join membership m on m.account_id = p.id and m.organisation_id = :organisation
                order by p.name_key, p.id""")
                .param("organisation", organisation.value())
                .param("afterKey", after == null ? "" : Name.keyOf(after.name()))
                .param("afterId", after == null ? new UUID(0, 0) : after.id().value())
                .param("limit", limit)
                .query(row -> {
                    roles.computeIfAbsent(AccountRows.account(row, 0), _ -> EnumSet.noneOf(Role.class))
                            .add(Role.valueOf(row.getString("role")));
                });
        var members = new ArrayList<Member>(roles.size());
        roles.forEach((account, held) -> members.add(new Member(account, held)));
        return members;
    }

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
