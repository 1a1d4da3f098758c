package nl.leeratelier.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.UuidV7;
import nl.leeratelier.storage.WordIndexes;
import nl.leeratelier.testing.Database;
import nl.leeratelier.testing.Migrations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was there before reports were summed up and searched by words. */
@ParameterizedClass
@EnumSource
class ReportMigrationTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-10-31T23:30:00Z");

    private final Database database;
    private final DataSource source;
    private final JdbcClient jdbc;
    private final OrganisationId kust = new OrganisationId(UuidV7.next());

    ReportMigrationTest(Database database) {
        this.database = database;
        source = Migrations.until(database, "41");
        jdbc = JdbcClient.create(source);
    }

    @Test
    void countsTheLinesThatWereThere() {
        line("Sam Bakker", "sam@kust.example", "zuid", "COMPLETED", null);
        line("Noor Kaya", "noor@kust.example", "zuid", "COMPLETED", AT);
        line("Piet de Wit", "piet@kust.example", "noord", "IN_PROGRESS", null);
        line("Zoë Vos", "zoe@kust.example", null, "NOT_ENROLLED", null);

        Migrations.migrate(database, source);

        var made = sums("report_tally");
        assertThat(made).hasSize(8).isEqualTo(sums("(" + Sorts.of(1, "1 = 1") + ") sorts"));
    }

    @Test
    void findsThePeopleThatWereThereByTheirWords() {
        line("Zoë van den O'Brien-Öztürk", "z.obrien+werk@kust.example", null, "NOT_ENROLLED", null);
        line("Sam Bakker", "sam@zoe.example", null, "NOT_ENROLLED", null);

        Migrations.migrate(database, source);

        var lines = new ReportLines(jdbc, WordIndexes.on(jdbc));
        for (var typed : List.of("zoe", "Öz", "brien wer", "z.obrien+werk@kust.example", "v d b o z")) {
            assertThat(lines.after(
                            kust, new ReportFilter(typed, Optional.empty(), Optional.empty()), null, 9, AT.toInstant()))
                    .as(typed)
                    .extracting(ReportLine::email)
                    .containsExactly("z.obrien+werk@kust.example");
        }
    }

    private List<String> sums(String from) {
        return jdbc
                .sql("select organisation_id, state, period, team, programme, version_number, sum(amount) as amount,"
                        + " sum(withdrawn) as withdrawn, sum(minutes) as minutes from " + from
                        + " group by organisation_id, state, period, team, programme, version_number")
                .query((row, _) -> {
                    var text = new StringBuilder();
                    for (var column = 1; column <= 9; column++) {
                        text.append(row.getString(column)).append(' ');
                    }
                    return text.toString();
                })
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private void line(
            String name, String email, @Nullable String team, String status, @Nullable OffsetDateTime withdrawn) {
        var enrolled = !status.equals("NOT_ENROLLED");
        jdbc.sql("""
                insert into report_line (organisation_id, id, account_id, name, email, sort_key, search_key, status,
                  enrolment_id, programme, title, version_number, percent, minutes_done, minutes_total, started_at,
                  last_activity_at, completed_at, team, withdrawn_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        kust.value(),
                        UuidV7.next(),
                        UUID.randomUUID(),
                        name,
                        email,
                        FoundBy.sort(name),
                        "",
                        status,
                        enrolled ? UUID.randomUUID() : null,
                        enrolled ? "naast-ouders" : null,
                        enrolled ? "Naast ouders" : null,
                        enrolled ? 2 : null,
                        enrolled ? 50 : null,
                        enrolled ? 60 : null,
                        enrolled ? 120 : null,
                        enrolled ? AT : null,
                        enrolled ? AT : null,
                        status.equals("COMPLETED") ? AT : null,
                        team,
                        withdrawn))
                .update();
    }
}
