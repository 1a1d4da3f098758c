package nl.leeratelier.dashboard;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Expected;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.reporting.CompletionReports;
import nl.leeratelier.reporting.Reports;
import nl.leeratelier.reporting.Turn;

/** What the page of an organisation at a glance asks of the database, to be measured. */
public final class DashboardQuestions {

    private static final int PAGE = 10;

    private DashboardQuestions() {}

    /** Each question by what it is. */
    public static Map<String, Runnable> of(
            Reports reports, CompletionReports completions, OrganisationId organisation, String programme) {
        var dashboard =
                new Dashboard(reports, completions, mock(Enrolments.class), mock(Expected.class), Clock.systemUTC());
        var questions = new LinkedHashMap<String, Runnable>();
        questions.put("dashboard, figures", () -> dashboard.overview(organisation, Optional.empty()));
        questions.put(
                "dashboard, figures of a programme", () -> dashboard.overview(organisation, Optional.of(programme)));
        questions.put(
                "dashboard, who is stuck",
                () -> dashboard.stuck(organisation, Optional.empty(), new Turn.First(), PAGE));
        return questions;
    }
}
