package nl.leeratelier.people;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with accounts: give and take roles, block and let in again. Every method throws
 * {@link AccessDeniedException} for anybody else. There is always an administrator left who can sign in.
 */
@Service
public class Administration {

    private final AccountRows rows;
    private final OrganisationRows organisations;
    private final Accounts accounts;
    private final Managers managers;
    private final Persons persons;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Administration(
            AccountRows rows,
            OrganisationRows organisations,
            Accounts accounts,
            Managers managers,
            Persons persons,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.accounts = accounts;
        this.managers = managers;
        this.persons = persons;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** An account with its roles; none for one that was erased. */
    public Optional<AccountCard> find(AccountId id) {
        current.mustAdminister();
        return rows.state(id)
                .filter(state -> !state.erased())
                .map(state -> new AccountCard(state.account(), state.blocked(), organisations.memberships(id)));
    }

    /**
     * Gives somebody a role in an organisation, and publishes {@link MemberJoined}.
     *
     * @throws Refused when they have it already
     */
    @Transactional
    public void give(AccountId id, OrganisationId organisation, Role role) {
        current.mustAdminister();
        if (accounts.join(id, organisation, Set.of(role), clock.instant()) == 0) {
            throw new Refused(Refused.Reason.ALREADY_MEMBER);
        }
    }

    /**
     * Takes a role from somebody; publishes {@link MemberLeft} when it was their last one in the organisation. What they
     * did there is kept.
     *
     * @throws Refused when nobody could administer any more
     */
    @Transactional
    public void take(AccountId id, OrganisationId organisation, Role role) {
        current.mustAdminister();
        if (role == Role.ADMINISTRATOR) {
            rows.administrators();
        }
        if (organisations.leave(id, organisation, role)) {
            if (role == Role.ADMINISTRATOR && rows.administrators().isEmpty()) {
                throw new Refused(Refused.Reason.LAST_ADMINISTRATOR);
            }
            if (role == Role.MANAGER) {
                managers.ended(id, organisation);
            }
            if (organisations.memberships(id).stream()
                    .noneMatch(left -> left.organisation().id().equals(organisation))) {
                events.publishEvent(new MemberLeft(id, organisation));
            }
            persons.changed(id);
        }
    }

    /**
     * Blocks an account: its sessions end and nobody signs in with it until it is let in again.
     *
     * @throws Refused when it is one's own
     */
    @Transactional
    public void block(AccountId id) {
        current.mustAdminister();
        if (id.equals(current.id())) {
            throw new Refused(Refused.Reason.BLOCK_YOURSELF);
        }
        rows.administrators();
        rows.block(id, clock.instant());
        if (rows.administrators().isEmpty()) {
            throw new Refused(Refused.Reason.LAST_ADMINISTRATOR);
        }
        persons.changed(id);
    }

    /** Lets an account in again. */
    public void unblock(AccountId id) {
        current.mustAdminister();
        rows.block(id, null);
        persons.changed(id);
    }
}
