package nl.leeratelier.registers.skj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.registers.CompletionNoted;
import nl.leeratelier.registers.CompletionWithdrawn;
import nl.leeratelier.registers.EntryChanged;
import nl.leeratelier.registers.RecordChanged;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterEntry;
import nl.leeratelier.registers.RegisterEntry.Consent;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource
class SkjListTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant DONE = History.TERM.begins().plusSeconds(60);
    private static final AccountId INGRID = new AccountId(java.util.UUID.randomUUID());

    // Thousands of statements: a new connection for each would take minutes.
    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient jdbc;
    private final SkjRows rows;
    private final SkjState state;
    private final Bringing bringing;
    private final SkjList list;
    private final CurrentPerson current = mock();
    private final TransactionTemplate transaction;

    SkjListTest(Database database) {
        pool.setDataSource(database.migrated());
        pool.setMaximumPoolSize(4);
        jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        rows = new SkjRows(jdbc);
        state = new SkjState(jdbc);
        Records records = mock();
        Accounts accounts = mock();
        when(accounts.findAll(any())).thenReturn(List.of(new Account(INGRID, "i@example.nl", "Ingrid Visser", "nl")));
        when(current.coordinates(any())).thenReturn(true);
        when(current.id()).thenReturn(INGRID);
        bringing = new Bringing(state, records);
        list = new SkjList(
                rows, state, records, mock(Registers.class), accounts, current, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** Completions, withdrawals, numbers, records and marks, in any order: after each step every line is as the rules say. */
    @Test
    void whateverHappensEveryLineStandsWhereTheRulesSay() {
        for (var seed = 0; seed < 4; seed++) {
            var history = new History(jdbc, seed);
            history.records.keySet().forEach(id -> bringing.on(new RecordChanged(id)));
            var ever = new HashSet<Key>();
            for (var step = 0; step < 40; step++) {
                step(history, ever);
                assertSame(history, ever, "seed " + seed + ", step " + step);
            }
            jdbc.sql("delete from completion").update();
            jdbc.sql("delete from register_entry").update();
        }
    }

    private void step(History history, Set<Key> ever) {
        switch (history.chance(8)) {
            case 0, 1, 2 -> bringing.on(new CompletionNoted(history.complete().enrolment()));
            case 3, 4 -> bringing.on(new EntryChanged(history.number(), "skj"));
            case 5 -> {
                var withdrawn = history.withdrawCertificate();
                if (withdrawn != null) {
                    bringing.on(new CompletionWithdrawn(withdrawn));
                }
            }
            case 6 -> bringing.on(new RecordChanged(history.change()));
            default -> act(history, ever);
        }
    }

    private void act(History history, Set<Key> ever) {
        if (ever.isEmpty()) {
            return;
        }
        var key = history.any(List.copyOf(ever));
        var done = history.completions.get(key.enrolment());
        var accreditation = history.records.get(key.accreditation());
        var ready = history.place(key, history.standing(accreditation, done)) == Place.TO_ENTER;
        switch (history.chance(3)) {
            case 0 -> {
                assertThat(list.entered(done.organisation(), List.of(key))).isEqualTo(ready ? 1 : 0);
                if (ready) {
                    history.acts.put(key, Act.Kind.ENTERED);
                }
            }
            case 1 -> {
                assertThat(list.refused(done.organisation(), List.of(key), "Nee"))
                        .isEqualTo(ready ? 1 : 0);
                if (ready) {
                    history.acts.put(key, Act.Kind.REFUSED);
                }
            }
            default -> assertThat(list.undo(done.organisation(), key)).isEqualTo(history.acts.remove(key) != null);
        }
    }

    private void assertSame(History history, Set<Key> ever, String when) {
        for (var accreditation : history.records.values()) {
            var expected = new HashMap<Key, List<Object>>();
            for (var done : history.completions.values()) {
                var key = new Key(accreditation.id(), done.enrolment());
                var standing = history.standing(accreditation, done);
                if (standing.counts()) {
                    ever.add(key);
                }
                if (ever.contains(key)) {
                    expected.put(key, List.of(standing, history.place(key, standing), done.organisation()));
                }
            }
            var found = new HashMap<Key, List<Object>>();
            for (var organisation : List.of(History.COAST, History.INLAND)) {
                var lines = all(organisation, SkjFilter.all(accreditation.id()));
                lines.forEach(line -> found.put(line.key(), List.of(line.standing(), line.place(), organisation)));
                assertThat(rows.figures(organisation, SkjFilter.all(accreditation.id())))
                        .as(when)
                        .isEqualTo(tally(lines));
            }
            assertThat(found).as(when).isEqualTo(expected);
        }
    }

    /** By pages of three. */
    private List<SkjLine> all(nl.leeratelier.people.OrganisationId organisation, SkjFilter filter) {
        var lines = new ArrayList<SkjLine>();
        var page = rows.page(organisation, filter, null, 3);
        while (!page.isEmpty()) {
            lines.addAll(page);
            page = rows.page(organisation, filter, page.getLast(), 3);
        }
        return lines;
    }

    private static Map<Place, Integer> tally(List<SkjLine> lines) {
        var tally = new EnumMap<Place, Integer>(Place.class);
        for (var place : Place.values()) {
            tally.put(place, 0);
        }
        lines.forEach(line -> tally.merge(line.place(), 1, Integer::sum));
        return tally;
    }

    /** Completions, numbers and records change in transactions that do not see each other. */
    @Test
    void whatChangesAtOnceIsRightOnceBothAreDone() throws Exception {
        var history = new History(jdbc, 1);
        var coverage = new ArrayList<Runnable>();
        for (var i = 0; i < 30; i++) {
            var person = history.people.get(i % 5);
            var at = DONE.plusSeconds(i);
            coverage.add(() -> {
                var done = transaction.execute(_ -> {
                    var completion = synchronizedComplete(history, person, at);
                    bringing.on(new CompletionNoted(completion));
                    return completion;
                });
                bringing.after(new CompletionNoted(java.util.Objects.requireNonNull(done)));
            });
            var number = String.valueOf(i);
            coverage.add(() -> {
                transaction.executeWithoutResult(_ -> {
                    jdbc.sql("update register_entry set number = ? where account_id = ?")
                            .params(number, person.value())
                            .update();
                    bringing.on(new EntryChanged(person, "skj"));
                });
                bringing.after(new EntryChanged(person, "skj"));
            });
        }
        history.people.forEach(person -> history.number(entry(person, "Jeugd", "0")));
        try (var threads = Executors.newFixedThreadPool(4)) {
            coverage.forEach(one -> threads.submit(one));
        }
        var before = lines(history);
        history.records.keySet().forEach(id -> bringing.on(new RecordChanged(id)));

        assertThat(before).hasSize(60).isEqualTo(lines(history));
    }

    private nl.leeratelier.learning.EnrolmentId synchronizedComplete(History history, AccountId person, Instant at) {
        synchronized (history.completions) {
            return history.complete(person, History.COAST, History.COVERED, at).enrolment();
        }
    }

    private Map<Key, Place> lines(History history) {
        var lines = new HashMap<Key, Place>();
        history.records
                .keySet()
                .forEach(id ->
                        all(History.COAST, SkjFilter.all(id)).forEach(line -> lines.put(line.key(), line.place())));
        return lines;
    }

    private static RegisterEntry entry(AccountId person, String chamber, String number) {
        return new RegisterEntry(
                person, "skj", chamber, number, Optional.of(new Consent(NOW, "Ja", History.COAST)), Optional.empty());
    }

    @Test
    void whatWasEnteredAndLapsesIsSaidToBeSoWithItsHistory() {
        var history = new History(jdbc, 2);
        var sam = history.people.getFirst();
        history.number(entry(sam, "Jeugd", "123"));
        var done = history.complete(sam, History.COAST, History.COVERED, DONE);
        bringing.on(new CompletionNoted(done.enrolment()));
        var key = new Key(history.records.keySet().iterator().next(), done.enrolment());

        assertThat(list.refused(History.COAST, List.of(key), " Onjuiste kamer "))
                .isEqualTo(1);
        assertThat(list.entered(History.COAST, List.of(key))).isZero();
        assertThat(list.undo(History.INLAND, key)).isFalse();
        assertThat(list.undo(History.COAST, key)).isTrue();
        assertThat(list.entered(History.COAST, List.of(key))).isEqualTo(1);
        history.withdrawCertificate(done);
        bringing.on(new CompletionWithdrawn(done.enrolment()));

        var line = list.page(History.COAST, SkjFilter.all(key.accreditation()), null, 10)
                .getFirst();
        assertThat(line.place()).isEqualTo(Place.LAPSED);
        assertThat(line.standing()).isEqualTo(Standing.CERTIFICATE_WITHDRAWN);
        assertThat(line.last().orElseThrow()).isEqualTo(new Act(Act.Kind.ENTERED, INGRID, "Ingrid Visser", NOW, ""));
        assertThat(list.history(History.COAST, key))
                .extracting(Act::kind)
                .containsExactly(Act.Kind.ENTERED, Act.Kind.UNDONE, Act.Kind.REFUSED);
        assertThat(list.history(History.COAST, key).getLast().why()).isEqualTo("Onjuiste kamer");
        assertThat(list.history(History.INLAND, key)).isEmpty();
        assertThat(list.undo(History.COAST, key)).isTrue();
        assertThat(all(History.COAST, SkjFilter.all(key.accreditation()))
                        .getFirst()
                        .place())
                .isEqualTo(Place.LAPSED);

        bringing.on(new nl.leeratelier.people.PersonErased(sam));
        assertThat(all(History.COAST, SkjFilter.all(key.accreditation()))).isEmpty();
        assertThat(jdbc.sql("select count(*) from skj_act").query(Integer.class).single())
                .isZero();
    }

    @Test
    void findsByPlacePeriodAndTeamAndShowsNoNumberWithoutConsent() {
        var history = new History(jdbc, 3);
        var record = history.records.keySet().iterator().next();
        var sam = history.people.getFirst();
        var kim = history.people.getLast();
        history.number(entry(sam, "", "77"));
        history.number(new RegisterEntry(kim, "skj", "", "88", Optional.empty(), Optional.empty()));
        var first = history.complete(sam, History.COAST, History.COVERED, History.TERM.begins());
        var last = history.complete(
                kim, History.COAST, History.COVERED, History.TERM.ends().minusMillis(1));
        var again = history.complete(sam, History.COAST, History.COVERED, DONE.plusSeconds(90_000));
        List.of(first, last, again).forEach(done -> bringing.on(new CompletionNoted(done.enrolment())));
        jdbc.sql("insert into organisation values (?, 'Kust', 'kust', ?)")
                .params(History.COAST.value(), NOW.atOffset(ZoneOffset.UTC))
                .update();
        team(kim, "Oost");

        assertThat(found(record, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Oost")))
                .containsExactly(last.enrolment());
        assertThat(found(
                        record,
                        Optional.empty(),
                        Optional.of(History.TERM.last()),
                        Optional.of(History.TERM.last()),
                        Optional.empty()))
                .containsExactly(last.enrolment());
        assertThat(found(
                        record,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(History.TERM.first()),
                        Optional.empty()))
                .containsExactly(first.enrolment());
        assertThat(found(record, Optional.of(Place.APART), Optional.empty(), Optional.empty(), Optional.empty()))
                .containsExactly(last.enrolment());
        var lines = all(History.COAST, SkjFilter.all(record));
        assertThat(lines.stream().map(SkjLine::again)).containsExactly(false, true, false);
        assertThat(lines.stream().map(line -> line.number().map(SkjLine.Number::number)))
                .containsExactly(Optional.of("77"), Optional.of("77"), Optional.empty());
    }

    private void team(AccountId person, String name) {
        jdbc.sql("""
                insert into account (id, email, email_key, name, name_key, language, password_hash, password_temporary,
                  password_number, created_at) values (:id, :mail, :mail, 'K', 'k', 'nl', '', false, 1, :now)""")
                .param("id", person.value())
                .param("mail", person.toString())
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into team_member values (?, ?, ?)")
                .params(History.COAST.value(), person.value(), name)
                .update();
    }

    private List<nl.leeratelier.learning.EnrolmentId> found(
            RecordId record,
            Optional<Place> place,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> team) {
        return all(History.COAST, new SkjFilter(record, place, from, until, team)).stream()
                .map(SkjLine::key)
                .map(Key::enrolment)
                .toList();
    }

    @Test
    void isForWhoCoordinatesTheOrganisationOnly() {
        when(current.coordinates(any())).thenReturn(false);
        var filter = SkjFilter.all(new RecordId(java.util.UUID.randomUUID()));

        assertThatThrownBy(() -> list.page(History.COAST, filter, null, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list.each(History.COAST, filter, _ -> {})).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list.figures(History.COAST, filter)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list.entered(History.COAST, List.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list.accredited(History.COAST)).isInstanceOf(AccessDeniedException.class);
    }
}
