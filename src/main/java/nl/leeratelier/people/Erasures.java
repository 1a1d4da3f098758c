package nl.leeratelier.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leeratelier.mail.Mails;
import nl.leeratelier.people.Refused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases everything of somebody who left, at their request (GDPR, article 17). For administrators; anybody else gets
 * {@link AccessDeniedException}.
 */
@Service
public class Erasures {

    /** The longest reason, in characters. */
    public static final int LONGEST_WHY = 400;

    private static final String NOBODY = "Gewist account";
    private static final int SHOWN = 20;

    private final ErasureRows rows;
    private final AccountRows accounts;
    private final OrganisationRows organisations;
    private final Passwords passwords;
    private final Persons persons;
    private final Mails mails;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasures(
            ErasureRows rows,
            AccountRows accounts,
            OrganisationRows organisations,
            Passwords passwords,
            Persons persons,
            Mails mails,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.persons = persons;
        this.mails = mails;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * That it was done. Of whom is not kept.
     *
     * @param by the name of who did it
     */
    public record Done(Instant at, String by, String why) {}

    /** What was erased last, the newest first; at most {@value #SHOWN}. */
    public List<Done> last() {
        current.mustAdminister();
        return rows.last(SHOWN);
    }

    /** Whether somebody belongs to no organisation any more, so that they can be erased. */
    public boolean canBeErased(AccountId id) {
        current.mustAdminister();
        return !id.equals(current.id()) && organisations.memberships(id).isEmpty();
    }

    /**
     * Erases somebody: publishes {@link PersonErased}, so that every module erases what it keeps of them in this
     * transaction, and empties their account. It cannot be taken back.
     *
     * @param why for whoever asks later; names nobody
     * @throws Refused when they are oneself, or belong somewhere, or there is no reason; nothing happened then
     */
    @Transactional
    public void erase(AccountId id, String why) {
        current.mustAdminister();
        var words = why.strip();
        if (words.isEmpty() || words.length() > LONGEST_WHY) {
            throw new Refused(Reason.ERASE_WHY_MISSING);
        }
        if (id.equals(current.id())) {
            throw new Refused(Reason.ERASE_YOURSELF);
        }
        if (!rows.lock(id)) {
            throw new Refused(Reason.ERASE_GONE);
        }
        if (!organisations.memberships(id).isEmpty()) {
            throw new Refused(Reason.ERASE_BELONGS);
        }
        var account = accounts.find(id).orElseThrow();
        events.publishEvent(new PersonErased(id));
        mails.forget(account.email());
        var now = clock.instant();
        rows.empty(account, NOBODY, passwords.hash(UUID.randomUUID().toString()), now);
        rows.note(id, current.id(), words, now);
        persons.changed(id);
    }
}
