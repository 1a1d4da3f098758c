package nl.leeratelier.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Who is here now, for which organisation, in what roles. Asks no more of the database than once per half minute. Every
 * method but {@link #isSignedIn()} throws {@link AccessDeniedException} when nobody is signed in.
 */
@Service
public class CurrentPerson {

    private final Persons persons;
    private final AccountRows accounts;

    CurrentPerson(Persons persons, AccountRows accounts) {
        this.persons = persons;
        this.accounts = accounts;
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return signedIn().isPresent();
    }

    /** Whose account this is; never a query. */
    public AccountId id() {
        return session().account();
    }

    /** The account of the person. */
    public Account account() {
        return person().account();
    }

    /**
     * The organisation for which the person is here now.
     *
     * @throws AccessDeniedException also when they belong to none; see {@link #belongsSomewhere}
     */
    public Organisation organisation() {
        return Optional.ofNullable(session().organisation())
                .flatMap(person()::organisation)
                .orElseThrow(CurrentPerson::denied);
    }

    /** Whether the person belongs to any organisation. */
    public boolean belongsSomewhere() {
        return !person().memberships().isEmpty();
    }

    /** All organisations of the person, by name. */
    public List<Organisation> organisations() {
        return person().organisations();
    }

    /** What the person may be in the active organisation; nothing until a one-time password is changed. */
    public Set<Role> roles() {
        return person().rolesIn(session().organisation());
    }

    /** Whether the person has this role in the active organisation. */
    public boolean is(Role role) {
        return roles().contains(role);
    }

    /**
     * Whether the person may see who the people of an organisation are and how far they got: its coordinators, and
     * administrators.
     */
    public boolean coordinates(OrganisationId organisation) {
        return person().coordinates(organisation);
    }

    /** The roles that the person may give to people of an organisation; none for most. */
    public Set<Role> mayGive(OrganisationId organisation) {
        return person().mayGive(organisation);
    }

    /** Whether the person must choose a password of their own before anything else. */
    public boolean mustChangePassword() {
        return person().passwordTemporary();
    }

    /**
     * Makes another organisation of the person the active one, for this session and the sessions to come.
     *
     * @throws AccessDeniedException when the person does not belong to it
     */
    public void switchTo(OrganisationId organisation) {
        var person = person();
        person.organisation(organisation).orElseThrow(CurrentPerson::denied);
        accounts.setLastActiveIn(person.account().id(), organisation);
        persons.changed(person.account().id());
        carryOn(SignedIn.authentication(person, organisation));
    }

    /** Lets this session live on under a password that was just set. */
    void carryOn() {
        persons.find(id())
                .ifPresent(person ->
                        carryOn(SignedIn.authentication(person, session().organisation())));
    }

    Person person() {
        return persons.find(id()).orElseThrow(CurrentPerson::denied);
    }

    /** Refuses everybody but the coordinators of an organisation and the administrators. */
    void mustCoordinate(OrganisationId organisation) {
        if (!coordinates(organisation)) {
            throw denied();
        }
    }

    /** Refuses everybody but the trainers and coordinators of an organisation and the administrators. */
    void mustKnowThePeopleOf(OrganisationId organisation) {
        if (!coordinates(organisation) && !person().rolesIn(organisation).contains(Role.TRAINER)) {
            throw denied();
        }
    }

    /** Refuses everybody but administrators. */
    void mustAdminister() {
        if (!person().isAdministrator()) {
            throw denied();
        }
    }

    static AccessDeniedException denied() {
        return new AccessDeniedException("Not theirs to see or do");
    }

    // The context of a session is one object that all its requests share: what is set here holds from now on.
    private static void carryOn(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private static SignedIn session() {
        return signedIn().orElseThrow(CurrentPerson::denied);
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
