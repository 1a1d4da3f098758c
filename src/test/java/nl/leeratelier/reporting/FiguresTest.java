package nl.leeratelier.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.Completion;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Term;
import nl.leeratelier.registers.Verdict;
import nl.leeratelier.testing.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure of every report against a plain model and a plain count, over generated histories. */
class FiguresTest {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final YearMonth FIRST = YearMonth.of(2025, 9);
    private static final YearMonth LAST = YearMonth.of(2026, 11);
    private static final Map<Database, DataSource> DATABASES = new EnumMap<>(Database.class);

    @Property(tries = 40)
    void countsAreThoseOfTheHistory(
            @ForAll Database database, @ForAll("histories") @Size(max = 60) List<History.Step> steps) {
        var source = DATABASES.computeIfAbsent(database, Database::migrated);
        var history = new History(source);
        steps.forEach(history::take);
        var reports = People.reports(source, coordinator(), Clock.fixed(People.NOW, ZoneOffset.UTC));

        for (var programme : programmes()) {
            var counted = history.lines(
                    line -> programme.isEmpty() || line.programme().equals(programme));
            assertThat(reports.teams(history.organisation, programme))
                    .isEqualTo(grouped(counted, History.Line::teamName, History::figures, Figures::plus));
            assertThat(reports.figures(history.organisation, programme)).isEqualTo(sum(counted));
        }
        var all = new ArrayList<ReportLine>();
        reports.each(history.organisation, ReportFilter.ALL, all::add);
        assertThat(all).hasSize(history.lines(_ -> true).size());
        for (var status : Status.values()) {
            var some = new ArrayList<ReportLine>();
            reports.each(history.organisation, new ReportFilter("", Optional.of(status), Optional.empty()), some::add);
            assertThat(some)
                    .hasSize(history.lines(line -> line.status() == status).size());
        }
    }

    @Property(tries = 60)
    void completionsAreThoseOfTheHistory(
            @ForAll Database database,
            @ForAll("histories") @Size(max = 60) List<History.Step> steps,
            @ForAll("filters") CompletionFilter filter) {
        var source = DATABASES.computeIfAbsent(database, Database::migrated);
        var history = new History(source);
        steps.forEach(history::take);
        var reports = reports(source);
        var meant = history.lines(line -> line.completedAt().isPresent() && isMeant(filter, line));

        var figures = reports.figures(history.organisation, filter);

        assertThat(figures.total())
                .isEqualTo(meant.stream().map(History::completed).reduce(Completed.NONE, Completed::plus));
        assertThat(figures.byTeam())
                .isEqualTo(grouped(meant, History.Line::teamName, History::completed, Completed::plus));
        assertThat(figures.byProgramme())
                .isEqualTo(grouped(meant, line -> line.programme().orElseThrow(), History::completed, Completed::plus));
        var months = figures.byMonth();
        assertThat(months).hasSize((int) FIRST.until(LAST, ChronoUnit.MONTHS) + 1);
        months.values().removeIf(Completed.NONE::equals);
        assertThat(months).isEqualTo(grouped(meant, FiguresTest::month, History::completed, Completed::plus));

        var listed = new ArrayList<ReportLine>();
        reports.each(history.organisation, filter, listed::add);
        assertThat(listed)
                .extracting(line -> line.place().id())
                .containsExactlyInAnyOrderElementsOf(
                        meant.stream().map(line -> line.id).toList());
        assertThat(paged(reports, history, filter)).isEqualTo(listed);
        if (filter.team().isEmpty()
                && filter.programme().isEmpty()
                && filter.accreditation().isEmpty()) {
            assertThat(figures.total().completions()).isEqualTo(plainCount(source, history));
        }
    }

    @Property(tries = 15)
    void theProviderSeesTheSumOfWhatOrganisationsSee(
            @ForAll Database database, @ForAll("histories") @Size(max = 60) List<History.Step> steps) {
        var source = DATABASES.computeIfAbsent(database, Database::migrated);
        var history = new History(source);
        steps.forEach(history::take);
        var tally = new TallyRows(JdbcClient.create(source));
        for (var programme : programmes()) {
            var filter = new CompletionFilter(FIRST, LAST, programme, Optional.empty(), Optional.empty());
            var reports = People.reports(source, coordinator(), Clock.fixed(People.NOW, ZoneOffset.UTC));
            var found = tally.organisations(List.of(history.organisation), FIRST, LAST, programme)
                    .getOrDefault(history.organisation, new TallyRows.OfOrganisation(0, Completed.NONE));

            assertThat(new WithdrawnSums(JdbcClient.create(source))
                            .teams(history.organisation, programme, Optional.empty()).values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                    .isEqualTo(plainWithdrawn(source, history, programme));
            var total = tally.total(FIRST, LAST, programme);
            assertThat(total).isEqualTo(plainTotal(source, programme));
            assertThat(found.enrolled())
                    .isEqualTo(reports.figures(history.organisation, programme).enrolled());
            assertThat(found.completed())
                    .isEqualTo(reports(source)
                            .figures(history.organisation, filter)
                            .total());
        }
    }

    /** Of all histories before too, by nothing but the table. */
    private static ProviderReports.Total plainTotal(DataSource source, Optional<String> programme) {
        var inPeriod = "completed_at >= :begins and completed_at < :ends";
        return JdbcClient.create(source)
                .sql("""
                        select count(distinct organisation_id) as organisations, count(*) as enrolled,
                          count(case when %1$s then 1 end) as completions,
                          count(case when %1$s then withdrawn_at end) as withdrawn,
                          coalesce(sum(case when %1$s then minutes_total end), 0) as minutes
                        from report_line where enrolment_id is not null and programme like :programme""".formatted(inPeriod))
                .param("begins", FIRST.atDay(1).atStartOfDay(NETHERLANDS).toOffsetDateTime())
                .param(
                        "ends",
                        LAST.plusMonths(1).atDay(1).atStartOfDay(NETHERLANDS).toOffsetDateTime())
                .param("programme", programme.orElse("%"))
                .query((row, _) -> new ProviderReports.Total(
                        row.getInt("organisations"), row.getInt("enrolled"), TallyRows.completed(row)))
                .single();
    }

    private static int plainWithdrawn(DataSource source, History history, Optional<String> programme) {
        return JdbcClient.create(source)
                .sql("""
                select count(*) from report_line where organisation_id = ? and status = 'COMPLETED'
                and withdrawn_at is not null and programme like ?""")
                .params(history.organisation.value(), programme.orElse("%"))
                .query(Integer.class)
                .single();
    }

    /** By nothing but the table. */
    private static int plainCount(DataSource source, History history) {
        return JdbcClient.create(source)
                .sql("""
                select count(*) from report_line where organisation_id = ? and completed_at is not null
                and completed_at >= ? and completed_at < ?""")
                .params(
                        history.organisation.value(),
                        FIRST.atDay(1).atStartOfDay(NETHERLANDS).toOffsetDateTime(),
                        LAST.plusMonths(1).atDay(1).atStartOfDay(NETHERLANDS).toOffsetDateTime())
                .query(Integer.class)
                .single();
    }

    private static boolean isMeant(CompletionFilter filter, History.Line line) {
        var month = month(line);
        return !month.isBefore(FIRST)
                && !month.isAfter(LAST)
                && (filter.programme().isEmpty() || filter.programme().equals(line.programme()))
                && filter.team().map(line.teamName()::equals).orElse(true)
                && filter.accreditation()
                        .map(found -> found.concerns(completion(line))
                                && Verdict.of(found, completion(line)) == Verdict.COUNTS)
                        .orElse(true);
    }

    private static Completion completion(History.Line line) {
        return new Completion(
                line.enrolment().id(),
                line.enrolment().account(),
                line.enrolment().organisation(),
                line.programme().orElseThrow(),
                line.enrolment().version(),
                line.completedAt().orElseThrow(),
                line.withdrawnAt());
    }

    private static YearMonth month(History.Line line) {
        return YearMonth.from(line.completedAt().orElseThrow().atZone(NETHERLANDS));
    }

    private static Figures sum(List<History.Line> lines) {
        return lines.stream().map(History::figures).reduce(Figures.NONE, Figures::plus);
    }

    private static <K extends Comparable<? super K>, V> Map<K, V> grouped(
            List<History.Line> lines,
            Function<History.Line, K> key,
            Function<History.Line, V> value,
            BinaryOperator<V> plus) {
        var found = new TreeMap<K, V>();
        lines.forEach(line -> found.merge(key.apply(line), value.apply(line), plus));
        return found;
    }

    private static List<ReportLine> paged(CompletionReports reports, History history, CompletionFilter filter) {
        var found = new ArrayList<ReportLine>();
        List<ReportLine> some;
        do {
            some = reports.page(history.organisation, filter, found.isEmpty() ? null : found.getLast(), 3);
            found.addAll(some);
        } while (some.size() == 3);
        return found;
    }

    @Provide
    Arbitrary<List<History.Step>> histories() {
        var step = Combinators.combine(
                        Arbitraries.of(History.Kind.values()),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 5),
                        moments())
                .as(History.Step::new);
        return step.list();
    }

    /** Around the ends of months here and in Greenwich, in the nights that the clock is changed, and three weeks ago. */
    private static Arbitrary<Instant> moments() {
        var edges = Arbitraries.of(
                "2025-08-31T22:00:00Z",
                "2025-09-30T22:00:00Z",
                "2025-10-01T00:00:00Z",
                "2025-10-26T01:00:00Z",
                "2025-12-31T23:00:00Z",
                "2026-01-01T00:00:00Z",
                "2026-03-29T01:00:00Z",
                "2026-05-31T22:00:00Z",
                "2026-10-31T10:00:00.123456Z",
                "2026-10-31T23:00:00Z");
        return Combinators.combine(edges, Arbitraries.of(-1000L, -1L, 0L, 1L, 86_400_000_000L))
                .as((edge, micros) -> Instant.parse(edge).plusNanos(micros * 1000));
    }

    @Provide
    Arbitrary<CompletionFilter> filters() {
        var programme = Arbitraries.of(History.PROGRAMMES).optional(0.4);
        var team = Arbitraries.of("", "Noord", "Zuid").optional(0.4);
        return Combinators.combine(programme, team, records().optional(0.5))
                .as((key, name, accreditation) -> new CompletionFilter(FIRST, LAST, key, name, accreditation));
    }

    private static Arbitrary<AccreditationRecord> records() {
        var days = Arbitraries.of(
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 9, 30),
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 5, 31),
                LocalDate.of(2026, 10, 31),
                LocalDate.of(2027, 1, 1));
        return Combinators.combine(
                        days,
                        days,
                        days.optional(0.3),
                        Arbitraries.of(History.PROGRAMMES),
                        Arbitraries.<Set<VersionHash>>of(
                                Set.of(History.version(1)),
                                Set.of(History.version(2)),
                                Set.of(History.version(1), History.version(2)),
                                Set.of()))
                .as((one, other, withdrawn, programme, versions) -> new AccreditationRecord(
                        new RecordId(UUID.randomUUID()),
                        Optional.empty(),
                        "skj",
                        "1",
                        one.isBefore(other) ? new Term(one, other) : new Term(other, one),
                        BigDecimal.ONE,
                        AccreditationRecord.Unit.POINTS,
                        "",
                        "",
                        programme,
                        versions,
                        withdrawn.map(day -> new AccreditationRecord.Withdrawal(day, "Om een reden"))));
    }

    private static List<Optional<String>> programmes() {
        return List.of(
                Optional.empty(),
                Optional.of(History.PROGRAMMES.getFirst()),
                Optional.of(History.PROGRAMMES.getLast()));
    }

    private static CompletionReports reports(DataSource source) {
        Catalogue catalogue = mock();
        for (var number : List.of(1, 2)) {
            when(catalogue.version(History.version(number)))
                    .thenReturn(new PublishedProgramme(
                            History.version(number), number, People.NOW, mock(), mock(), Map.of()));
        }
        return People.completions(source, catalogue, coordinator(), Clock.fixed(People.NOW, ZoneOffset.UTC));
    }

    private static CurrentPerson coordinator() {
        CurrentPerson coordinator = mock();
        when(coordinator.coordinates(any())).thenReturn(true);
        return coordinator;
    }
}
