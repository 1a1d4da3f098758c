package nl.leeratelier.reporting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leeratelier.accreditation.CertificateQuestions;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.dashboard.DashboardQuestions;
import nl.leeratelier.peonline.PresenceQuestions;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.PeopleQuestions;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Term;
import nl.leeratelier.registers.skj.SkjQuestions;
import nl.leeratelier.spreadsheet.SheetFormat;
import nl.leeratelier.testing.Database;
import nl.leeratelier.ui.Translations;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the reports on both databases: {@code ReportBench [enrolments, 1000000] [H2 or POSTGRESQL]}. Prints the median and the 95th percentile in
 * milliseconds of each thing a coordinator does, and what the thread worked for it (on H2: all of it). A program to run by hand, no test: times differ by machine.
 */
final class ReportBench {

    private final Reports reports;
    private final CompletionReports completions;
    private final ReportFiles files;
    private final OrganisationId organisation;
    private final DataSource database;

    private ReportBench(DataSource database, OrganisationId organisation) {
        CurrentPerson coordinator = mock();
        when(coordinator.coordinates(any())).thenReturn(true);
        this.organisation = organisation;
        this.database = database;
        reports = People.reports(database, coordinator, Clock.systemUTC());
        Catalogue catalogue = mock();
        when(catalogue.version(any()))
                .thenReturn(new PublishedProgramme(People.VERSION, 3, Instant.now(), mock(), mock(), Map.of()));
        completions = People.completions(database, catalogue, coordinator, Clock.systemUTC());
        files = new ReportFiles(reports, completions, new Translations(), Clock.systemUTC());
    }

    public static void main(String[] arguments) throws Exception {
        var lines = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        for (var kind : arguments.length < 2 ? Database.values() : new Database[] {Database.valueOf(arguments[1])}) {
            try (var database = open(kind)) {
                var begin = System.nanoTime();
                var organisation = new Crowd(1, Instant.now()).fill(database, lines);
                JdbcClient.create(database)
                        .sql(kind == Database.H2 ? "analyze" : "vacuum analyze")
                        .update();
                System.out.printf(
                        "%n%s, %,d lines, made in %.0f s; processors %d, load %.1f%n",
                        kind,
                        lines,
                        (System.nanoTime() - begin) / 1e9,
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                new ReportBench(database, organisation).run();
            }
        }
        System.exit(0);
    }

    /** The H2 of the product is a file. */
    private static HikariDataSource open(Database kind) throws Exception {
        var config = new HikariConfig();
        if (kind == Database.POSTGRESQL) {
            var server = (PGSimpleDataSource) kind.migrated();
            server.setReWriteBatchedInserts(true);
            config.setDataSource(server);
            return new HikariDataSource(config);
        }
        Path folder = Files.createTempDirectory("report-bench");
        config.setJdbcUrl("jdbc:h2:file:" + folder
                + "/bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                // Otherwise the same question is answered from memory.
                + ";OPTIMIZE_REUSE_RESULTS=FALSE");
        var source = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common")
                .load()
                .migrate();
        return source;
    }

    private void run() {
        var middle = page(ReportFilter.ALL, place("m"));
        Stopwatch.measure("first page", () -> page(ReportFilter.ALL, new Turn.First()));
        Stopwatch.measure("page in the middle", () -> page(ReportFilter.ALL, place("m")));
        Stopwatch.measure(
                "page before it",
                () -> page(
                        ReportFilter.ALL,
                        new Turn.Before(middle.lines().getFirst().place())));
        Stopwatch.measure("last page", () -> page(ReportFilter.ALL, place("zo")));
        for (var status : Status.values()) {
            Stopwatch.measure(
                    "status " + status,
                    () -> page(new ReportFilter("", Optional.of(status), Optional.empty()), new Turn.First()));
        }
        Stopwatch.measure(
                "programme, middle",
                () -> page(new ReportFilter("", Optional.empty(), Optional.of(Crowd.PROGRAMME)), place("m")));
        Stopwatch.measure(
                "programme and status",
                () -> page(
                        new ReportFilter("", Optional.of(Status.NOT_BEGUN), Optional.of(Crowd.PROGRAMME)),
                        new Turn.First()));
        Stopwatch.measure(
                "programme that nobody follows",
                () -> page(new ReportFilter("", Optional.empty(), Optional.of("volgt-niemand")), new Turn.First()));
        Stopwatch.measure(
                "team",
                () -> page(
                        new ReportFilter("", Optional.empty(), Optional.empty(), Optional.of("Team 7")),
                        new Turn.First()));
        Stopwatch.measure("counts", () -> reports.figures(organisation, Optional.empty()));
        Stopwatch.measure("counts of a programme", () -> reports.figures(organisation, Optional.of(Crowd.PROGRAMME)));
        var last = YearMonth.now();
        var year = new CompletionFilter(last.minusMonths(11), last);
        var threeYears = new CompletionFilter(last.minusMonths(35), last);
        var record = new CompletionFilter(
                year.first(), last, Optional.empty(), Optional.empty(), Optional.of(accreditation(last)));
        var team = new CompletionFilter(
                year.first(), last, Optional.empty(), Optional.of("Team 7"), Optional.of(accreditation(last)));
        Stopwatch.measure("completions of a year, figures", () -> completions.figures(organisation, year));
        Stopwatch.measure("completions of three years, figures", () -> completions.figures(organisation, threeYears));
        Stopwatch.measure("completions of a year, first page", () -> completions.page(organisation, year, null, 26));
        Stopwatch.measure("completions for SKJ, figures", () -> completions.figures(organisation, record));
        Stopwatch.measure("completions for SKJ, first page", () -> completions.page(organisation, record, null, 26));
        Stopwatch.measure("completions of a team for SKJ, figures", () -> completions.figures(organisation, team));
        Stopwatch.measure(
                "completions of a team for SKJ, first page", () -> completions.page(organisation, team, null, 26));
        var provider = new TallyRows(JdbcClient.create(database));
        var organisations = JdbcClient.create(database)
                .sql("select id from organisation order by name_key fetch first 25 rows only")
                .query((row, _) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
        Stopwatch.measure(
                "provider, first page",
                () -> provider.organisations(organisations, year.first(), last, Optional.empty()));
        Stopwatch.measure(
                "provider, large organisation",
                () -> provider.organisations(List.of(organisation), year.first(), last, Optional.empty()));
        Stopwatch.measure("provider, total", () -> provider.total(year.first(), last, Optional.empty()));
        Stopwatch.measure(
                "team of a manager, figures",
                () -> provider.teams(organisation, Optional.empty(), Optional.of("Team 7"), Instant.now()));
        DashboardQuestions.of(reports, completions, organisation, Crowd.PROGRAMME)
                .forEach(Stopwatch::measure);
        SkjQuestions.of(database, organisation, CrowdAround.SKJ, "Team 7").forEach(Stopwatch::measure);
        PresenceQuestions.of(database, organisation).forEach(Stopwatch::measure);
        PeopleQuestions.of(database, organisation).forEach(Stopwatch::measure);
        CertificateQuestions.of(database, organisation, Crowd.PROGRAMME).forEach(Stopwatch::measure);
        Stopwatch.measure("search, many found", () -> page(text("jansen"), new Turn.First()));
        Stopwatch.measure("search, one found", () -> page(text("sam 4711@"), new Turn.First()));
        Stopwatch.measure("search, two words", () -> page(text("jansen fatima"), new Turn.First()));
        Stopwatch.measure("search, two words, none found", () -> page(text("jansen bakker"), new Turn.First()));
        Stopwatch.measure("search, a letter", () -> page(text("z"), new Turn.First()));
        Stopwatch.measure("search, what all have", () -> page(text("example"), new Turn.First()));
        Stopwatch.measure(
                "search in a team",
                () -> page(
                        new ReportFilter("jansen", Optional.empty(), Optional.empty(), Optional.of("Team 7")),
                        new Turn.First()));
        Stopwatch.measure("search, none found", () -> page(text("bestaat niet"), new Turn.First()));
        Stopwatch.measure(
                "programme, search, none found",
                () -> page(
                        new ReportFilter("bestaat niet", Optional.empty(), Optional.of(Crowd.PROGRAMME)),
                        new Turn.First()));
        for (var format : SheetFormat.values()) {
            Stopwatch.once("whole report as " + format, () -> {
                try (var content = files.write(
                                "reporting.file.sheet",
                                "reporting.file.name",
                                format,
                                Translations.DUTCH,
                                reader -> reports.each(organisation, ReportFilter.ALL, reader))
                        .content()) {
                    content.skipNBytes(1);
                }
            });
        }
    }

    private static AccreditationRecord accreditation(YearMonth last) {
        return new AccreditationRecord(
                new RecordId(UUID.randomUUID()),
                Optional.empty(),
                "skj",
                "1",
                new Term(last.minusYears(5).atDay(3), last.plusYears(1).atDay(9)),
                BigDecimal.ONE,
                AccreditationRecord.Unit.POINTS,
                "",
                "",
                Crowd.PROGRAMME,
                Set.of(People.VERSION),
                Optional.empty());
    }

    private ReportPage page(ReportFilter filter, Turn turn) {
        return reports.page(organisation, filter, turn, 25);
    }

    private static Turn place(String sortKey) {
        return new Turn.After(new Place(sortKey, new UUID(0, 0)));
    }

    private static ReportFilter text(String text) {
        return new ReportFilter(text, Optional.empty(), Optional.empty());
    }
}
