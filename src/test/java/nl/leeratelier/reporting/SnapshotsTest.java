package nl.leeratelier.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Long reports while people go on. */
@ParameterizedClass
@EnumSource
class SnapshotsTest {

    private static final int LINES = 2 * Snapshots.AT_A_TIME + 500;

    private final DataSource source;
    private final JdbcClient jdbc;
    private final CurrentPerson coordinator = mock();
    private final OrganisationId here = People.organisation();

    SnapshotsTest(Database database) {
        source = database.migrated();
        jdbc = JdbcClient.create(source);
    }

    @BeforeEach
    void manyPeople() throws Exception {
        when(coordinator.coordinates(any())).thenReturn(true);
        new Crowd(7, People.NOW).fill(source, here, LINES);
    }

    @Test
    void everyLineIsInTheFileOnceAsItWasWhenItBegan() {
        var reports = People.reports(source, coordinator, Clock.fixed(People.NOW, ZoneOffset.UTC));
        var before = read(reader -> reports.each(here, ReportFilter.ALL, reader), () -> {});
        assertThat(before).hasSize(LINES);

        var during = read(reader -> reports.each(here, ReportFilter.ALL, reader), this::everybodyGoesOn);

        assertThat(during).isEqualTo(before);
        assertThat(read(reader -> reports.each(here, ReportFilter.ALL, reader), () -> {}))
                .isNotEqualTo(before);
    }

    @Test
    void everyCompletionIsInTheFileOnceAsItWasWhenItBegan() {
        var reports = People.completions(source, mock(), coordinator, Clock.fixed(People.NOW, ZoneOffset.UTC));
        var filter = new CompletionFilter(YearMonth.of(2020, 1), YearMonth.of(2030, 1));
        var before = read(reader -> reports.each(here, filter, reader), () -> {});
        assertThat(before).hasSizeGreaterThan(Snapshots.AT_A_TIME);

        var during = read(reader -> reports.each(here, filter, reader), this::everybodyGoesOn);

        assertThat(during).isEqualTo(before);
        assertThat(reports.figures(here, filter).total().completions()).isEqualTo(before.size());
    }

    /** Lines move to other pages, are completed, go and come, in transactions of their own. */
    private void everybodyGoesOn() {
        CompletableFuture.runAsync(() -> {
                    jdbc.sql("update report_line set sort_key = 'zzz' where organisation_id = ? and sort_key < 'f'")
                            .param(here.value())
                            .update();
                    jdbc.sql("""
                            update report_line set status = 'COMPLETED', completed_at = last_activity_at
                            where organisation_id = ? and status = 'IN_PROGRESS'""").param(here.value()).update();
                    jdbc.sql("delete from report_line where organisation_id = ? and sort_key > 't'")
                            .param(here.value())
                            .update();
                    People.projected(source).member(here, People.person("Maud Nieuw"));
                })
                .join();
    }

    private static List<ReportLine> read(Consumer<Consumer<ReportLine>> each, Runnable atTheFirst) {
        var lines = new ArrayList<ReportLine>();
        each.accept(line -> {
            if (lines.isEmpty()) {
                atTheFirst.run();
            }
            lines.add(line);
        });
        assertThat(lines.stream().<UUID>map(line -> line.place().id())).doesNotHaveDuplicates();
        return lines;
    }
}
