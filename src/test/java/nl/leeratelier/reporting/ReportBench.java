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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leeratelier.accreditation.CertificateQuestions;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Term;
import nl.leeratelier.spreadsheet.SheetFormat;
import nl.leeratelier.storage.UuidV7;
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

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 60;
    private static final int FEWEST = 3;
    private static final long PATIENCE_NANOS = 8_000_000_000L;

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
                var organisation = new OrganisationId(UuidV7.next());
                var begin = System.nanoTime();
                new Crowd(1, Instant.now()).fill(database, organisation, lines);
                new Crowd(2, Instant.now()).fill(database, new OrganisationId(UuidV7.next()), lines / 10);
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
        measure("first page", () -> page(ReportFilter.ALL, new Turn.First()));
        measure("page in the middle", () -> page(ReportFilter.ALL, place("m")));
        measure(
                "page before it",
                () -> page(
                        ReportFilter.ALL,
                        new Turn.Before(middle.lines().getFirst().place())));
        measure("last page", () -> page(ReportFilter.ALL, place("zo")));
        for (var status : Status.values()) {
            measure(
                    "status " + status,
                    () -> page(new ReportFilter("", Optional.of(status), Optional.empty()), new Turn.First()));
        }
        measure(
                "programme, middle",
                () -> page(new ReportFilter("", Optional.empty(), Optional.of(Crowd.PROGRAMME)), place("m")));
        measure(
                "programme and status",
                () -> page(
                        new ReportFilter("", Optional.of(Status.NOT_BEGUN), Optional.of(Crowd.PROGRAMME)),
                        new Turn.First()));
        measure(
                "programme that nobody follows",
                () -> page(new ReportFilter("", Optional.empty(), Optional.of("volgt-niemand")), new Turn.First()));
        measure(
                "team",
                () -> page(
                        new ReportFilter("", Optional.empty(), Optional.empty(), Optional.of("Team 7")),
                        new Turn.First()));
        measure("counts", () -> reports.figures(organisation, Optional.empty()));
        measure("counts of a programme", () -> reports.figures(organisation, Optional.of(Crowd.PROGRAMME)));
        var last = YearMonth.now();
        var year = new CompletionFilter(last.minusMonths(11), last);
        var threeYears = new CompletionFilter(last.minusMonths(35), last);
        var record = new CompletionFilter(
                year.first(), last, Optional.empty(), Optional.empty(), Optional.of(accreditation(last)));
        var team = new CompletionFilter(
                year.first(), last, Optional.empty(), Optional.of("Team 7"), Optional.of(accreditation(last)));
        measure("completions of a year, figures", () -> completions.figures(organisation, year));
        measure("completions of three years, figures", () -> completions.figures(organisation, threeYears));
        measure("completions of a year, first page", () -> completions.page(organisation, year, null, 26));
        measure("completions for SKJ, figures", () -> completions.figures(organisation, record));
        measure("completions for SKJ, first page", () -> completions.page(organisation, record, null, 26));
        measure("completions of a team for SKJ, figures", () -> completions.figures(organisation, team));
        measure("completions of a team for SKJ, first page", () -> completions.page(organisation, team, null, 26));
        CertificateQuestions.of(database, organisation, Crowd.PROGRAMME).forEach(ReportBench::measure);
        measure("search, many found", () -> page(text("jansen"), new Turn.First()));
        measure("search, one found", () -> page(text("sam 4711@"), new Turn.First()));
        measure("search, none found", () -> page(text("bestaat niet"), new Turn.First()));
        measure(
                "programme, search, none found",
                () -> page(
                        new ReportFilter("bestaat niet", Optional.empty(), Optional.of(Crowd.PROGRAMME)),
                        new Turn.First()));
        for (var format : SheetFormat.values()) {
            once("whole report as " + format, () -> {
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

    private static void measure(String what, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var patience = System.nanoTime() + PATIENCE_NANOS;
        for (var i = 0; i < WARM_UP && System.nanoTime() < patience; i++) {
            work.run();
        }
        var times = new ArrayList<Double>();
        var worked = threads.getCurrentThreadCpuTime();
        patience = System.nanoTime() + PATIENCE_NANOS;
        while (times.size() < ROUNDS && (times.size() < FEWEST || System.nanoTime() < patience)) {
            var begin = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        worked = threads.getCurrentThreadCpuTime() - worked;
        Collections.sort(times);
        System.out.printf(
                "%-42s %8.2f ms  p95 %8.2f ms  own CPU %8.2f ms  (%d times)%n",
                what,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                worked / 1e6 / times.size(),
                times.size());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void once(String what, Work work) {
        var begin = System.nanoTime();
        try {
            work.run();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        System.out.printf("%-42s %8.0f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }
}
