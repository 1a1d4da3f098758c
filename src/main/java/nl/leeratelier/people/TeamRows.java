package nl.leeratelier.people;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which team. */
@Repository
class TeamRows {

    private final JdbcClient jdbc;

    TeamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> of(AccountId account, OrganisationId organisation) {
        return jdbc.sql("select team from team_member where account_id = :account and organisation_id = :organisation")
                .param("account", account.value())
                .param("organisation", organisation.value())
                .query(String.class)
                .optional();
    }

    List<String> names(OrganisationId organisation) {
        // From name to name: the people of each team are passed over.
        return jdbc.sql("""
                with recursive name (team) as (
                  select (select m.team from team_member m where m.organisation_id = :organisation
                    order by m.organisation_id, m.team fetch first 1 rows only)
                  union all
                  select (select m.team from team_member m where m.organisation_id = :organisation and m.team > name.team
                    order by m.organisation_id, m.team fetch first 1 rows only) from name where name.team is not null)
                select team from name where team is not null order by team""")
                .param("organisation", organisation.value())
                .query(String.class)
                .list();
    }

    void set(AccountId account, OrganisationId organisation, Optional<String> team) {
        jdbc.sql("delete from team_member where account_id = :account and organisation_id = :organisation")
                .param("account", account.value())
                .param("organisation", organisation.value())
                .update();
        team.ifPresent(name -> jdbc.sql("""
                insert into team_member (organisation_id, account_id, team)
                values (:organisation, :account, :team)""")
                .param("organisation", organisation.value())
                .param("account", account.value())
                .param("team", name)
                .update());
    }

    void plan(InvitationId invitation, String team) {
        jdbc.sql("update invitation set team = :team where id = :id")
                .param("team", team)
                .param("id", invitation.value())
                .update();
    }

    Optional<String> planned(InvitationId invitation) {
        return jdbc.sql("select team from invitation where id = :id and team is not null")
                .param("id", invitation.value())
                .query(String.class)
                .optional();
    }
}
