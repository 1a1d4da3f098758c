package nl.leeratelier.people;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** People and organisations for tests; use it by {@code @Import(Cast.class)}. */
@TestComponent
public class Cast {

    /** The password of everybody here. */
    public static final String PASSWORD = "vier paarden in de wei";

    private final AccountRows accounts;
    private final OrganisationRows organisations;
    private final Accounts people;
    private final Persons persons;
    private final Clock clock;
    private final String hash;
    private final ObjectProvider<SecurityContextHolderStrategy> holders;

    Cast(
            AccountRows accounts,
            OrganisationRows organisations,
            Accounts people,
            Persons persons,
            Passwords passwords,
            Clock clock,
            ObjectProvider<SecurityContextHolderStrategy> holders) {
        this.holders = holders;
        this.accounts = accounts;
        this.organisations = organisations;
        this.people = people;
        this.persons = persons;
        this.clock = clock;
        hash = passwords.hash(PASSWORD);
    }

    /** A new organisation; its name is made unique. */
    public OrganisationId organisation(String name) {
        var organisation = new Organisation(OrganisationId.next(), name + " " + UUID.randomUUID());
        organisations.add(organisation, clock.instant());
        return organisation.id();
    }

    /** A new person with these roles there; the address is made unique. */
    public Account person(String name, OrganisationId organisation, Role... roles) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + UUID.randomUUID() + "@leeratelier.example";
        var account = new Account(AccountId.next(), email, name, "nl");
        accounts.add(account, hash, false, clock.instant());
        join(account, organisation, roles);
        return account;
    }

    /** Somebody new with a password that must be changed. */
    public Account newcomer(String name, OrganisationId organisation, Role... roles) {
        var email = UUID.randomUUID() + "@leeratelier.example";
        var account = new Account(AccountId.next(), email, name, "nl");
        accounts.add(account, hash, true, clock.instant());
        join(account, organisation, roles);
        return account;
    }

    /** Gives more roles. */
    public void join(Account account, OrganisationId organisation, Role... roles) {
        people.join(account.id(), organisation, Set.of(roles), clock.instant());
    }

    /** From now on the test is this person, active there. */
    public void signIn(Account account, OrganisationId organisation) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                SignedIn.authentication(persons.find(account.id()).orElseThrow(), organisation));
        hold(context);
    }

    /** From now on the test is this person, who belongs to no organisation. */
    public void signInNowhere(Account account) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                SignedIn.authentication(persons.find(account.id()).orElseThrow()));
        hold(context);
    }

    /** Each application of a suite has a holder of its own, and the last to start made its own everybody's. */
    private void hold(SecurityContext context) {
        holders.ifUnique(SecurityContextHolder::setContextHolderStrategy);
        TestSecurityContextHolder.setContext(context);
    }

    /** From now on the test is nobody. */
    public void signOut() {
        TestSecurityContextHolder.clearContext();
    }
}
