package nl.leeratelier.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Refused;
import nl.leeratelier.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Invites people to an organisation and to a programme at once. */
@Service
public class Inviting {

    /** How many addresses can be invited in one go. */
    public static final int AT_MOST = 100;

    private final Invitations invitations;
    private final Enrolments enrolments;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    Inviting(Invitations invitations, Enrolments enrolments, CurrentPerson current, TransactionTemplate transaction) {
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.current = current;
        this.transaction = transaction;
    }

    /** Whether invitations leave by mail; otherwise their links are there to pass on. */
    public boolean areMailed() {
        return invitations.areMailed();
    }

    /** The addresses in a text as people paste it, each once; what is no address is in it too. */
    public List<String> addresses(String typed) {
        return Addresses.of(typed);
    }

    /**
     * Invites each address as a trainee who follows the programme on arrival; whoever belongs there already is
     * enrolled at once, and made a trainee, unless they completed it. One that fails keeps no other from being invited.
     *
     * @param programme key of a published programme
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     * @throws IllegalArgumentException when there are more than {@value #AT_MOST}
     */
    public List<InviteOutcome> invite(OrganisationId organisation, List<String> addresses, String programme) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to invite to");
        }
        if (addresses.size() > AT_MOST) {
            throw new IllegalArgumentException("More than " + AT_MOST + " addresses");
        }
        return addresses.stream()
                .map(address -> invite(organisation, address, programme))
                .toList();
    }

    private InviteOutcome invite(OrganisationId organisation, String address, String programme) {
        var member = invitations.member(address, organisation);
        if (member.isPresent()) {
            return enrol(organisation, address, member.get(), programme);
        }
        try {
            var again = invitations.waits(address, organisation);
            var invitation = transaction.execute(_ -> {
                var id = invitations.invite(address, organisation, Set.of(Role.TRAINEE));
                enrolments.plan(id, programme);
                return id;
            });
            return new InviteOutcome.Invited(address, Objects.requireNonNull(invitation), again);
        } catch (Refused refused) {
            return new InviteOutcome.Failed(address, refused.reason());
        }
    }

    private InviteOutcome enrol(OrganisationId organisation, String address, AccountId member, String programme) {
        var completed = enrolments.of(member, organisation).stream()
                .filter(enrolment -> enrolment.programme().equals(programme))
                .anyMatch(enrolment -> enrolment.completedAt().isPresent());
        if (completed) {
            return new InviteOutcome.Completed(address);
        }
        transaction.executeWithoutResult(_ -> {
            invitations.makeTrainee(member, organisation);
            enrolments.enrol(member, organisation, programme);
        });
        return new InviteOutcome.Enrolled(address);
    }
}
