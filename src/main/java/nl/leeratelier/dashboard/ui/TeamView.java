package nl.leeratelier.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.accreditation.Due;
import nl.leeratelier.accreditation.DueFilter;
import nl.leeratelier.accreditation.Renewals;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Expected;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.reporting.TeamReports;
import nl.leeratelier.reporting.ui.PeopleTable;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Where a manager starts: how far the people of their own teams are, and who is due. Nothing of anybody else. */
@Route("mijn-team")
@RolesAllowed("MANAGER")
@Menu(title = "dashboard.nav.team", order = 10.1, icon = "people")
class TeamView extends Page {

    private static final int LINES = 25;
    private static final int MONTHS_AHEAD = 6;
    private static final int AWAITED = 100;

    private final transient TeamReports reports;
    private final transient Renewals renewals;
    private final transient Expected expected;
    private final OrganisationId organisation;
    private final List<String> teams;
    private final Div shown = new Div();

    TeamView(TeamReports reports, Renewals renewals, Expected expected, Managers managers, CurrentPerson current) {
        this.reports = reports;
        this.renewals = renewals;
        this.expected = expected;
        organisation = current.organisation().id();
        teams = managers.own();
        eyebrow(current.organisation().name());
        shown.addClassName("stack");
        if (teams.isEmpty()) {
            title(t("dashboard.team.title"));
            add(new EmptyState(t("dashboard.team.none"), t("dashboard.team.none-text")));
            return;
        }
        if (teams.size() > 1) {
            var select = new Select<String>();
            select.addClassName("dashboard-programme");
            select.setLabel(t("dashboard.team"));
            select.setItems(teams);
            select.setValue(teams.getFirst());
            select.addValueChangeListener(changed -> show(changed.getValue()));
            add(select);
        }
        add(shown, new Paragraph(t("dashboard.team.privacy")));
        show(teams.getFirst());
    }

    private void show(String team) {
        title(team);
        shown.removeAll();
        var figures = reports.figures(organisation, team);
        if (figures.people() == 0) {
            shown.add(new EmptyState(t("dashboard.team.empty"), t("dashboard.team.empty-text")));
            awaited(team);
            return;
        }
        var people = new PeopleTable(
                t("dashboard.team.people"), turn -> reports.page(organisation, team, turn, LINES), () -> show(team));
        people.refresh();
        var facts = Fact.row(
                new Fact(t("dashboard.number", figures.enrolled()), t("dashboard.fact.enrolled", figures.enrolled())),
                new Fact(t("dashboard.number", figures.completed()), t("dashboard.fact.completed")),
                new Fact(t("dashboard.number", figures.stalled()), t("dashboard.fact.stalled")));
        var withdrawn = reports.withdrawn(organisation, team);
        if (withdrawn > 0) {
            facts.add(new Fact(t("dashboard.number", withdrawn), t("dashboard.fact.withdrawn", withdrawn)));
        }
        shown.add(facts, new Card(new H2(t("dashboard.team.people")), people));
        awaited(team);
        shown.add(new DueList(team));
    }

    /** Who was invited to the team and has not come yet: they count in no figure. */
    private void awaited(String team) {
        var addresses = expected.in(team, organisation, AWAITED + 1);
        if (addresses.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        addresses.stream().limit(AWAITED).forEach(address -> {
            var item = new ListItem();
            Markup.breakable(address).into(item);
            list.add(item);
        });
        var card = new Card(t("dashboard.team.invited"));
        card.add(new Paragraph(t("dashboard.team.invited-lead")), list);
        if (addresses.size() > AWAITED) {
            card.add(new Paragraph(t("dashboard.team.invited-more", AWAITED)));
        }
        shown.add(card);
    }

    /** Whose certificate expires or becomes five years old soon. */
    private final class DueList extends Card {

        private final String team;
        private final DataTable table;
        private final SecondaryButton more;
        private transient @Nullable Due last;

        DueList(String team) {
            super(TeamView.this.t("dashboard.team.due"));
            this.team = team;
            table = new DataTable(
                            TeamView.this.t("dashboard.team.due"),
                            TeamView.this.t("dashboard.stuck.name"),
                            TeamView.this.t("dashboard.stuck.programme"),
                            TeamView.this.t("dashboard.team.due.on"))
                    .captionHidden()
                    .stacked();
            more = new SecondaryButton(TeamView.this.t("dashboard.next"), _ -> grow());
            add(new Paragraph(TeamView.this.t("dashboard.team.due.lead", MONTHS_AHEAD)), table, more);
            grow();
            if (last == null) {
                removeAll();
                add(
                        new H2(TeamView.this.t("dashboard.team.due")),
                        new Paragraph(TeamView.this.t("dashboard.team.due.nobody", MONTHS_AHEAD)));
            }
        }

        private void grow() {
            var today = renewals.today();
            var filter = new DueFilter(today.plusMonths(MONTHS_AHEAD), Optional.empty());
            var page = renewals.page(organisation, team, filter, last, LINES + 1);
            page.stream().limit(LINES).forEach(due -> {
                var certificate = due.certificate();
                var day = Markup.text(TeamView.this.t("dashboard.day", certificate.dueOn()));
                table.row(
                        Markup.text(certificate.name()),
                        Markup.text(certificate.title()),
                        certificate.dueOn().isBefore(today)
                                ? Markup.of(day, Markup.pill(Tone.WARN, TeamView.this.t("dashboard.team.due.late")))
                                : day);
                last = due;
            });
            more.setVisible(page.size() > LINES);
        }
    }
}
