package nl.leeratelier.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.accreditation.DueFilter;
import nl.leeratelier.accreditation.Renewals;
import nl.leeratelier.dashboard.Kust;
import nl.leeratelier.growth.GroupGrowth;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.Departures;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.Teams;
import nl.leeratelier.reporting.CompletionFilter;
import nl.leeratelier.reporting.CompletionReports;
import nl.leeratelier.reporting.ReportFilter;
import nl.leeratelier.reporting.Reports;
import nl.leeratelier.reporting.TeamReports;
import nl.leeratelier.reporting.Turn;
import nl.leeratelier.staff.StaffFiles;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Translations;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Somebody who only leads a team sees that team, and nothing else opens. */
@WholeApplication
@Import(Kust.class)
class ManagersOnlyTest extends SpringBrowserlessTest {

    private static final Turn FIRST = new Turn.First();

    @Autowired
    Cast cast;

    @Autowired
    Kust people;

    @Autowired
    Managers managers;

    @Autowired
    TeamReports teamReports;

    @Autowired
    Reports reports;

    @Autowired
    CompletionReports completions;

    @Autowired
    Renewals renewals;

    @Autowired
    GroupGrowth growth;

    @Autowired
    Teams teams;

    @Autowired
    Organisations organisations;

    @Autowired
    Invitations invitations;

    @Autowired
    Departures departures;

    @Autowired
    StaffFiles files;

    private OrganisationId kust;
    private OrganisationId duin;
    private Account mo;

    @BeforeEach
    void aManager() {
        kust = cast.organisation("Kust");
        duin = cast.organisation("Duin");
        mo = cast.person("Mo Kaya", kust, Role.MANAGER);
        people.busy(people.person("Sam Bakker", kust, "Noord"), kust, 1, 30);
        people.busy(people.person("Daan Smit", kust, "Zuid"), kust, 1, 30);
        people.busy(people.person("Noor Smit", duin, "Noord"), duin, 1, 30);
        cast.signIn(cast.person("Ingrid Visser", kust, Role.COORDINATOR), kust);
        managers.assign(mo.id(), kust, "Noord");
        cast.signIn(mo, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void noOtherViewNamesTheRole() {
        assertThat(routes().stream()
                        .filter(route -> roles(route).contains("MANAGER"))
                        .map(RouteData::getTemplate))
                .containsExactly("mijn-team");
    }

    /** Those that open to whoever is signed in show what is one's own; this list is looked through when it grows. */
    @Test
    void whatOpensToEverybodyIsKnown() {
        assertThat(routes().stream()
                        .filter(route -> route.getNavigationTarget().isAnnotationPresent(PermitAll.class))
                        .map(RouteData::getTemplate))
                .allMatch(
                        template -> template.isEmpty()
                                || List.of("account", "eigen-wachtwoord", "geen-organisatie", "mijn-certificaten")
                                        .contains(template)
                                || template.startsWith("leren/")
                                || template.startsWith("programma"),
                        "is known: "
                                + routes().stream()
                                        .filter(route ->
                                                route.getNavigationTarget().isAnnotationPresent(PermitAll.class))
                                        .map(RouteData::getTemplate)
                                        .toList());
    }

    @Test
    void everyPageOfAnotherRoleStaysShut() {
        UI.getCurrent().setLocale(Translations.DUTCH);
        var shut = routes().stream()
                .filter(route -> !roles(route).isEmpty() && !roles(route).contains("MANAGER"))
                .filter(route -> !route.getTemplate().contains(":"))
                .toList();
        assertThat(shut).hasSizeGreaterThan(15);
        for (var route : shut) {
            UI.getCurrent().navigate(route.getTemplate());
            assertThat(((Component) getCurrentView()).getClass())
                    .as(route.getTemplate())
                    .isNotEqualTo(route.getNavigationTarget());
        }
    }

    @Test
    void readsTheirTeamAndNoOther() {
        assertThat(teamReports.page(kust, "Noord", FIRST, 10).lines())
                .extracting(line -> line.name())
                .containsExactly("Sam Bakker");
        assertThat(teamReports.figures(kust, "Noord").enrolled()).isEqualTo(1);
        var due = new DueFilter(renewals.today().plusYears(9), Optional.empty());
        assertThat(renewals.page(kust, "Noord", due, null, 10)).isEmpty();

        denies(() -> teamReports.page(kust, "Zuid", FIRST, 10));
        denies(() -> teamReports.page(kust, "", FIRST, 10));
        denies(() -> teamReports.figures(kust, "Zuid"));
        denies(() -> teamReports.page(duin, "Noord", FIRST, 10));
        denies(() -> renewals.page(kust, "Zuid", due, null, 10));
        denies(() -> renewals.page(duin, "Noord", due, null, 10));
    }

    @Test
    void readsNothingOfTheOrganisation() {
        var month = YearMonth.of(2026, 11);
        denies(() -> reports.page(kust, ReportFilter.ALL, FIRST, 10));
        denies(() -> reports.page(
                kust, new ReportFilter("", Optional.empty(), Optional.empty(), Optional.of("Noord")), FIRST, 10));
        denies(() -> reports.figures(kust, Optional.empty()));
        denies(() -> reports.teams(kust, Optional.empty()));
        denies(() -> reports.each(kust, ReportFilter.ALL, line -> {}));
        denies(() -> completions.figures(kust, new CompletionFilter(month, month)));
        denies(() -> renewals.page(kust, new DueFilter(renewals.today(), Optional.empty()), null, 10));
        denies(() -> renewals.setWeeks(kust, 3));
        denies(growth::here);
        denies(growth::teams);
        denies(() -> managers.teams(kust));
        denies(() -> teams.names(kust));
        denies(() -> teams.assign(mo.id(), kust, "Noord"));
        denies(() -> organisations.members(kust, null, 10));
        denies(() -> organisations.people(kust, "", 10));
        denies(() -> organisations.having(kust, Role.TRAINEE, "", 10));
        denies(() -> organisations.size(kust));
        denies(() -> invitations.open(kust));
        denies(() -> invitations.invite("iemand@example.nl", kust, Set.of(Role.TRAINEE)));
        denies(() -> departures.leave("iemand@example.nl", kust));
        denies(() -> files.begin(kust, StaffFiles.Purpose.LEAVE, Optional.empty(), new byte[0]));
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    private static Set<String> roles(RouteData route) {
        var allowed = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : Arrays.stream(allowed.value()).collect(Collectors.toSet());
    }

    private static void denies(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }
}
