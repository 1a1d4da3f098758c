package nl.leeratelier.people;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people to an organisation by mail. The link in the mail proves that the address is theirs; it holds 256 random
 * bits, works once and for 14 days.
 */
@Service
public class Invitations {

    private static final Duration VALID = Duration.ofDays(14);

    private final InvitationRows rows;
    private final AccountRows accountRows;
    private final OrganisationRows organisations;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final Links links;
    private final Clock clock;

    Invitations(
            InvitationRows rows,
            AccountRows accountRows,
            OrganisationRows organisations,
            Accounts accounts,
            CurrentPerson current,
            Links links,
            Clock clock) {
        this.rows = rows;
        this.accountRows = accountRows;
        this.organisations = organisations;
        this.accounts = accounts;
        this.current = current;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Invites somebody. An earlier invitation of the same person to the organisation no longer works.
     *
     * @throws Refused when it is no e-mail address, no role is given, or the person has all these roles already
     * @throws AccessDeniedException when the person who is here may not give these roles there
     */
    @Transactional
    public InvitationId invite(String email, OrganisationId to, Set<Role> roles) {
        if (!current.mayGive(to).containsAll(roles)) {
            throw CurrentPerson.denied();
        }
        var organisation = organisations.find(to).orElseThrow(CurrentPerson::denied);
        if (roles.isEmpty()) {
            throw new Refused(Refused.Reason.ROLES_MISSING);
        }
        var address = EmailAddress.of(email);
        var known = accountRows.findByEmail(address.key());
        if (known.isPresent() && held(known.get().id(), to).containsAll(roles)) {
            throw new Refused(Refused.Reason.ALREADY_MEMBER);
        }
        var now = clock.instant();
        rows.withdrawAll(address.key(), to, now);
        var token = Token.next();
        // A known person is written to at the address they gave, whatever spelling was typed here.
        var invitation = new Invitation(
                InvitationId.next(),
                organisation,
                known.map(Account::email).orElse(address.text()),
                Set.copyOf(roles),
                now.plus(VALID));
        var by = current.account();
        var mail = links.invite(invitation, by.name(), known.orElse(by).language(), token);
        rows.add(invitation, token, by.id(), mail, now);
        return invitation.id();
    }

    /**
     * For coordinators of the organisation and administrators: its invitations that can still be accepted, the newest
     * first, at most 200.
     *
     * @throws AccessDeniedException for anybody else
     */
    public List<Invitation> open(OrganisationId organisation) {
        current.mustCoordinate(organisation);
        return rows.open(organisation, clock.instant());
    }

    /**
     * For coordinators of the organisation and administrators: whether an invitation of this address waits there, whose
     * link dies when the address is invited again.
     *
     * @throws AccessDeniedException for anybody else
     */
    public boolean waits(String email, OrganisationId organisation) {
        current.mustCoordinate(organisation);
        return rows.waits(EmailAddress.keyOf(email), organisation, clock.instant());
    }

    /**
     * For coordinators of the organisation and administrators: who has this address and belongs to the organisation, in
     * any role.
     *
     * @throws AccessDeniedException for anybody else
     */
    public Optional<AccountId> member(String email, OrganisationId organisation) {
        current.mustCoordinate(organisation);
        return accountRows
                .findByEmail(EmailAddress.keyOf(email))
                .map(Account::id)
                .filter(account -> !held(account, organisation).isEmpty());
    }

    /**
     * Makes somebody who belongs to the organisation a trainee there too, without an invitation: they accepted one before.
     * Publishes {@link MemberJoined} when that is new.
     *
     * @throws AccessDeniedException when they do not belong there, or the person who is here may not give the role
     */
    @Transactional
    public void makeTrainee(AccountId member, OrganisationId organisation) {
        if (!current.mayGive(organisation).contains(Role.TRAINEE)
                || held(member, organisation).isEmpty()) {
            throw CurrentPerson.denied();
        }
        accounts.join(member, organisation, Set.of(Role.TRAINEE), clock.instant());
    }

    /** Whether this is an address that mail can be sent to. */
    public static boolean isAddress(String typed) {
        try {
            EmailAddress.of(typed);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** What all spellings of one address share. */
    public static String spelling(String email) {
        return EmailAddress.keyOf(email);
    }

    /** Whether invitations leave by mail; otherwise their links are there {@link #linksToPassOn to pass on}. */
    public boolean areMailed() {
        return links.areMailed();
    }

    /**
     * For coordinators of the organisation and administrators: the links of its open invitations whose mail did not
     * leave. Only those to roles that the person could give themselves: whoever holds a link can take the roles.
     *
     * @throws AccessDeniedException for anybody else
     */
    public Map<InvitationId, URI> linksToPassOn(OrganisationId organisation) {
        var mayGive = current.mayGive(organisation);
        var theirs = open(organisation).stream()
                .filter(invitation -> mayGive.containsAll(invitation.roles()))
                .map(Invitation::id)
                .collect(Collectors.toSet());
        var mails = rows.mails(organisation, clock.instant());
        mails.keySet().retainAll(theirs);
        return links.toPassOn(mails);
    }

    /**
     * For coordinators of the organisation and administrators: makes an invitation worthless. One that was accepted
     * already stays so.
     *
     * @throws AccessDeniedException for anybody else
     */
    public void withdraw(InvitationId id, OrganisationId organisation) {
        current.mustCoordinate(organisation);
        rows.withdraw(id, organisation, clock.instant());
    }

    private Set<Role> held(AccountId account, OrganisationId organisation) {
        return organisations.memberships(account).stream()
                .filter(membership -> membership.organisation().id().equals(organisation))
                .map(Membership::role)
                .collect(Collectors.toSet());
    }
}
