package nl.leeratelier.people;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What a session remembers of somebody: few and unchanging things, the rest is asked when needed.
 *
 * @param organisation where the person is active; null for whoever belongs to none
 * @param passwordNumber the password that the session began under; it ends when another one is set
 */
record SignedIn(AccountId account, @Nullable OrganisationId organisation, int passwordNumber)
        implements AuthenticatedPrincipal, Serializable {

    /** The person, active where they start. */
    static Authentication authentication(Person person) {
        return authentication(person, person.start().map(Organisation::id).orElse(null));
    }

    /** The person, active in this organisation, with the authorities that their roles there give. */
    static Authentication authentication(Person person, @Nullable OrganisationId organisation) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.account().id(), organisation, person.passwordNumber()),
                null,
                authorities(person.rolesIn(organisation)));
    }

    /** The authorities of roles, under the names that {@code @RolesAllowed} asks for. */
    static Set<SimpleGrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getName() {
        return account.toString();
    }
}
