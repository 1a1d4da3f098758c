package nl.leeratelier.people;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever holds the link of an invitation may do with it: the link is the proof that the address is theirs. */
@Service
public class InvitationLinks {

    private final InvitationRows rows;
    private final AccountRows accountRows;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationLinks(
            InvitationRows rows,
            AccountRows accountRows,
            Accounts accounts,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.accountRows = accountRows;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** The invitation; empty when it is unknown, used, withdrawn or expired. */
    public Optional<Invitation> find(String token) {
        return rows.open(new Token(token), clock.instant());
    }

    /** Whether the person invited has an account already, and so needs no new one. */
    public boolean hasAccount(Invitation invitation) {
        return accountRows.findByEmail(EmailAddress.keyOf(invitation.email())).isPresent();
    }

    /**
     * Joins the organisation with the account that the person invited has already. Publishes {@link InvitationAccepted},
     * and {@link MemberJoined} for each role that is new.
     *
     * @throws Refused when the link no longer works
     */
    @Transactional
    public AccountId accept(String token) {
        var invitation = taken(token);
        var account = accountRows
                .findByEmail(EmailAddress.keyOf(invitation.email()))
                .orElseThrow(() -> new Refused(Refused.Reason.LINK_INVALID));
        join(account.id(), invitation);
        return account.id();
    }

    /**
     * Makes an account for the person invited and joins the organisation with it. Publishes {@link InvitationAccepted},
     * and {@link MemberJoined} for each role.
     *
     * @param language one of {@link Accounts#LANGUAGES}
     * @throws Refused when the link no longer works, or the name or password breaks a rule
     */
    @Transactional
    public AccountId accept(String token, String name, String password, String language) {
        var invitation = find(token).orElseThrow(() -> new Refused(Refused.Reason.LINK_INVALID));
        if (hasAccount(invitation)) {
            throw new Refused(Refused.Reason.LINK_INVALID);
        }
        var called = Name.of(name);
        PasswordRule.check(password, invitation.email(), called.text());
        taken(token);
        var spoken = Accounts.LANGUAGES.contains(language) ? language : Accounts.LANGUAGES.getFirst();
        var account = new Account(AccountId.next(), invitation.email(), called.text(), spoken);
        accountRows.add(account, passwords.hash(password), false, clock.instant());
        join(account.id(), invitation);
        return account.id();
    }

    private Invitation taken(String token) {
        var invitation = find(token).orElseThrow(() -> new Refused(Refused.Reason.LINK_INVALID));
        if (!rows.accept(invitation.id(), clock.instant())) {
            throw new Refused(Refused.Reason.LINK_INVALID);
        }
        return invitation;
    }

    private void join(AccountId account, Invitation invitation) {
        var organisation = invitation.organisation().id();
        accounts.join(account, organisation, invitation.roles(), clock.instant());
        events.publishEvent(new InvitationAccepted(invitation.id(), account, organisation));
    }
}
