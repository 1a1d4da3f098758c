package nl.leeratelier.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.Departures;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.LedTeam;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Teams;

/** Looks at the rows of one file, as things stand now: what each would bring about, and what is wrong with it. */
final class StaffPlanning {

    private final Invitations invitations;
    private final Enrolments enrolments;
    private final Departures departures;
    private final Accounts accounts;
    private final Teams teams;
    private final Managers managers;
    private final OrganisationId organisation;
    private final StaffFiles.Purpose purpose;
    private final Optional<String> programme;
    private final Sheet sheet;
    private final Map<String, String> programmes = new LinkedHashMap<>();
    private final List<StaffLine> lines = new ArrayList<>();
    private final List<StaffProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> teamOf = new HashMap<>();

    /** @param programme key of the programme for rows that name none; empty when each row must */
    StaffPlanning(
            Catalogue catalogue,
            Invitations invitations,
            Enrolments enrolments,
            Departures departures,
            Accounts accounts,
            Teams teams,
            Managers managers,
            OrganisationId organisation,
            StaffFiles.Purpose purpose,
            Optional<String> programme,
            Sheet sheet) {
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.departures = departures;
        this.accounts = accounts;
        this.teams = teams;
        this.managers = managers;
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
            return new StaffPlan(lines, problems, List.of(), List.of());
        }
        var programmeAt = Column.PROGRAMME.in(sheet.headers());
        var teamAt = Column.TEAM.in(sheet.headers());
        var leadsAt = Column.LEADS.in(sheet.headers());
        for (var i = 0; i < sheet.rows().size(); i++) {
            var row = sheet.rows().get(i);
            var before = problems.size();
            var address = address(row, row.cell(email));
            if (purpose == StaffFiles.Purpose.LEAVE) {
                leave(row, address, before);
            } else {
                join(row, address, row.cell(programmeAt), row.cell(teamAt), leads(row, row.cell(leadsAt)), before);
            }
            done.accept(i + 1);
        }
        return new StaffPlan(lines, problems, newTeams(), ignored());
    }

    private List<String> newTeams() {
        var known = managers.teams(organisation).stream().map(LedTeam::name).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.deed() != StaffLine.Deed.LEAVE)
                .flatMap(line -> Stream.concat(Stream.of(line.team()), line.leads().stream()))
                .map(String::strip)
                .filter(team -> !team.isEmpty() && !known.contains(team))
                .distinct()
                .toList();
    }

    private List<String> ignored() {
        return sheet.headers().stream()
                .filter(header -> !header.isBlank())
                .filter(header -> Arrays.stream(Column.values()).allMatch(column -> column.in(List.of(header)) < 0))
                .toList();
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
                                obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        () -> lines.add(leaving(row, address)));
    }

    private StaffLine leaving(Sheet.Row row, String address) {
        return invitations
                .member(address, organisation)
                .map(member -> new StaffLine(
                        row.number(),
                        address,
                        accounts.find(member).map(Account::name).orElse(""),
                        "",
                        teams.of(member, organisation).orElse(""),
                        List.of(),
                        StaffLine.Deed.LEAVE))
                .orElseGet(() -> new StaffLine(row.number(), address, "", "", "", List.of(), StaffLine.Deed.WITHDRAW));
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
        var person = Invitations.spelling(address);
        // Also where the programme is still to be chosen: one look tells all that must be mended.
        if (Invitations.isAddress(address) && !seen.add(person + " " + key.orElse("?"))) {
            problem(row, Column.EMAIL, address, "twice");
        }
        if (problems.size() > before) {
            return;
        }
        var earlier = team.isEmpty() ? null : teamOf.putIfAbsent(person, team);
        if (earlier != null && !earlier.equals(team)) {
            problem(row, Column.TEAM, team, "two-teams");
            return;
        }
        lines.add(new StaffLine(
                row.number(), address, "", key.orElseThrow(), team, leads, deed(address, key.orElseThrow())));
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
                .orElseGet(() ->
                        invitations.waits(address, organisation) ? StaffLine.Deed.INVITE_AGAIN : StaffLine.Deed.INVITE);
    }

    private void problem(Sheet.Row row, Column column, String value, String what) {
        problems.add(new StaffProblem(row.number(), column, value, "staff.problem." + what));
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
