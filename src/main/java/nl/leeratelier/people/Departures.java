package nl.leeratelier.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends that people belong to an organisation; what they did there is kept. For its coordinators. */
@Service
public class Departures {

    /** Why somebody cannot be let go. */
    public enum Obstacle {
        /** Neither belongs to the organisation nor is invited to it. */
        NOT_THERE,
        /** Is the person who is here. */
        YOURSELF,
        /** Has a role there that the person who is here may not take. */
        MORE_ROLES
    }

    private final AccountRows accounts;
    private final OrganisationRows organisations;
    private final InvitationRows invitations;
    private final Persons persons;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(
            AccountRows accounts,
            OrganisationRows organisations,
            InvitationRows invitations,
            Persons persons,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.invitations = invitations;
        this.persons = persons;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Why the person with this address cannot be let go; empty when they can.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public Optional<Obstacle> obstacle(String email, OrganisationId organisation) {
        current.mustCoordinate(organisation);
        var key = EmailAddress.keyOf(email);
        var account = accounts.findByEmail(key);
        var held = account.map(found -> held(found.id(), organisation)).orElse(Set.of());
        if (held.isEmpty()) {
            return invitations.waits(key, organisation, clock.instant())
                    ? Optional.empty()
                    : Optional.of(Obstacle.NOT_THERE);
        }
        if (account.orElseThrow().id().equals(current.id())) {
            return Optional.of(Obstacle.YOURSELF);
        }
        return current.mayGive(organisation).containsAll(held) ? Optional.empty() : Optional.of(Obstacle.MORE_ROLES);
    }

    /**
     * Takes all roles there from the person with this address and withdraws their invitations; publishes
     * {@link MemberLeft} when they had any.
     *
     * @throws IllegalStateException when there is an obstacle; nothing happened then
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    @Transactional
    public void leave(String email, OrganisationId organisation) {
        obstacle(email, organisation).ifPresent(obstacle -> {
            throw new IllegalStateException(obstacle.name());
        });
        var key = EmailAddress.keyOf(email);
        invitations.withdrawAll(key, organisation, clock.instant());
        accounts.findByEmail(key).ifPresent(account -> {
            var held = held(account.id(), organisation);
            held.forEach(role -> organisations.leave(account.id(), organisation, role));
            if (!held.isEmpty()) {
                events.publishEvent(new MemberLeft(account.id(), organisation));
                persons.changed(account.id());
            }
        });
    }

    private Set<Role> held(AccountId account, OrganisationId organisation) {
        var held = EnumSet.noneOf(Role.class);
        organisations.memberships(account).stream()
                .filter(membership -> membership.organisation().id().equals(organisation))
                .forEach(membership -> held.add(membership.role()));
        return held;
    }
}
