package nl.leeratelier.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.Enrolments;
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

    /** The largest file that is read, in bytes. */
    public static final int BYTES_AT_MOST = SheetReader.BYTES_AT_MOST;

    private final Invitations invitations;
    private final Departures departures;
    private final Teams teams;
    private final Managers managers;
    private final Enrolments enrolments;
    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    StaffFiles(
            Invitations invitations,
            Departures departures,
            Teams teams,
            Managers managers,
            Enrolments enrolments,
            Catalogue catalogue,
            CurrentPerson current,
            TransactionTemplate transaction) {
        this.invitations = invitations;
        this.departures = departures;
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

    private void mustCoordinate(OrganisationId organisation) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to change");
        }
    }

    /** What the file would bring about, as things stand now. */
    StaffPlan plan(
            OrganisationId organisation, Purpose purpose, Optional<String> programme, Sheet sheet, IntConsumer done) {
        mustCoordinate(organisation);
        return new Planning(organisation, purpose, programme, sheet).plan(done);
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
            case LEAVE -> departures.leave(line.email(), organisation);
            case INVITE -> {
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

    private final class Planning {

        private final OrganisationId organisation;
        private final Purpose purpose;
        private final Optional<String> programme;
        private final Sheet sheet;
        private final Map<String, String> programmes = new LinkedHashMap<>();
        private final List<StaffLine> lines = new ArrayList<>();
        private final List<StaffProblem> problems = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<String, String> teamOf = new HashMap<>();

        Planning(OrganisationId organisation, Purpose purpose, Optional<String> programme, Sheet sheet) {
            this.organisation = organisation;
            this.purpose = purpose;
            this.programme = programme;
            this.sheet = sheet;
            catalogue.newest(organisation).forEach(version -> {
                var id = version.programme().id();
                programmes.put(folded(version.programme().title()), id);
                programmes.put(folded(id), id);
            });
        }

        StaffPlan plan(IntConsumer done) {
            var email = Column.EMAIL.in(sheet.headers());
            if (email < 0) {
                problems.add(new StaffProblem(1, Column.EMAIL, "", "staff.problem.no-email-column"));
                return new StaffPlan(lines, problems);
            }
            var programmeAt = Column.PROGRAMME.in(sheet.headers());
            var teamAt = Column.TEAM.in(sheet.headers());
            var leadsAt = Column.LEADS.in(sheet.headers());
            for (var i = 0; i < sheet.rows().size(); i++) {
                var row = sheet.rows().get(i);
                var before = problems.size();
                var address = address(row, row.cell(email));
                if (purpose == Purpose.LEAVE) {
                    leave(row, address, before);
                } else {
                    join(row, address, row.cell(programmeAt), row.cell(teamAt), leads(row, row.cell(leadsAt)), before);
                }
                done.accept(i + 1);
            }
            return new StaffPlan(lines, problems);
        }

        private String address(Sheet.Row row, String typed) {
            if (Sheet.isFormula(typed)) {
                problem(row, Column.EMAIL, typed, "formula");
            } else if (!Invitations.isAddress(typed)) {
                problem(row, Column.EMAIL, typed, typed.isEmpty() ? "email-missing" : "email-invalid");
            }
            return typed;
        }

        private List<String> leads(Sheet.Row row, String typed) {
            if (Sheet.isFormula(typed)) {
                problem(row, Column.LEADS, typed, "formula");
                return List.of();
            }
            var names = Arrays.stream(typed.split("[|;]"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
            if (!names.stream().allMatch(Teams::isName)) {
                problem(row, Column.LEADS, typed, "team-invalid");
            }
            return names;
        }

        private void leave(Sheet.Row row, String address, int before) {
            if (problems.size() > before) {
                return;
            }
            if (!seen.add(Invitations.spelling(address))) {
                problem(row, Column.EMAIL, address, "twice");
                return;
            }
            departures
                    .obstacle(address, organisation)
                    .ifPresentOrElse(
                            obstacle -> problem(
                                    row,
                                    Column.EMAIL,
                                    address,
                                    obstacle.name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-')),
                            () -> lines.add(
                                    new StaffLine(row.number(), address, "", "", List.of(), StaffLine.Deed.LEAVE)));
        }

        private void join(
                Sheet.Row row, String address, String programmeTyped, String team, List<String> leads, int before) {
            // Who leads and is given no programme of their own follows none: the one for all rows is for those who
            // learn.
            var other = leads.isEmpty() ? programme : Optional.of("");
            var key = programmeTyped.isEmpty() ? other : Optional.ofNullable(programmes.get(folded(programmeTyped)));
            if (key.isEmpty()) {
                problem(
                        row,
                        Column.PROGRAMME,
                        programmeTyped,
                        programmeTyped.isEmpty() ? "programme-missing" : "programme-unknown");
            }
            if (Sheet.isFormula(team)) {
                problem(row, Column.TEAM, team, "formula");
            } else if (!team.isEmpty() && !Teams.isName(team)) {
                problem(row, Column.TEAM, team, "team-invalid");
            }
            if (problems.size() > before) {
                return;
            }
            var person = Invitations.spelling(address);
            if (!seen.add(person + " " + key.orElseThrow())) {
                problem(row, Column.EMAIL, address, "twice");
                return;
            }
            var earlier = team.isEmpty() ? null : teamOf.putIfAbsent(person, team);
            if (earlier != null && !earlier.equals(team)) {
                problem(row, Column.TEAM, team, "two-teams");
                return;
            }
            lines.add(new StaffLine(
                    row.number(), address, key.orElseThrow(), team, leads, deed(address, key.orElseThrow())));
        }

        private StaffLine.Deed deed(String address, String key) {
            return invitations
                    .member(address, organisation)
                    .map(member -> key.isEmpty()
                            ? StaffLine.Deed.LEAD
                            : enrolments.of(member, organisation).stream()
                                            .anyMatch(one -> one.programme().equals(key))
                                    ? StaffLine.Deed.KEEP
                                    : StaffLine.Deed.ENROL)
                    .orElse(StaffLine.Deed.INVITE);
        }

        private void problem(Sheet.Row row, Column column, String value, String what) {
            problems.add(new StaffProblem(row.number(), column, value, "staff.problem." + what));
        }

        private static String folded(String text) {
            return text.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
        }
    }
}
