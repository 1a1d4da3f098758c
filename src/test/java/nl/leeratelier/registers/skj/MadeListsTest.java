package nl.leeratelier.registers.skj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource
class MadeListsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123456789Z");
    private static final Instant DONE = History.TERM.begins().plusSeconds(60);
    private static final AccountId INGRID = new AccountId(UUID.randomUUID());

    private final JdbcClient jdbc;
    private final SkjList list;
    private final MadeLists made;
    private final SkjRows rows;
    private final CurrentPerson current = mock();
    private final TransactionTemplate snapshot;
    private final History history;
    private final RecordId record;
    private final SkjFilter all;

    MadeListsTest(Database database) {
        var source = database.migrated();
        jdbc = JdbcClient.create(source);
        snapshot = new TransactionTemplate(new JdbcTransactionManager(source));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        rows = new SkjRows(jdbc);
        when(current.coordinates(any())).thenReturn(true);
        when(current.id()).thenReturn(INGRID);
        var ticks = new AtomicInteger();
        Clock clock = mock();
        when(clock.instant()).thenAnswer(_ -> NOW.plusMillis(ticks.incrementAndGet()));
        list = new SkjList(
                rows,
                new SkjState(jdbc),
                mock(Records.class),
                mock(Registers.class),
                mock(Accounts.class),
                current,
                clock);
        made = new MadeLists(list, new MadeListRows(jdbc, new JdbcTemplate(source)), clock);
        history = new History(jdbc, 1);
        record = history.records.keySet().iterator().next();
        all = SkjFilter.all(record);
    }

    /** Ready to be entered, one second after the other. */
    private void lines(int from, int count) {
        for (var i = from; i < from + count; i++) {
            var account = UUID.randomUUID();
            jdbc.sql("""
                    insert into skj_line (record_id, enrolment_id, account_id, organisation_id, completed_at, standing, act,
                      place) values (?, ?, ?, ?, ?, 'READY', 'OPEN', 'TO_ENTER')""")
                    .params(
                            record.value(),
                            UUID.randomUUID(),
                            account,
                            History.COAST.value(),
                            DONE.plusSeconds(i).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private List<EnrolmentId> at(Place place) {
        return rows.page(History.COAST, all.at(place), null, 10_000).stream()
                .map(line -> line.key().enrolment())
                .toList();
    }

    private List<EnrolmentId> make(Runnable meanwhile) {
        var written = new ArrayList<EnrolmentId>();
        snapshot.executeWithoutResult(_ -> made.each(History.COAST, all, "xlsx", line -> {
            written.add(line.key().enrolment());
            if (written.size() == 1) {
                meanwhile.run();
            }
        }));
        return written;
    }

    private MadeList last() {
        return made.last(History.COAST, record).getFirst();
    }

    @Test
    void holdsWhatWasThereAtOneMomentAlsoWhilePeopleComplete() throws Exception {
        lines(0, 2_300);
        var before = at(Place.TO_ENTER);
        var written = make(() -> {
            var other = Thread.ofVirtual().start(() -> lines(5_000, 700));
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(written).isEqualTo(before);
        assertThat(at(Place.TO_ENTER)).hasSize(3_000);
        assertThat(last().lines()).isEqualTo(2_300);
        assertThat(last().open()).isEqualTo(2_300);

        assertThat(made.entered(History.COAST, last().id())).isEqualTo(2_300);
        assertThat(new HashSet<>(at(Place.ENTERED))).isEqualTo(new HashSet<>(written));
        assertThat(at(Place.TO_ENTER)).hasSize(700);
        assertThat(last().entered()).map(MadeList.Entered::lines).hasValue(2_300);
        assertThat(jdbc.sql("select count(*) from skj_act where act = 'ENTERED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2_300);
    }

    @Test
    void leavesWhatWasNotedOtherwiseAndTakesBackOnlyWhatItNoted() {
        lines(0, 5);
        var written = make(() -> {});
        list.refused(History.COAST, List.of(new Key(record, written.get(0))), "Onjuiste kamer");
        list.entered(History.COAST, List.of(new Key(record, written.get(1))));

        assertThat(made.entered(History.COAST, last().id())).isEqualTo(3);
        assertThat(made.entered(History.COAST, last().id())).isZero();
        assertThat(at(Place.REFUSED)).containsExactly(written.get(0));

        assertThat(list.undo(History.COAST, new Key(record, written.get(2)))).isTrue();
        list.refused(History.COAST, List.of(new Key(record, written.get(2))), "Nummer onbekend");
        assertThat(made.undo(History.COAST, last().id())).isEqualTo(2);
        assertThat(made.undo(History.COAST, last().id())).isZero();
        assertThat(at(Place.REFUSED)).containsExactly(written.get(0), written.get(2));
        assertThat(at(Place.TO_ENTER)).containsExactly(written.get(3), written.get(4));
        assertThat(last().entered()).isEmpty();
        assertThat(list.history(History.COAST, new Key(record, written.get(4))))
                .extracting(Act::kind)
                .containsExactly(Act.Kind.UNDONE, Act.Kind.ENTERED);
    }

    @Test
    void remembersNoFileInWhichNothingWasToBeEntered() {
        lines(0, 1);
        list.entered(History.COAST, List.of(new Key(record, at(Place.TO_ENTER).getFirst())));
        make(() -> {});

        assertThat(made.last(History.COAST, record)).isEmpty();
    }

    @Test
    void isOfWhoCoordinatesThatOrganisation() {
        lines(0, 2);
        make(() -> {});
        assertThat(made.last(History.INLAND, record)).isEmpty();
        assertThat(made.entered(History.INLAND, last().id())).isZero();
        assertThat(at(Place.TO_ENTER)).hasSize(2);

        var file = last().id();
        when(current.coordinates(any())).thenReturn(false);
        assertThatThrownBy(() -> made.last(History.COAST, record)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> made.entered(History.COAST, file)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> made.undo(History.COAST, file)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> made.each(History.COAST, all, "csv", _ -> {}))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void forgetsWhoIsErasedAndWhatIsLongAgo() {
        lines(0, 2);
        make(() -> {});
        var person = rows.page(History.COAST, all, null, 1).getFirst().account();
        made.on(new PersonErased(person));
        assertThat(last().lines()).isEqualTo(1);

        made.forgetOld();
        assertThat(made.last(History.COAST, record)).hasSize(1);
        jdbc.sql("update skj_file set made_at = ?")
                .param(NOW.minusSeconds(401L * 86_400).atOffset(ZoneOffset.UTC))
                .update();
        made.forgetOld();
        assertThat(made.last(History.COAST, record)).isEmpty();
        assertThat(jdbc.sql("select count(*) from skj_file_line")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
