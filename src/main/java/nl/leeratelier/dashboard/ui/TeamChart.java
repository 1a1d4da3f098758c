package nl.leeratelier.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leeratelier.dashboard.Overview;
import nl.leeratelier.dashboard.Overview.TeamLine;
import nl.leeratelier.people.Account;
import nl.leeratelier.ui.BarChart;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** How far each team is, as bars and as a table that also says who leads it. */
class TeamChart extends Div implements Words {

    TeamChart(Overview overview, Map<String, List<Account>> leaders) {
        var table = new DataTable(
                        t("dashboard.teams"),
                        t("dashboard.team"),
                        t("dashboard.teams.manager"),
                        t("dashboard.teams.enrolled"),
                        t("dashboard.fact.completed"),
                        t("dashboard.teams.on-the-way"),
                        t("dashboard.teams.stalled"),
                        t("dashboard.teams.withdrawn"),
                        t("dashboard.teams.invited"),
                        t("dashboard.teams.hours"))
                .captionHidden()
                .stacked()
                .numeric(2, 3, 4, 5, 6, 7, 8);
        overview.teams()
                .forEach(team -> table.row(
                        name(team),
                        manager(leaders, team),
                        number(team.figures().enrolled()),
                        number(team.figures().completed()),
                        number(team.onTheWay()),
                        number(team.figures().stalled()),
                        number(team.withdrawn()),
                        overview.invited().isEmpty() ? "–" : number(team.invited()),
                        StudyTime.figure(this, Math.toIntExact(team.completed().minutes()))));
        add(new BarChart(
                List.of(
                        new BarChart.Part(t("dashboard.fact.completed"), Tone.SAFE),
                        new BarChart.Part(t("dashboard.teams.on-the-way"), Tone.PRO),
                        new BarChart.Part(t("dashboard.teams.stalled"), Tone.WARN),
                        new BarChart.Part(t("dashboard.teams.withdrawn"), Tone.PARENT),
                        new BarChart.Part(t("dashboard.teams.invited"), Tone.SAND)),
                overview.teams().stream().map(this::bar).toList(),
                table));
    }

    private BarChart.Bar bar(TeamLine team) {
        var figures = team.figures();
        return new BarChart.Bar(
                name(team),
                said(team),
                List.of(
                        figures.completed() - team.withdrawn(),
                        team.onTheWay(),
                        figures.stalled(),
                        team.withdrawn(),
                        team.invited()));
    }

    private String said(TeamLine team) {
        var figures = team.figures();
        var said = new ArrayList<String>();
        said.add(
                figures.enrolled() == 0
                        ? t("dashboard.teams.nobody")
                        : t("dashboard.teams.said", figures.completed(), figures.enrolled()));
        if (team.withdrawn() > 0) {
            said.add(t("dashboard.teams.said-withdrawn", team.withdrawn()));
        }
        if (team.invited() > 0) {
            said.add(t("dashboard.teams.said-invited", team.invited()));
        }
        return String.join(", ", said);
    }

    private String name(TeamLine team) {
        return team.team().isEmpty() ? t("dashboard.teams.none") : team.team();
    }

    private String manager(Map<String, List<Account>> leaders, TeamLine team) {
        if (team.team().isEmpty()) {
            return "–";
        }
        var found = leaders.getOrDefault(team.team(), List.of());
        return found.isEmpty()
                ? t("dashboard.teams.unled")
                : found.stream().map(Account::name).collect(Collectors.joining(", "));
    }

    private String number(int count) {
        return t("dashboard.number", count);
    }
}
