package nl.leeratelier.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who leads which teams. Somebody leads a team as long as they have the role {@link Role#MANAGER} in its organisation: who
 * loses the role or leaves loses the teams.
 */
@Service
public class Managers {

    private final ManagerRows rows;
    private final OrganisationRows organisations;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final Clock clock;

    Managers(ManagerRows rows, OrganisationRows organisations, Accounts accounts, CurrentPerson current, Clock clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /** The teams that the person who is here leads in the active organisation, in their order; none for most. */
    public List<String> own() {
        return current.is(Role.MANAGER)
                ? rows.of(current.id(), current.organisation().id())
                : List.of();
    }

    /**
     * The teams that somebody leads, in their order.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public List<String> of(AccountId account, OrganisationId organisation) {
        current.mustCoordinate(organisation);
        return rows.of(account, organisation);
    }

    /** Whether the person who is here leads this team of this organisation. */
    public boolean isLedHere(String team, OrganisationId organisation) {
        return current.person().rolesIn(organisation).contains(Role.MANAGER)
                && rows.of(current.id(), organisation).contains(team);
    }

    /**
     * Every team that anybody is in, leads or was invited to lead, in the order of their names.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    @Transactional(readOnly = true)
    public List<LedTeam> teams(OrganisationId organisation) {
        current.mustCoordinate(organisation);
        var sizes = rows.sizes(organisation);
        var managers = rows.managers(organisation);
        var names = new TreeSet<>(sizes.keySet());
        names.addAll(managers.keySet());
        var awaited = rows.awaited(organisation, clock.instant());
        names.addAll(awaited.keySet());
        return names.stream()
                .map(name -> new LedTeam(
                        name,
                        sizes.getOrDefault(name, 0),
                        managers.getOrDefault(name, List.of()),
                        awaited.getOrDefault(name, List.of())))
                .toList();
    }

    /**
     * Those who lead, by name, of each team that anybody leads.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public Map<String, List<Account>> leaders(OrganisationId organisation) {
        current.mustCoordinate(organisation);
        return rows.managers(organisation);
    }

    /**
     * Lets somebody who belongs to the organisation lead a team, and gives them the role when they do not have it yet; then
     * {@link MemberJoined} is published.
     *
     * @throws IllegalArgumentException when it is no name of a team
     * @throws AccessDeniedException for anybody who may not give the role there, or when the other does not belong there
     */
    @Transactional
    public void assign(AccountId account, OrganisationId organisation, String team) {
        mustGive(organisation);
        if (!accounts.belongs(account, organisation)) {
            throw CurrentPerson.denied();
        }
        accounts.join(account, organisation, Set.of(Role.MANAGER), clock.instant());
        rows.add(account, organisation, Teams.checked(team));
    }

    /**
     * Takes a team from somebody. They keep the role, and see nobody while they lead no team.
     *
     * @throws AccessDeniedException for anybody who may not give the role there
     */
    public void take(AccountId account, OrganisationId organisation, String team) {
        mustGive(organisation);
        rows.remove(account, organisation, team);
    }

    /**
     * Lets whoever accepts this invitation to be a manager lead a team.
     *
     * @throws IllegalArgumentException when it is no name of a team
     * @throws AccessDeniedException for anybody who may not give the role there
     */
    public void plan(InvitationId invitation, OrganisationId organisation, String team) {
        mustGive(organisation);
        rows.plan(invitation, Teams.checked(team));
    }

    /** Takes all teams from somebody who lost the role. */
    void ended(AccountId account, OrganisationId organisation) {
        rows.removeAll(account, organisation);
    }

    @EventListener
    void on(InvitationAccepted accepted) {
        if (has(accepted.account(), accepted.organisation())) {
            rows.planned(accepted.invitation())
                    .forEach(team -> rows.add(accepted.account(), accepted.organisation(), team));
        }
    }

    @EventListener
    void on(MemberLeft left) {
        ended(left.account(), left.organisation());
    }

    private boolean has(AccountId account, OrganisationId organisation) {
        return organisations.memberships(account).stream()
                .anyMatch(one -> one.organisation().id().equals(organisation) && one.role() == Role.MANAGER);
    }

    private void mustGive(OrganisationId organisation) {
        if (!current.mayGive(organisation).contains(Role.MANAGER)) {
            throw CurrentPerson.denied();
        }
    }
}
