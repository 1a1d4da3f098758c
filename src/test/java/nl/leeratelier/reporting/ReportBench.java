package nl.leeratelier.reporting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.spreadsheet.SheetFormat;
import nl.leeratelier.storage.UuidV7;
import nl.leeratelier.testing.Database;
import nl.leeratelier.ui.Translations;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the report on both databases: {@code ReportBench [people, 100000]}. Prints the median and the 95th percentile in
 * milliseconds of each thing a coordinator does. A program to run by hand, no test: times differ by machine.
 */
final class ReportBench {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 60;

    private final Reports reports;
    private final ReportFiles files;
    private final OrganisationId organisation;

    private ReportBench(DataSource database, OrganisationId organisation) {
        CurrentPerson coordinator = mock();
        when(coordinator.coordinates(any())).thenReturn(true);
        this.organisation = organisation;
        reports = People.reports(database, coordinator, Clock.systemUTC());
        files = new ReportFiles(reports, new Translations(), Clock.systemUTC());
    }

    public static void main(String[] arguments) throws Exception {
        var people = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        for (var kind : Database.values()) {
            try (var database = open(kind)) {
                var organisation = new OrganisationId(UuidV7.next());
                new Crowd(1, Instant.now()).fill(database, organisation, people);
                new Crowd(2, Instant.now()).fill(database, new OrganisationId(UuidV7.next()), people / 10);
                JdbcClient.create(database).sql("analyze").update();
                System.out.printf("%n%s, %,d people%n", kind, people);
                new ReportBench(database, organisation).run();
            }
        }
        System.exit(0);
    }

    /** The H2 of the product is a file. */
    private static HikariDataSource open(Database kind) throws Exception {
        var config = new HikariConfig();
        if (kind == Database.POSTGRESQL) {
            config.setDataSource(kind.migrated());
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
        measure("search, many found", () -> page(text("jansen"), new Turn.First()));
        measure("search, one found", () -> page(text("sam 4711@"), new Turn.First()));
        measure("search, none found", () -> page(text("bestaat niet"), new Turn.First()));
        for (var status : Status.values()) {
            measure(
                    "status " + status,
                    () -> page(new ReportFilter("", Optional.of(status), Optional.empty()), new Turn.First()));
        }
        measure(
                "programme, middle",
                () -> page(
                        new ReportFilter("", Optional.empty(), Optional.of("meldcode-in-partnerschap")), place("m")));
        measure(
                "programme and status",
                () -> page(
                        new ReportFilter("", Optional.of(Status.NOT_BEGUN), Optional.of("meldcode-in-partnerschap")),
                        new Turn.First()));
        measure(
                "programme that nobody follows",
                () -> page(new ReportFilter("", Optional.empty(), Optional.of("volgt-niemand")), new Turn.First()));
        measure(
                "programme, search, none found",
                () -> page(
                        new ReportFilter("bestaat niet", Optional.empty(), Optional.of("meldcode-in-partnerschap")),
                        new Turn.First()));
        measure("counts", () -> reports.figures(organisation, Optional.empty()));
        measure("counts of a programme", () -> reports.figures(organisation, Optional.of("meldcode-in-partnerschap")));
        for (var format : SheetFormat.values()) {
            once("whole report as " + format, () -> {
                try (var content = files.write(organisation, ReportFilter.ALL, format, Translations.DUTCH)
                        .content()) {
                    content.skipNBytes(1);
                }
            });
        }
    }

    private ReportPage page(ReportFilter filter, Turn turn) {
        return reports.page(organisation, filter, turn, 25);
    }

    private static Turn place(String sortKey) {
        return new Turn.After(new Place(sortKey, new java.util.UUID(0, 0)));
    }

    private static ReportFilter text(String text) {
        return new ReportFilter(text, Optional.empty(), Optional.empty());
    }

    private static void measure(String what, Runnable work) {
        for (var i = 0; i < WARM_UP; i++) {
            work.run();
        }
        var times = new double[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            var begin = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%-32s %8.2f ms  p95 %8.2f ms%n", what, times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
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
        System.out.printf("%-32s %8.0f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }
}
