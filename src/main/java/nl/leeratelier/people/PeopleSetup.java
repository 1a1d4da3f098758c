package nl.leeratelier.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first accounts in an empty database: with {@code leeratelier.demo=true} an organisation with one person per
 * role who share a password, otherwise one administrator with a password that must be changed at once.
 */
@Service
public class PeopleSetup {

    /** Letters and digits that are not taken for one another: 31 of them, so 16 make 79 bits. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final String DEMO_TEAM = "Wijkteam Noord";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountRows rows;
    private final OrganisationRows organisations;
    private final Accounts accounts;
    private final Teams teams;
    private final ManagerRows managers;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean demo;
    private final String administrator;

    PeopleSetup(
            AccountRows rows,
            OrganisationRows organisations,
            Accounts accounts,
            Teams teams,
            ManagerRows managers,
            Passwords passwords,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${leeratelier.demo}") boolean demo,
            @Value("${leeratelier.administrator}") String administrator) {
        this.rows = rows;
        this.organisations = organisations;
        this.accounts = accounts;
        this.teams = teams;
        this.managers = managers;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
        this.demo = demo;
        this.administrator = administrator;
    }

    /** Somebody of the demo organisation; the addresses are under a domain that is reserved for examples (RFC 2606). */
    private record Somebody(String name, String email) {}

    private static Map<Role, Somebody> demoPeople() {
        var people = new EnumMap<Role, Somebody>(Role.class);
        people.put(Role.TRAINEE, new Somebody("Sam Bakker", "deelnemer@leeratelier.example"));
        people.put(Role.TRAINER, new Somebody("Hanna de Wit", "trainer@leeratelier.example"));
        people.put(Role.EXPERT, new Somebody("Karim Amrani", "ervaringsdeskundige@leeratelier.example"));
        people.put(Role.COORDINATOR, new Somebody("Ingrid Visser", "coordinator@leeratelier.example"));
        people.put(Role.MANAGER, new Somebody("Marijke Slot", "leidinggevende@leeratelier.example"));
        people.put(Role.ASSESSOR, new Somebody("Ruben Pinas", "toetser@leeratelier.example"));
        people.put(Role.ADMINISTRATOR, new Somebody("Lotte Meijer", "beheerder@leeratelier.example"));
        return people;
    }

    /**
     * Makes the first accounts when there are none. The teller hears of them just before they are stored for good: who
     * never heard the passwords finds an empty database at the next start, and never one that nobody can open.
     *
     * @return the accounts made; empty when there were accounts already
     */
    public List<FirstAccount> run(java.util.function.Consumer<List<FirstAccount>> teller) {
        try {
            var made = transaction.execute(_ -> {
                var first = rows.none() ? demo ? demo() : single() : List.<FirstAccount>of();
                if (!first.isEmpty()) {
                    teller.accept(first);
                }
                return first;
            });
            return made == null ? List.of() : made;
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return List.of();
        }
    }

    private List<FirstAccount> demo() {
        var organisation = organisation("Jeugdteam Kust");
        var password = password();
        return demoPeople().entrySet().stream()
                .map(entry -> make(
                        organisation,
                        entry.getKey(),
                        entry.getValue().name(),
                        entry.getValue().email(),
                        password,
                        false))
                .toList();
    }

    private List<FirstAccount> single() {
        return List.of(make(
                organisation("Leeratelier"),
                Role.ADMINISTRATOR,
                "Beheerder",
                EmailAddress.of(administrator).text(),
                password(),
                true));
    }

    private OrganisationId organisation(String name) {
        var organisation = new Organisation(OrganisationId.next(), name);
        organisations.add(organisation, clock.instant());
        return organisation.id();
    }

    private FirstAccount make(
            OrganisationId organisation, Role role, String name, String email, String password, boolean temporary) {
        var account = new Account(AccountId.next(), email, name, Accounts.LANGUAGES.getFirst());
        rows.add(account, passwords.hash(password), temporary, clock.instant());
        accounts.join(account.id(), organisation, Set.of(role), clock.instant());
        if (role == Role.TRAINEE) {
            teams.set(account.id(), organisation, Optional.of(DEMO_TEAM));
        } else if (role == Role.MANAGER) {
            managers.add(account.id(), organisation, DEMO_TEAM);
        }
        return new FirstAccount(role, email, password);
    }

    static String password() {
        return RANDOM.ints((long) GROUPS * GROUP, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
