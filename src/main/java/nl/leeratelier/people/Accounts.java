package nl.leeratelier.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of all people. */
@Service
public class Accounts {

    /** Tags of the languages that the platform speaks, the default first. */
    public static final List<String> LANGUAGES = List.of("nl", "en");

    private final AccountRows rows;
    private final OrganisationRows organisations;
    private final Persons persons;
    private final CurrentPerson current;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRows rows,
            OrganisationRows organisations,
            Persons persons,
            CurrentPerson current,
            Passwords passwords,
            SignInThrottle throttle,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.organisations = organisations;
        this.persons = persons;
        this.current = current;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
    }

    /**
     * The account with this id. For the work of other modules, also where nobody is signed in: who shows it to a person
     * checks first that it is theirs to see.
     */
    public Optional<Account> find(AccountId id) {
        return rows.find(id);
    }

    /** The accounts with these ids, by name; those that are not there are left out. See {@link #find} for who may use it. */
    public List<Account> findAll(Collection<AccountId> ids) {
        return rows.findAll(ids);
    }

    /** Whether somebody may be this in an organisation, now; see {@link #find} for who may use it. */
    public boolean has(AccountId id, OrganisationId organisation, Role role) {
        return persons.find(id)
                .filter(person -> person.rolesIn(organisation).contains(role))
                .isPresent();
    }

    /** Whether somebody belongs to an organisation in any role, now; see {@link #find} for who may use it. */
    public boolean belongs(AccountId id, OrganisationId organisation) {
        return persons.find(id)
                .flatMap(person -> person.organisation(organisation))
                .isPresent();
    }

    /** The account with this e-mail address in any spelling; see {@link #find} for who may use it. */
    public Optional<Account> findByEmail(String email) {
        return rows.findByEmail(EmailAddress.keyOf(email));
    }

    /**
     * For administrators: accounts by name, those after the given one.
     *
     * @param text part of a name or address; empty for all
     * @param limit how many at most
     * @throws AccessDeniedException for anybody else
     */
    public List<Account> page(String text, @Nullable Account after, int limit) {
        current.mustAdminister();
        return rows.page(text, after, limit);
    }

    /**
     * What somebody is in which organisation, by the name of the organisation. For themselves and for administrators.
     *
     * @throws AccessDeniedException for anybody else
     */
    public List<Membership> memberships(AccountId id) {
        if (!current.id().equals(id)) {
            current.mustAdminister();
        }
        return organisations.memberships(id);
    }

    /**
     * Gives the person who is here another name and publishes {@link PersonRenamed}.
     *
     * @throws Refused when it is no name
     */
    @Transactional
    public void rename(String typed) {
        var name = Name.of(typed);
        var account = current.account();
        if (!account.name().equals(name.text())) {
            rows.rename(account.id(), name);
            persons.changed(account.id());
            events.publishEvent(new PersonRenamed(account.id()));
        }
    }

    /**
     * Sets the language that the person who is here reads.
     *
     * @param language one of {@link #LANGUAGES}
     * @throws Refused when it is none of these
     */
    public void changeLanguage(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new Refused(Refused.Reason.LANGUAGE_UNKNOWN);
        }
        rows.setLanguage(current.id(), language);
        persons.changed(current.id());
    }

    /**
     * Replaces the password of the person who is here. Their other sessions end.
     *
     * @throws Refused when the present password is wrong or was guessed too often, or the new one breaks a rule
     */
    public void changePassword(String present, String next) {
        var account = current.account();
        var key = EmailAddress.keyOf(account.email());
        if (!throttle.enter(key, key)) {
            throw new Refused(Refused.Reason.TOO_OFTEN);
        }
        var secret = rows.secret(key).orElseThrow(CurrentPerson::denied);
        if (!passwords.match(present, secret.hash())) {
            throw new Refused(Refused.Reason.PASSWORD_WRONG);
        }
        throttle.succeeded(key, key);
        PasswordRule.check(next, account.email(), account.name());
        if (PasswordRule.normal(present).equals(PasswordRule.normal(next))) {
            throw new Refused(Refused.Reason.PASSWORD_SAME);
        }
        rows.setPassword(account.id(), passwords.hash(next));
        persons.changed(account.id());
        current.carryOn();
    }

    /** Roles and events apart from who is here: for invitations and the first start. Tells how many roles were new. */
    int join(AccountId account, OrganisationId organisation, Set<Role> roles, Instant now) {
        var joined = roles.stream()
                .filter(role -> organisations.join(account, organisation, role, now))
                .toList();
        joined.forEach(role -> events.publishEvent(new MemberJoined(account, organisation, role)));
        persons.changed(account);
        return joined.size();
    }
}
