package nl.leeratelier.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Departures;
import nl.leeratelier.people.InvitationId;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.Teams;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at files of people and does what they say, all of it or nothing. For coordinators of the organisation. */
@Service
public class StaffFiles {

    private final Invitations invitations;
    private final Departures departures;
    private final Accounts accounts;
    private final Teams teams;
    private final Managers managers;
    private final Enrolments enrolments;
    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;
    private final Map<AccountId, StaffJob> underway = new ConcurrentHashMap<>();

    StaffFiles(
            Invitations invitations,
            Departures departures,
            Accounts accounts,
            Teams teams,
            Managers managers,
            Enrolments enrolments,
            Catalogue catalogue,
            CurrentPerson current,
            TransactionTemplate transaction) {
        this.invitations = invitations;
        this.departures = departures;
        this.accounts = accounts;
        this.teams = teams;
        this.managers = managers;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.current = current;
        this.transaction = transaction;
    }

    /** What a file is for. */
    public enum Purpose {
        /** To invite and enrol, with their teams. */
        JOIN,
        /** To end that they belong here. */
        LEAVE
    }

    /**
     * Begins to look at a file beside this request, in the name of the person who is here.
     *
     * @param programme key of the programme for rows that name none; empty when each row must
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public StaffJob begin(OrganisationId organisation, Purpose purpose, Optional<String> programme, byte[] file) {
        mustCoordinate(organisation);
        var job = new StaffJob(this, organisation, purpose, programme, SecurityContextHolder.getContext());
        job.look(file);
        return job;
    }

    /**
     * The file that the person who is here let be done for this organisation, as long as they did not hear how it ended:
     * it goes on while they are elsewhere.
     */
    public Optional<StaffJob> underway(OrganisationId organisation) {
        return Optional.ofNullable(underway.get(current.id()))
                .filter(job -> job.organisation().equals(organisation));
    }

    /** Forgets a file: the person who is here heard how it ended. */
    public void heard() {
        underway.remove(current.id());
    }

    /** Whether invitations leave by mail; otherwise somebody passes their links on. */
    public boolean areMailed() {
        return invitations.areMailed();
    }

    void begun(StaffJob job) {
        underway.put(current.id(), job);
    }

    private void mustCoordinate(OrganisationId organisation) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to change");
        }
    }

    /** What the file would bring about, as things stand now. */
    StaffPlan plan(
            OrganisationId organisation, Purpose purpose, Optional<String> programme, Sheet sheet, IntConsumer done) {
        mustCoordinate(organisation);
        return new StaffPlanning(
                        catalogue,
                        invitations,
                        enrolments,
                        departures,
                        accounts,
                        teams,
                        managers,
                        organisation,
                        purpose,
                        programme,
                        sheet)
                .plan(done);
    }

    /**
     * Does all of it in one transaction.
     *
     * @param done hears twice of each row: when it was looked at again, and when it was done
     * @return false when there is a problem now that was not there before; nothing was done then
     */
    boolean apply(
            OrganisationId organisation, Purpose purpose, Optional<String> programme, Sheet sheet, IntConsumer done) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var plan = plan(organisation, purpose, programme, sheet, done);
            if (!plan.problems().isEmpty()) {
                return false;
            }
            var invited = new HashMap<String, InvitationId>();
            var roles = plan.roles();
            for (var i = 0; i < plan.lines().size(); i++) {
                carryOut(organisation, plan.lines().get(i), roles, invited);
                done.accept(sheet.rows().size() + i + 1);
            }
            return true;
        }));
    }

    private void carryOut(
            OrganisationId organisation,
            StaffLine line,
            Map<String, Set<Role>> roles,
            Map<String, InvitationId> invited) {
        switch (line.deed()) {
            case LEAVE, WITHDRAW -> departures.leave(line.email(), organisation);
            case INVITE, INVITE_AGAIN -> {
                // Somebody in two rows gets one invitation, to both programmes.
                var id = invited.computeIfAbsent(
                        Invitations.spelling(line.email()),
                        person -> invitations.invite(line.email(), organisation, roles.getOrDefault(person, Set.of())));
                if (!line.programme().isEmpty()) {
                    enrolments.plan(id, line.programme());
                }
                line.leads().forEach(team -> managers.plan(id, organisation, team));
                if (!line.team().isEmpty()) {
                    teams.plan(id, organisation, line.team());
                }
            }
            case ENROL, KEEP, LEAD -> {
                var member = invitations.member(line.email(), organisation).orElseThrow();
                if (line.deed() == StaffLine.Deed.ENROL) {
                    invitations.makeTrainee(member, organisation);
                    enrolments.enrol(member, organisation, line.programme());
                }
                if (!line.team().isEmpty()) {
                    teams.assign(member, organisation, line.team());
                }
                line.leads().forEach(team -> managers.assign(member, organisation, team));
            }
        }
    }
}
