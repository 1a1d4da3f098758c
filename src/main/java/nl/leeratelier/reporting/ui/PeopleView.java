package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Expected;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Teams;
import nl.leeratelier.people.ui.OpenInvitations;
import nl.leeratelier.reporting.Figures;
import nl.leeratelier.reporting.Inviting;
import nl.leeratelier.reporting.ReportFiles;
import nl.leeratelier.reporting.ReportFilter;
import nl.leeratelier.reporting.Reports;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.FilePart;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.StudyTime;

/** For the coordinator: who is ready, who needs more time, and inviting more people. */
@Route("mensen")
@RolesAllowed("COORDINATOR")
@Menu(title = "reporting.nav.people", order = 10.2, icon = "people")
class PeopleView extends Page {

    private static final int LINES = 25;

    private final transient Reports reports;
    private final transient ReportFiles files;
    private final transient Inviting inviting;
    private final transient Invitations open;
    private final transient Programmes programmes;
    private final OrganisationId organisation;
    private final String organisationName;
    private final Locale language = getLocale();
    private final Div top = new Div();
    private final PrimaryButton invite;
    private final PeopleFilter filter;
    private final PeopleTable table;
    private final OpenInvitations invitations;
    private transient ReportFilter shown = ReportFilter.ALL;

    PeopleView(
            Reports reports,
            ReportFiles files,
            Inviting inviting,
            Invitations open,
            Expected expected,
            Catalogue catalogue,
            Teams teams,
            CurrentPerson current) {
        this.reports = reports;
        this.files = files;
        this.inviting = inviting;
        this.open = open;
        organisation = current.organisation().id();
        organisationName = current.organisation().name();
        programmes = new Programmes(catalogue.newest(organisation), catalogue.known(organisation));
        filter = new PeopleFilter(programmes, teams.names(organisation), this::narrowed);
        table = new PeopleTable(
                t("reporting.people.caption"), turn -> reports.page(organisation, shown, turn, LINES), this::clear);
        invitations = new OpenInvitations(open, expected, organisation);
        invite = new PrimaryButton(t("reporting.invite.open"), _ -> invite());
        title(t("reporting.people.title"));
        add(top, people(), invitations);
        refresh();
    }

    private Card people() {
        var file = new FilePart(format -> files.begin(organisation, shown, format, language));
        var actions = new Div(file.buttons());
        actions.add(
                ButtonLink.secondary("mensen-bestand", t("reporting.people.file")),
                ButtonLink.secondary("teams", t("reporting.people.teams")),
                invite);
        actions.addClassName("actions");
        var head = new Div(new H2(t("reporting.people.heading")), actions);
        head.addClassName("people-head");
        return new Card(head, file, filter, table, new Paragraph(t("reporting.people.privacy")));
    }

    private void invite() {
        new InviteDialog(
                        t("reporting.invite.title"),
                        programmes,
                        inviting,
                        (addresses, programme) -> inviting.invite(organisation, addresses, programme),
                        () -> open.linksToPassOn(organisation),
                        this::refresh)
                .open();
    }

    private void refresh() {
        invitations.refresh();
        narrowed();
    }

    private void clear() {
        filter.clear();
        narrowed();
    }

    private void narrowed() {
        shown = filter.value();
        var programme = shown.programme();
        var teams = reports.teams(organisation, programme);
        var withdrawn = reports.withdrawn(organisation, programme);
        showTop(
                shown.team()
                        .map(name -> teams.getOrDefault(name, Figures.NONE))
                        .orElseGet(() -> teams.values().stream().reduce(Figures.NONE, Figures::plus)),
                shown.team()
                        .map(name -> withdrawn.getOrDefault(name, 0))
                        .orElseGet(() -> withdrawn.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()),
                programme);
        eyebrow(programmes
                .meant(programme)
                .map(version ->
                        t("reporting.people.programme", version.programme().title(), version.number()))
                .orElse(organisationName));
        table.refresh();
    }

    private void showTop(Figures figures, int withdrawn, Optional<String> programme) {
        top.removeAll();
        invite.setVisible(!programmes.keys().isEmpty() && (figures.enrolled() > 0 || shown.isNarrow()));
        if (figures.enrolled() == 0 && shown.isNarrow()) {
            return;
        }
        if (figures.enrolled() == 0) {
            var nobody = new EmptyState(t("reporting.people.empty.title"), t("reporting.people.empty.text"));
            if (!programmes.keys().isEmpty()) {
                nobody.add(new PrimaryButton(t("reporting.invite.open"), _ -> invite()));
            }
            top.add(nobody);
            return;
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(count(figures.enrolled()), t("reporting.fact.enrolled", figures.enrolled())));
        facts.add(new Fact(count(figures.completed()), t("reporting.fact.completed")));
        // Hours that nobody has earned yet, or that differ by programme, are no figure.
        if (figures.completed() > 0) {
            programmes
                    .load(programme)
                    .ifPresent(
                            minutes -> facts.add(new Fact(StudyTime.figure(this, minutes), t("reporting.fact.hours"))));
        }
        facts.add(new Fact(count(figures.stalled()), t("reporting.fact.stalled")));
        if (withdrawn > 0) {
            facts.add(new Fact(count(withdrawn), t("reporting.fact.withdrawn", withdrawn)));
        }
        top.add(Fact.row(facts.toArray(Fact[]::new)));
    }

    private String count(int number) {
        return t("reporting.number", number);
    }
}
