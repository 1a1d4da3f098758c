package nl.leeratelier.reporting;

import static nl.leeratelier.reporting.People.NOW;
import static nl.leeratelier.reporting.People.active;
import static nl.leeratelier.reporting.People.daysAgo;
import static nl.leeratelier.reporting.People.enrolled;
import static nl.leeratelier.reporting.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@ParameterizedClass
@EnumSource
class ReportsTest {

    private final CurrentPerson coordinator = mock();
    private final ProjectedLines projected;
    private final Reports reports;
    private final OrganisationId here = People.organisation();
    private final OrganisationId elsewhere = People.organisation();

    ReportsTest(Database database) {
        var source = database.migrated();
        projected = People.projected(source);
        reports = People.reports(source, coordinator, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void somebodyCoordinatesHere() {
        when(coordinator.coordinates(here)).thenReturn(true);
    }

    @Test
    void aMemberWithoutEnrolmentHasALine() {
        projected.member(here, person("Sam Bakker"));

        var line = only();
        assertThat(line.name()).isEqualTo("Sam Bakker");
        assertThat(line.email()).isEqualTo("sam.bakker@example.nl");
        assertThat(line.status()).isEqualTo(Status.NOT_ENROLLED);
        assertThat(line.study()).isEmpty();
    }

    @Test
    void aMemberWhoJoinsTwiceHasOneLine() {
        var sam = person("Sam Bakker");
        projected.member(here, sam);
        projected.member(here, sam);

        assertThat(lines(ReportFilter.ALL)).hasSize(1);
    }

    @Test
    void anEnrolmentTakesThePlaceOfTheLineWithout() {
        var sam = person("Sam Bakker");
        projected.member(here, sam);
        enrol(here, sam, 3);
        projected.member(here, sam);

        assertThat(only().status()).isEqualTo(Status.NOT_BEGUN);
    }

    @Test
    void followsAnEnrolmentToItsCertificate() {
        var sam = person("Sam Bakker");
        var enrolment = enrolled(here, sam, daysAgo(9));
        projected.enrolment(enrolment, sam, "Naast ouders", 3);
        projected.enrolment(active(enrolment, 0, daysAgo(8)), sam, "Naast ouders", 3);
        assertThat(only().status()).isEqualTo(Status.IN_PROGRESS);

        projected.enrolment(active(enrolment, 60, daysAgo(5)), sam, "Naast ouders", 3);
        assertThat(only().study().orElseThrow().percent()).isEqualTo(50);

        projected.enrolment(active(enrolment, 120, daysAgo(1)), sam, "Naast ouders", 3);
        projected.certificate(enrolment.id(), "LA-7K3M-Q2XV-9D4T-H8WB");
        assertThat(only().status()).isEqualTo(Status.COMPLETED);
        assertThat(only().study())
                .contains(new Study(
                        enrolment.id(),
                        "naast-ouders",
                        "Naast ouders",
                        3,
                        100,
                        120,
                        120,
                        daysAgo(9),
                        daysAgo(1),
                        Optional.of(daysAgo(1)),
                        Optional.of("LA-7K3M-Q2XV-9D4T-H8WB"),
                        Optional.empty()));
    }

    @Test
    void aNewNameStandsInEveryLine() {
        var sam = person("Sam Bakker", "sam@example.nl");
        enrol(here, sam, 3);
        enrol(here, sam, 2);
        projected.renamed(new Account(sam.id(), "sam@example.nl", "Zoë de Wit", "nl"));

        assertThat(lines(ReportFilter.ALL)).extracting(ReportLine::name).containsExactly("Zoë de Wit", "Zoë de Wit");
        assertThat(lines(text("zoe"))).hasSize(2);
        assertThat(lines(text("bakker"))).isEmpty();
    }

    @Test
    void whoDoesNothingForThreeWeeksStandsStill() {
        enrol(here, person("Twintig Dagen"), 20);
        enrol(here, person("Drie Weken"), 21);
        var busy = person("Was Bezig");
        projected.enrolment(active(enrolled(here, busy, daysAgo(60)), 60, daysAgo(30)), busy, "Naast ouders", 3);
        var done = person("Is Klaar");
        projected.enrolment(active(enrolled(here, done, daysAgo(60)), 120, daysAgo(30)), done, "Naast ouders", 3);

        assertThat(lines(status(Status.STALLED)))
                .extracting(ReportLine::name)
                .containsExactly("Drie Weken", "Was Bezig");
        assertThat(lines(status(Status.NOT_BEGUN))).extracting(ReportLine::name).containsExactly("Twintig Dagen");
        assertThat(lines(status(Status.IN_PROGRESS))).isEmpty();
        assertThat(lines(status(Status.COMPLETED))).extracting(ReportLine::name).containsExactly("Is Klaar");
    }

    @Test
    void theCountsAreThoseOfTheLines() {
        projected.member(here, person("Alleen Lid"));
        enrol(here, person("Drie Weken"), 21);
        enrol(here, person("Een Dag"), 1);
        var done = person("Is Klaar");
        projected.enrolment(active(enrolled(here, done, daysAgo(60)), 120, daysAgo(30)), done, "Naast ouders", 3);
        enrol(elsewhere, person("Ander Huis"), 1);

        assertThat(reports.figures(here, Optional.empty())).isEqualTo(new Figures(4, 3, 1, 1));
        assertThat(reports.figures(here, Optional.of("naast-ouders"))).isEqualTo(new Figures(3, 3, 1, 1));
        assertThat(reports.figures(here, Optional.of("iets-anders"))).isEqualTo(new Figures(0, 0, 0, 0));
    }

    @Test
    void findsPeopleByHowWordsOfNameAndAddressBegin() {
        enrol(here, person("Şeyma Öztürk", "s.ozturk@Jeugdteam.nl"), 1);
        enrol(here, person("Jan 100%_Zeker", "jan@example.nl"), 1);

        assertThat(lines(text("OZTURK seyma"))).hasSize(1);
        assertThat(lines(text("  s.ozt  "))).hasSize(1);
        assertThat(lines(text("s.ozturk@jeugd"))).hasSize(1);
        assertThat(lines(text("100%_z"))).hasSize(1);
        assertThat(lines(text("zturk"))).isEmpty();
        assertThat(lines(text("1%"))).hasSize(1);
        assertThat(lines(text("%"))).isEmpty();

        assertThat(lines(text("'; drop table report_line; --"))).isEmpty();
        assertThat(lines(new ReportFilter("", Optional.empty(), Optional.of("naast-ouders"))))
                .hasSize(2);
    }

    @Test
    void findsPeopleByWordsWithinATeam() {
        var north = person("Jan Noord");
        enrol(here, north, 1);
        enrol(here, person("Jan Zuid"), 1);
        projected.team(here, north.id(), Optional.of("Noord"));

        assertThat(lines(new ReportFilter("jan", Optional.empty(), Optional.empty(), Optional.of("Noord"))))
                .extracting(ReportLine::name)
                .containsExactly("Jan Noord");
        assertThat(lines(new ReportFilter("piet", Optional.empty(), Optional.empty(), Optional.of("Noord"))))
                .isEmpty();
    }

    @Test
    void turnsForthAndBack() {
        List.of("Anna", "Bram", "Cato", "Dirk", "Els").forEach(name -> enrol(here, person(name), 1));

        var first = reports.page(here, ReportFilter.ALL, new Turn.First(), 2);
        var second = reports.page(here, ReportFilter.ALL, after(first), 2);
        var third = reports.page(here, ReportFilter.ALL, after(second), 2);
        var back = reports.page(here, ReportFilter.ALL, before(third), 2);
        var begin = reports.page(here, ReportFilter.ALL, before(back), 2);

        assertThat(names(first)).containsExactly("Anna", "Bram");
        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();
        assertThat(names(third)).containsExactly("Els");
        assertThat(third.hasNext()).isFalse();
        assertThat(back).isEqualTo(second);
        assertThat(begin).isEqualTo(first);
    }

    @Test
    void anotherOrganisationStaysInvisible() {
        enrol(elsewhere, person("Ander Huis"), 1);
        projected.member(elsewhere, person("Ander Lid"));

        assertThat(lines(ReportFilter.ALL)).isEmpty();
        assertThat(reports.figures(here, Optional.empty()).people()).isZero();
        assertThatThrownBy(() -> reports.page(elsewhere, ReportFilter.ALL, new Turn.First(), 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.figures(elsewhere, Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.each(elsewhere, ReportFilter.ALL, _ -> {}))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void enrol(OrganisationId organisation, Account person, int daysAgo) {
        projected.enrolment(enrolled(organisation, person, daysAgo(daysAgo)), person, "Naast ouders", 3);
    }

    private ReportLine only() {
        var lines = lines(ReportFilter.ALL);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private List<ReportLine> lines(ReportFilter filter) {
        var lines = new ArrayList<ReportLine>();
        reports.each(here, filter, lines::add);
        return lines;
    }

    private static ReportFilter text(String text) {
        return new ReportFilter(text, Optional.empty(), Optional.empty());
    }

    private static ReportFilter status(Status status) {
        return new ReportFilter("", Optional.of(status), Optional.empty());
    }

    private static List<String> names(ReportPage page) {
        return page.lines().stream().map(ReportLine::name).toList();
    }

    private static Turn after(ReportPage page) {
        return new Turn.After(page.lines().getLast().place());
    }

    private static Turn before(ReportPage page) {
        return new Turn.Before(page.lines().getFirst().place());
    }
}
