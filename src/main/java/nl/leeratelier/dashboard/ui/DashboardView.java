package nl.leeratelier.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.dashboard.Dashboard;
import nl.leeratelier.dashboard.Overview;
import nl.leeratelier.growth.GroupGrowth;
import nl.leeratelier.learning.ui.StartCorner;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.StudyTime;
import org.springframework.beans.factory.ObjectProvider;

/** Where a coordinator starts: the organisation at a glance. */
@Route("organisatie")
@RolesAllowed("COORDINATOR")
@Menu(title = "dashboard.nav", order = 10, icon = "progress")
class DashboardView extends Page {

    private static final int STUCK = 10;

    /** Means over more people than so many are made when they are asked for: the figures above do not wait for them. */
    private static final int GROWTH_AT_ONCE = 1_000;

    private final transient Dashboard dashboard;
    private final transient Managers managers;
    private final OrganisationId organisation;
    private final Select<String> programme = new Select<>();
    private final Div figures = new Div();
    private final StuckTable stuck;

    DashboardView(
            Dashboard dashboard,
            GroupGrowth growth,
            Managers managers,
            Catalogue catalogue,
            CurrentPerson current,
            ObjectProvider<StartCorner> corners) {
        this.dashboard = dashboard;
        this.managers = managers;
        organisation = current.organisation().id();
        eyebrow(current.organisation().name());
        title(t("dashboard.title"));
        figures.addClassName("stack");
        stuck = new StuckTable(turn -> dashboard.stuck(organisation, chosen(), turn, STUCK));
        corners.orderedStream().flatMap(corner -> corner.news().stream()).forEach(this::add);
        choose(catalogue);
        var overview = refresh();
        add(
                programme,
                figures,
                new Card(new H2(t("dashboard.stuck")), new Paragraph(t("dashboard.stuck.lead")), stuck),
                new GrowthPart(growth, overview.total().people() <= GROWTH_AT_ONCE),
                new Paragraph(t("dashboard.privacy")));
    }

    private void choose(Catalogue catalogue) {
        Map<String, String> titles = new LinkedHashMap<>();
        catalogue
                .known(organisation)
                .forEach(version ->
                        titles.put(version.programme().id(), version.programme().title()));
        programme.addClassName("dashboard-programme");
        programme.setLabel(t("dashboard.stuck.programme"));
        programme.setItems(titles.keySet());
        programme.setEmptySelectionAllowed(true);
        programme.setEmptySelectionCaption(t("dashboard.all-programmes"));
        programme.setItemLabelGenerator(
                key -> key == null ? t("dashboard.all-programmes") : titles.getOrDefault(key, key));
        programme.setVisible(titles.size() > 1);
        programme.addValueChangeListener(_ -> {
            refresh();
            stuck.refresh();
        });
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(programme.getValue());
    }

    private Overview refresh() {
        figures.removeAll();
        var overview = dashboard.overview(organisation, chosen());
        if (overview.total().enrolled() == 0) {
            figures.add(new EmptyState(
                    t("dashboard.empty"),
                    t("dashboard.empty-text"),
                    ButtonLink.primary("mensen", t("dashboard.to-people"))));
            overview.invited()
                    .filter(number -> number > 0)
                    .ifPresent(number -> figures.add(Notice.info(t("dashboard.invited", number))));
            return overview;
        }
        var leaders = managers.leaders(organisation);
        figures.add(facts(overview));
        var unled = overview.teams().stream()
                .filter(team -> !team.team().isEmpty() && !leaders.containsKey(team.team()))
                .count();
        if (unled > 0) {
            figures.add(Notice.warning(t("dashboard.unled", unled), new Anchor("teams", t("dashboard.to-teams"))));
        }
        figures.add(
                new Card(
                        new H2(t("dashboard.teams")),
                        new Paragraph(t("dashboard.teams.lead")),
                        new TeamChart(overview, leaders)),
                new Card(new H2(t("dashboard.months")), new MonthChart(overview.completions())));
        return overview;
    }

    private Div facts(Overview overview) {
        var total = overview.total();
        var completed = overview.completions().total();
        var facts = Fact.row(
                new Fact(count(total.enrolled()), t("dashboard.fact.enrolled", total.enrolled())),
                new Fact(count(total.completed()), t("dashboard.fact.completed")),
                new Fact(
                        StudyTime.figure(this, Math.toIntExact(completed.minutes())),
                        t("dashboard.fact.hours", Dashboard.MONTHS)),
                new Fact(count(total.stalled()), t("dashboard.fact.stalled")));
        overview.invited()
                .filter(number -> number > 0)
                .ifPresent(number -> facts.add(new Fact(count(number), t("dashboard.fact.invited"))));
        if (overview.withdrawn() > 0) {
            facts.add(new Fact(count(overview.withdrawn()), t("dashboard.fact.withdrawn", overview.withdrawn())));
        }
        return facts;
    }

    private String count(int number) {
        return t("dashboard.number", number);
    }
}
