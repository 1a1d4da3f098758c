package nl.leeratelier.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who leads which teams. */
@Repository
class ManagerRows {

    private final JdbcClient jdbc;

    ManagerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The teams of somebody, in their order. */
    List<String> of(AccountId account, OrganisationId organisation) {
        return jdbc.sql("""
                select team from team_manager where organisation_id = :organisation and account_id = :account
                order by team""")
                .param("organisation", organisation.value())
                .param("account", account.value())
                .query(String.class)
                .list();
    }

    /** Those who lead, by name, of every team that anybody leads. */
    Map<String, List<Account>> managers(OrganisationId organisation) {
        var managers = new TreeMap<String, List<Account>>();
        jdbc.sql("""
                select t.team, a.id, a.email, a.name, a.language from team_manager t
                join account a on a.id = t.account_id where t.organisation_id = :organisation
                order by a.name_key, a.id""").param("organisation", organisation.value()).query(row -> {
            managers.computeIfAbsent(row.getString("team"), _ -> new ArrayList<>())
                    .add(AccountRows.account(row, 0));
        });
        return managers;
    }

    /** How many are in each team that anybody is in. */
    Map<String, Integer> sizes(OrganisationId organisation) {
        var sizes = new TreeMap<String, Integer>();
        jdbc.sql("select team, count(*) as people from team_member where organisation_id = :organisation group by team")
                .param("organisation", organisation.value())
                .query(row -> {
                    sizes.put(row.getString("team"), row.getInt("people"));
                });
        return sizes;
    }

    /** The addresses of those whose open invitation lets them lead a team, of every such team. */
    Map<String, List<String>> awaited(OrganisationId organisation, Instant now) {
        var awaited = new TreeMap<String, List<String>>();
        jdbc.sql("""
                select p.team, i.email from planned_manager p join invitation i on i.id = p.invitation_id
                where i.organisation_id = :organisation and i.accepted_at is null and i.withdrawn_at is null
                and i.expires_at > :now order by i.email_key""")
                .param("organisation", organisation.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    awaited.computeIfAbsent(row.getString("team"), _ -> new ArrayList<>())
                            .add(row.getString("email"));
                });
        return awaited;
    }

    void add(AccountId account, OrganisationId organisation, String team) {
        jdbc.sql("""
                insert into team_manager (organisation_id, account_id, team)
                values (:organisation, :account, :team) on conflict do nothing""")
                .param("organisation", organisation.value())
                .param("account", account.value())
                .param("team", team)
                .update();
    }

    void remove(AccountId account, OrganisationId organisation, String team) {
        jdbc.sql("""
                delete from team_manager
                where organisation_id = :organisation and account_id = :account and team = :team""")
                .param("organisation", organisation.value())
                .param("account", account.value())
                .param("team", team)
                .update();
    }

    void removeAll(AccountId account, OrganisationId organisation) {
        jdbc.sql("delete from team_manager where organisation_id = :organisation and account_id = :account")
                .param("organisation", organisation.value())
                .param("account", account.value())
                .update();
    }

    void plan(InvitationId invitation, String team) {
        jdbc.sql("insert into planned_manager (invitation_id, team) values (:id, :team) on conflict do nothing")
                .param("id", invitation.value())
                .param("team", team)
                .update();
    }

    List<String> planned(InvitationId invitation) {
        return jdbc.sql("select team from planned_manager where invitation_id = :id order by team")
                .param("id", invitation.value())
                .query(String.class)
                .list();
    }
}
