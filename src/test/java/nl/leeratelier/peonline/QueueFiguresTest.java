package nl.leeratelier.peonline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.Counted;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.storage.UuidV7;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class QueueFiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final JdbcClient jdbc;
    private final QueueRows rows;
    private final RecordId accreditation = new RecordId(UuidV7.next());
    private final OrganisationId kust = new OrganisationId(UuidV7.next());
    private final OrganisationId polder = new OrganisationId(UuidV7.next());

    QueueFiguresTest(Database database) {
        jdbc = JdbcClient.create(database.migrated());
        rows = new QueueRows(jdbc);
        var now = OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC);
        jdbc.sql("""
                insert into accreditation_record (id, register, number, number_key, first_day, last_day, begins_at, ends_at,
                  amount, unit, category, chamber, programme, kept_by, kept_at)
                values (?, 'nip', '1', '1', ?, ?, ?, ?, ?, 'POINTS', '', '', 'naast-ouders', ?, ?)""")
                .params(
                        accreditation.value(),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 1, 1),
                        now.minusYears(1),
                        now.plusYears(1),
                        BigDecimal.ONE,
                        UUID.randomUUID(),
                        now)
                .update();
    }

    @Test
    void countsWhatStandsWhereByOrganisationAndOfAll() {
        queue(kust, 3);
        queue(polder, 2);
        var first = rows.page(Optional.of(kust), State.WAITING, null, 9).getFirst();
        rows.putAside(first.id(), State.HELD, Reason.NO_CONSENT);

        assertThat(rows.figures(Optional.of(kust))).isEqualTo(Map.of(State.WAITING, 2, State.HELD, 1));
        assertThat(rows.figures(Optional.of(polder))).isEqualTo(Map.of(State.WAITING, 2));
        assertThat(rows.figures(Optional.empty())).isEqualTo(Map.of(State.WAITING, 4, State.HELD, 1));
        assertThat(rows.page(Optional.empty(), State.HELD, null, 9))
                .extracting(Presence::id)
                .containsExactly(first.id());
    }

    @Test
    void saysThatThereAreMoreThanItCounts() {
        queue(kust, QueueRows.COUNTED);
        assertThat(rows.figures(Optional.of(kust))).containsEntry(State.WAITING, QueueRows.COUNTED);

        queue(kust, 7);
        assertThat(rows.figures(Optional.of(kust))).containsEntry(State.WAITING, QueueRows.COUNTED + 1);
    }

    private void queue(OrganisationId organisation, int presences) {
        List<Counted> counted = IntStream.range(0, presences)
                .mapToObj(_ -> new Counted(
                        accreditation, new EnrolmentId(UuidV7.next()), new AccountId(UuidV7.next()), organisation, NOW))
                .toList();
        rows.queue(counted, NOW);
    }
}
