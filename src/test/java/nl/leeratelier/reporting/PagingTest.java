package nl.leeratelier.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;

class PagingTest {

    /** Few and near each other, so that many people have the same name. */
    private static final List<String> NAMES =
            List.of("Ann", "ann", "Ánn", "Anna", "an na", "A-n", "Zoë", "Øyvind", "李", "a");

    private static final Map<Database, DataSource> DATABASES = new EnumMap<>(Database.class);

    @Property(tries = 60)
    void everyLineIsOnExactlyOnePageForthAndBack(
            @ForAll Database database,
            @ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> names,
            @ForAll @IntRange(min = 1, max = 12) int size) {
        var reports = reports(database);
        var organisation = fill(database, names);
        var all = new ArrayList<ReportLine>();
        reports.each(organisation, ReportFilter.ALL, all::add);

        assertThat(all).hasSize(names.size()).doesNotHaveDuplicates();
        var pages = forth(reports, organisation, ReportFilter.ALL, size);
        assertThat(pages.stream().flatMap(page -> page.lines().stream())).containsExactlyElementsOf(all);
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page.lines()).hasSize(size));
        assertThat(back(reports, organisation, pages, size)).isEqualTo(pages);
    }

    @Property(tries = 40)
    void everyLineHasOneStatusToFilterBy(
            @ForAll Database database, @ForAll @Size(max = 30) List<@IntRange(max = 9) Integer> names) {
        var reports = reports(database);
        var organisation = fill(database, names);
        var all = new ArrayList<ReportLine>();
        reports.each(organisation, ReportFilter.ALL, all::add);
        var byStatus = new ArrayList<ReportLine>();
        for (var status : Status.values()) {
            var filter = new ReportFilter("", Optional.of(status), Optional.empty());
            var some = new ArrayList<ReportLine>();
            reports.each(organisation, filter, some::add);
            assertThat(some).allSatisfy(line -> assertThat(line.status()).isEqualTo(status));
            byStatus.addAll(some);
        }
        var figures = reports.figures(organisation, Optional.empty());

        assertThat(byStatus).containsExactlyInAnyOrderElementsOf(all);
        assertThat(figures)
                .isEqualTo(new Figures(
                        all.size(),
                        count(all, Status.NOT_BEGUN, Status.IN_PROGRESS, Status.STALLED, Status.COMPLETED),
                        count(all, Status.COMPLETED),
                        count(all, Status.STALLED)));
    }

    private static int count(List<ReportLine> lines, Status... statuses) {
        return (int) lines.stream()
                .filter(line -> List.of(statuses).contains(line.status()))
                .count();
    }

    private static List<ReportPage> forth(Reports reports, OrganisationId organisation, ReportFilter filter, int size) {
        var pages = new ArrayList<ReportPage>();
        pages.add(reports.page(organisation, filter, new Turn.First(), size));
        while (pages.getLast().hasNext()) {
            var last = pages.getLast().lines().getLast().place();
            pages.add(reports.page(organisation, filter, new Turn.After(last), size));
        }
        return pages;
    }

    /** Walks back from the last page; the first one reached may only differ in how it was found. */
    private static List<ReportPage> back(
            Reports reports, OrganisationId organisation, List<ReportPage> pages, int size) {
        var found = new ArrayList<ReportPage>();
        found.add(pages.getLast());
        while (found.getFirst().hasPrevious()) {
            var first = found.getFirst().lines().getFirst().place();
            found.addFirst(reports.page(organisation, ReportFilter.ALL, new Turn.Before(first), size));
        }
        return found;
    }

    private static OrganisationId fill(Database database, List<Integer> names) {
        var projected = People.projected(source(database));
        var organisation = People.organisation();
        for (var i = 0; i < names.size(); i++) {
            var person = People.person(NAMES.get(names.get(i)), "p" + i + "@example.nl");
            if (i % 4 == 0) {
                projected.member(organisation, person);
            } else {
                var enrolment = People.enrolled(organisation, person, People.daysAgo(10 * i));
                var now =
                        i % 4 == 1 ? enrolment : People.active(enrolment, i % 4 == 2 ? 60 : 120, People.daysAgo(8 * i));
                projected.enrolment(now, person, "Naast ouders", 3);
            }
        }
        return organisation;
    }

    private static Reports reports(Database database) {
        CurrentPerson coordinator = mock();
        when(coordinator.coordinates(any())).thenReturn(true);
        return People.reports(source(database), coordinator, Clock.fixed(People.NOW, ZoneOffset.UTC));
    }

    private static DataSource source(Database database) {
        return DATABASES.computeIfAbsent(database, Database::migrated);
    }
}
