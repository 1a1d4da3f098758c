package nl.leeratelier.dashboard;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.leeratelier.dashboard.Overview.TeamLine;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.ProgrammeProgress;
import nl.leeratelier.people.Expected;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.reporting.Completed;
import nl.leeratelier.reporting.CompletionFilter;
import nl.leeratelier.reporting.CompletionReports;
import nl.leeratelier.reporting.Figures;
import nl.leeratelier.reporting.ReportFilter;
import nl.leeratelier.reporting.ReportLine;
import nl.leeratelier.reporting.Reports;
import nl.leeratelier.reporting.Status;
import nl.leeratelier.reporting.Study;
import nl.leeratelier.reporting.Turn;
import nl.leeratelier.ui.DutchTime;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation at a glance, for those who coordinate it. Its figures are those of {@link Reports} and
 * {@link CompletionReports}; what anybody answered, chose or wrote is not in it.
 */
@Service
public class Dashboard {

    /** How many months of completions are shown, this one included. */
    public static final int MONTHS = 12;

    private final Reports reports;
    private final CompletionReports completions;
    private final Enrolments enrolments;
    private final Expected expected;
    private final Clock clock;

    Dashboard(Reports reports, CompletionReports completions, Enrolments enrolments, Expected expected, Clock clock) {
        this.reports = reports;
        this.completions = completions;
        this.enrolments = enrolments;
        this.expected = expected;
        this.clock = clock;
    }

    /**
     * The figures, as they are at one moment.
     *
     * @param programme only of the programme with this key
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Overview overview(OrganisationId organisation, Optional<String> programme) {
        var teams = reports.teams(organisation, programme);
        var last = YearMonth.now(clock.withZone(DutchTime.ZONE));
        var completed = completions.figures(
                organisation,
                new CompletionFilter(
                        last.minusMonths(MONTHS - 1L), last, programme, Optional.empty(), Optional.empty()));
        var byTeam = completed.byTeam();
        var withdrawn = reports.withdrawn(organisation, programme);
        // An invitation may be to several programmes, and of which is not known here.
        Map<String, Integer> invited = programme.isEmpty() ? expected.byTeam(organisation) : Map.of();
        var names = new TreeSet<>(teams.keySet());
        names.addAll(invited.keySet());
        var none = names.remove("");
        var order = new ArrayList<>(names);
        if (none) {
            order.add("");
        }
        var lines = order.stream()
                .map(team -> new TeamLine(
                        team,
                        teams.getOrDefault(team, Figures.NONE),
                        withdrawn.getOrDefault(team, 0),
                        invited.getOrDefault(team, 0),
                        byTeam.getOrDefault(team, Completed.NONE)))
                .toList();
        var total = teams.values().stream().reduce(Figures.NONE, Figures::plus);
        var expectedInAll = programme.isEmpty()
                ? Optional.of(
                        invited.values().stream().mapToInt(Integer::intValue).sum())
                : Optional.<Integer>empty();
        return new Overview(total, lines, expectedInAll, completed);
    }

    /**
     * Who is stuck, and on which part.
     *
     * @param programme only in the programme with this key
     * @param size how many at most, from 1
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public StuckPage stuck(OrganisationId organisation, Optional<String> programme, Turn turn, int size) {
        var page = reports.page(organisation, new ReportFilter("", Optional.of(Status.STALLED), programme), turn, size);
        return new StuckPage(page.lines().stream().map(this::stuck).toList(), page.hasPrevious(), page.hasNext());
    }

    private Stuck stuck(ReportLine line) {
        return new Stuck(
                line,
                line.study()
                        .map(Study::enrolment)
                        .flatMap(enrolments::find)
                        .map(enrolments::progress)
                        .flatMap(Dashboard::part));
    }

    /** Its title only: how somebody did there is theirs. */
    private static Optional<Stuck.Part> part(ProgrammeProgress progress) {
        var modules = progress.modules();
        return progress.next().map(next -> {
            var module = modules.stream()
                    .filter(one -> one.activities().contains(next))
                    .findFirst()
                    .orElseThrow();
            return new Stuck.Part(
                    modules.indexOf(module) + 1,
                    modules.size(),
                    next.activity().head().title(),
                    next.status() != ProgrammeProgress.Status.NOT_STARTED);
        });
    }
}
