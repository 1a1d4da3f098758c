package nl.leeratelier.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account with everything that decides what it may do.
 *
 * @param passwordNumber how many passwords came before the present one
 * @param blocked may not sign in for now
 * @param lastActiveIn where the person was active last; null when nowhere yet
 */
record Person(
        Account account,
        boolean passwordTemporary,
        int passwordNumber,
        boolean blocked,
        @Nullable OrganisationId lastActiveIn,
        List<Membership> memberships) {

    /** Distinct, in the order of their names. */
    List<Organisation> organisations() {
        return memberships.stream().map(Membership::organisation).distinct().toList();
    }

    Optional<Organisation> organisation(OrganisationId id) {
        return organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst();
    }

    /** Where the person starts: where they were last, else the first by name. */
    Optional<Organisation> start() {
        return Optional.ofNullable(lastActiveIn)
                .flatMap(this::organisation)
                .or(() -> organisations().stream().findFirst());
    }

    /**
     * What the person may be there; nothing as long as a password given out by the platform was not changed, nor where
     * there is no organisation.
     */
    Set<Role> rolesIn(@Nullable OrganisationId organisation) {
        var roles = EnumSet.noneOf(Role.class);
        if (!passwordTemporary) {
            memberships.stream()
                    .filter(membership -> membership.organisation().id().equals(organisation))
                    .forEach(membership -> roles.add(membership.role()));
        }
        return roles;
    }

    /** Looks after every organisation, whichever one the role was given in. */
    boolean isAdministrator() {
        return !passwordTemporary
                && !blocked
                && memberships.stream().anyMatch(membership -> membership.role() == Role.ADMINISTRATOR);
    }

    boolean coordinates(OrganisationId organisation) {
        return isAdministrator() || rolesIn(organisation).contains(Role.COORDINATOR);
    }

    /** The roles that this person may give in an organisation. */
    Set<Role> mayGive(OrganisationId organisation) {
        if (isAdministrator()) {
            return EnumSet.allOf(Role.class);
        }
        return coordinates(organisation) ? Role.GIVEN_BY_COORDINATORS : Set.of();
    }
}
