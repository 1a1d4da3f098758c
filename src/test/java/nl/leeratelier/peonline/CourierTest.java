package nl.leeratelier.peonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.peonline.Course.Ref;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.Completion;
import nl.leeratelier.registers.Completions;
import nl.leeratelier.registers.Counted;
import nl.leeratelier.registers.EntryChanged;
import nl.leeratelier.registers.PeOnlineCompletions;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.registers.RegisterEntry;
import nl.leeratelier.registers.Term;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ParameterizedClass
@EnumSource
class CourierTest {

    private static final VersionHash VERSION = new VersionHash("a".repeat(64));
    private static final Instant DONE = Instant.parse("2026-06-09T11:08:13.456789Z");
    private static final UUID LINK = UUID.randomUUID();

    private final StandIn xaurum = new StandIn();
    private final Ticking clock = new Ticking();
    private final KeyBox keys = new KeyBox(Base64.getEncoder().encodeToString(new byte[32]));
    private final Records records = mock();
    private final Completions completions = mock();
    private final RegisterEntries entries = mock();
    private final PeOnlineCompletions counted = mock();
    private final Map<AccountId, RegisterEntry> numbers = new HashMap<>();
    private final OrganisationId coast = new OrganisationId(UUID.randomUUID());
    private final AccreditationRecord accreditation = new AccreditationRecord(
            new RecordId(UUID.randomUUID()),
            Optional.empty(),
            "nip",
            "A-1",
            new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
            new BigDecimal("6"),
            AccreditationRecord.Unit.POINTS,
            "",
            "",
            "naast-ouders",
            Set.of(VERSION),
            Optional.empty());

    private final LinkRows links;
    private final QueueRows rows;
    private final CourseRows courses;
    private final Queueing queueing;
    private Batches batches;
    private Courier courier;

    CourierTest(Database database) {
        var jdbc = JdbcClient.create(database.migrated());
        links = new LinkRows(jdbc);
        rows = new QueueRows(jdbc);
        courses = new CourseRows(jdbc);
        queueing = new Queueing(rows, counted, entries, records, clock);
        jdbc.sql("""
                insert into accreditation_record (id, register, number, number_key, first_day, last_day, begins_at, ends_at,
                  amount, unit, category, chamber, programme, kept_by, kept_at)
                values (?, 'nip', 'A-1', 'A-1', date '2026-01-01', date '2026-12-31', ?, ?, 6, 'POINTS', '', '',
                  'naast-ouders', ?, ?)""")
                .params(
                        accreditation.id().value(),
                        accreditation.term().begins().atOffset(ZoneOffset.UTC),
                        accreditation.term().ends().atOffset(ZoneOffset.UTC),
                        UUID.randomUUID(),
                        DONE.atOffset(ZoneOffset.UTC))
                .update();
        start();
    }

    /** As a new process would. */
    private void start() {
        batches = new Batches(
                links,
                rows,
                courses,
                records,
                completions,
                entries,
                keys,
                JsonMapper.builder().build(),
                clock);
        courier = new Courier(links, batches, webservice(), keys);
    }

    private Webservice webservice() {
        return new Webservice(xaurum.address(), Duration.ofSeconds(xaurum.mood == StandIn.Mood.SLOW ? 1 : 20));
    }

    @BeforeEach
    void aProviderWithACourse() {
        when(records.find(accreditation.id())).thenReturn(Optional.of(accreditation));
        when(records.kept(Optional.empty(), "nip")).thenReturn(List.of(accreditation));
        when(records.ofRegister("nip")).thenReturn(List.of(accreditation));
        when(entries.find(any(), any()))
                .thenAnswer(asked -> Optional.ofNullable(numbers.get(asked.<AccountId>getArgument(0))));
        course("8001");
        link(false, "geheim", 100);
    }

    @AfterEach
    void close() {
        xaurum.close();
    }

    private void course(String id) {
        courses.keep(accreditation.id(), new Course(Kind.E_LEARNING, new Ref(id, false), Ref.NONE, Ref.NONE, Ref.NONE));
    }

    private void link(boolean testMode, String key, int size) {
        links.keep(
                new Link(
                        LINK,
                        Optional.empty(),
                        "nip",
                        24,
                        "u-24",
                        testMode,
                        false,
                        size,
                        0,
                        Optional.empty(),
                        "",
                        clock.instant()),
                keys.seal(key, LINK.toString()));
    }

    private Link link() {
        return links.all().getFirst();
    }

    /** Somebody who agreed, known to the register or not, completes the programme. */
    private AccountId complete(String number, boolean known) {
        return complete(number, known, DONE);
    }

    private AccountId complete(String number, boolean known, Instant at) {
        var account = new AccountId(UUID.randomUUID());
        var enrolment = new EnrolmentId(UUID.randomUUID());
        if (known) {
            xaurum.persons.add(number);
        }
        agree(account, number);
        when(completions.find(enrolment))
                .thenReturn(Optional.of(
                        new Completion(enrolment, account, coast, "naast-ouders", VERSION, at, Optional.empty())));
        rows.queue(List.of(new Counted(accreditation.id(), enrolment, account, coast, at)), clock.instant());
        return account;
    }

    private void agree(AccountId account, String number) {
        numbers.put(
                account,
                new RegisterEntry(
                        account,
                        "nip",
                        "",
                        number,
                        Optional.of(new RegisterEntry.Consent(DONE, "Ik vind het goed", coast)),
                        Optional.empty()));
    }

    private Presence of(AccountId account) {
        return rows.of(account).getFirst();
    }

    private String day(String number) {
        return number + " 8001  2026-06-09";
    }

    @Test
    void acceptsTheGoodRowsRefusesTheOthersAndSaysWhy() {
        var sam = complete("NIP-00000001", true);
        var kim = complete("NIP-00000002", false);
        var lot = complete("NIP-00000003", true);

        courier.round();

        assertThat(xaurum.calls).containsExactly(3);
        assertThat(xaurum.booked).containsExactlyInAnyOrder(day("NIP-00000001"), day("NIP-00000003"));
        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
        assertThat(of(lot).state()).isEqualTo(State.ACCEPTED);
        assertThat(of(kim).state()).isEqualTo(State.REFUSED);
        assertThat(of(kim).reason()).contains(Reason.PERSON_UNKNOWN);
        assertThat(of(kim).said()).matches("Professional NIP-00000002 op regel [123] bestaat niet in PE");
        assertThat(of(kim).inDoubt()).isFalse();

        xaurum.persons.add("NIP-00000022");
        agree(kim, "NIP-00000022");
        queueing.on(new EntryChanged(kim, "nip"));
        courier.round();

        assertThat(of(kim).state()).isEqualTo(State.ACCEPTED);
        assertThat(xaurum.booked).hasSize(3).contains(day("NIP-00000022"));
        courier.round();
        assertThat(xaurum.calls).as("nothing goes once it is known").containsExactly(3, 1);
    }

    @Test
    void aCrashBetweenSendingAndNotingTheAnswerNeitherLosesNorDoubles() throws Exception {
        var sam = complete("NIP-00000001", true);
        var batch = batches.next(LINK).orElseThrow();
        webservice().hand(batch.credentials(), batch.rows());
        // Here the process ends: what PE-online booked was not noted.
        assertThat(xaurum.booked).containsExactly(day("NIP-00000001"));
        assertThat(of(sam).state()).isEqualTo(State.SENDING);

        // What somebody mends meanwhile does not change the row that is in doubt.
        course("8002");
        start();
        courier.round();
        assertThat(xaurum.calls).as("another node may still be at it").hasSize(1);
        clock.pass(Batches.HELD);
        courier.round();

        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
        assertThat(xaurum.booked).containsExactly(day("NIP-00000001"));
        assertThat(xaurum.received).hasSize(2);
        assertThat(xaurum.received.getLast()).isEqualTo(xaurum.received.getFirst());
    }

    @Test
    void aCrashBeforeSendingLosesNothing() {
        var sam = complete("NIP-00000001", true);
        batches.next(LINK).orElseThrow();
        start();
        clock.pass(Batches.HELD);
        courier.round();

        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
        assertThat(xaurum.booked).containsExactly(day("NIP-00000001"));
    }

    @ParameterizedTest
    @EnumSource(
            value = StandIn.Mood.class,
            names = {"DOWN", "SLOW", "NONSENSE", "HOSTILE", "CUT", "REDIRECTING"})
    void staysInDoubtAndGoesAgainLaterWhenNoAnswerComes(StandIn.Mood mood) {
        var sam = complete("NIP-00000001", true);
        xaurum.mood = mood;
        start();

        courier.round();
        courier.round();

        assertThat(of(sam).state()).isEqualTo(State.WAITING);
        assertThat(of(sam).inDoubt()).isTrue();
        assertThat(of(sam).attempts()).as("not before its time").isEqualTo(1);
        assertThat(link().trouble()).isPresent();
        assertThat(link().paused()).isFalse();

        xaurum.mood = StandIn.Mood.WELL;
        start();
        clock.pass(Duration.ofMinutes(1));
        courier.round();

        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
        assertThat(link().trouble()).isEmpty();
        assertThat(xaurum.booked).containsExactly(day("NIP-00000001"));
    }

    @Test
    void waitsEverLongerButNeverGivesUp() {
        complete("NIP-00000001", true);
        xaurum.mood = StandIn.Mood.DOWN;
        var waits = new ArrayList<Duration>();
        for (var i = 0; i < 7; i++) {
            courier.round();
            waits.add(Duration.between(clock.instant(), link().nextAt()));
            clock.pass(waits.getLast());
        }
        assertThat(waits).isSorted().startsWith(Duration.ofMinutes(1)).endsWith(Duration.ofHours(4));
        assertThat(link().said()).isEqualTo("HTTP 503");
    }

    @Test
    void readsAnAnswerThatIsWrapped() {
        var sam = complete("NIP-00000001", true);
        xaurum.mood = StandIn.Mood.WRAPPED;
        courier.round();

        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void stopsForAWrongKeyUntilSomebodyMendsIt() {
        var sam = complete("NIP-00000001", true);
        link(false, "verkeerd", 100);
        courier.round();
        clock.pass(Duration.ofDays(1));
        courier.round();

        assertThat(xaurum.calls).containsExactly(1);
        assertThat(link().trouble()).contains(Trouble.NO_ACCESS);
        assertThat(link().paused()).isTrue();
        assertThat(of(sam).state()).isEqualTo(State.WAITING);
        assertThat(of(sam).inDoubt()).isFalse();

        link(false, "geheim", 100);
        courier.round();
        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void sendsFewerRowsWhenThereAreTooMany() {
        for (var i = 0; i < 10; i++) {
            complete("NIP-0000001" + i, true);
        }
        xaurum.mostRows = 3;
        courier.round();

        assertThat(xaurum.calls).containsExactly(10, 5, 2, 2, 2, 2, 2);
        assertThat(xaurum.booked).hasSize(10);
        assertThat(link().batchSize()).isEqualTo(2);
    }

    @Test
    void stopsWhenNotEvenOneRowMayGo() {
        complete("NIP-00000001", true);
        xaurum.mostRows = 0;
        courier.round();

        assertThat(link().trouble()).contains(Trouble.TOO_MANY);
        assertThat(link().paused()).isTrue();
    }

    @Test
    void findsTheOneRowThatCannotBeRead() {
        var sam = complete("NIP-00000001", true);
        var odd = complete("NIP#1", true);
        var lot = complete("NIP-00000003", true);
        courier.round();

        assertThat(xaurum.calls).containsExactly(3, 1, 1, 1);
        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
        assertThat(of(odd).reason()).contains(Reason.INVALID_XML);
        assertThat(of(lot).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void findsTheRowThatAVagueRefusalIsAbout() {
        var sam = complete("NIP-00000001", true);
        var kim = complete("NIP-00000002", false);
        xaurum.mood = StandIn.Mood.VAGUE;
        courier.round();

        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
        assertThat(of(kim).state()).isEqualTo(State.REFUSED);
        assertThat(of(kim).reason()).contains(Reason.OTHER);
        assertThat(of(kim).said()).isEqualTo("Iemand bestaat niet in PE");
    }

    @Test
    void inTestModeNothingCountsAsBookedUntilItIsSentInEarnest() {
        link(true, "geheim", 100);
        xaurum.testMode = true;
        var sam = complete("NIP-00000001", true);
        courier.round();
        assertThat(of(sam).state()).isEqualTo(State.TESTED);

        xaurum.testMode = false;
        link(false, "geheim", 100);
        rows.resendTested(accreditation.id());
        courier.round();
        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
        assertThat(xaurum.booked).containsExactly(day("NIP-00000001"));
    }

    @Test
    void sendsNothingWhilePausedAndNothingWithoutConsent() {
        var sam = complete("NIP-00000001", true);
        links.pause(LINK, true, clock.instant());
        courier.round();
        assertThat(xaurum.calls).isEmpty();

        numbers.remove(sam);
        queueing.on(new EntryChanged(sam, "nip"));
        links.pause(LINK, false, clock.instant());
        courier.round();
        assertThat(xaurum.calls).isEmpty();
        assertThat(of(sam).state()).isEqualTo(State.STOPPED);
        assertThat(of(sam).reason()).contains(Reason.NO_CONSENT);

        agree(sam, "NIP-00000001");
        queueing.on(new EntryChanged(sam, "nip"));
        courier.round();
        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void holdsANumberThatAnotherAccountHasToo() {
        var sam = complete("NIP-00000001", true);
        when(entries.isShared(any())).thenReturn(true);
        courier.round();
        assertThat(of(sam).state()).isEqualTo(State.HELD);
        assertThat(xaurum.calls).isEmpty();

        when(entries.isShared(any())).thenReturn(false);
        queueing.on(new EntryChanged(new AccountId(UUID.randomUUID()), "nip"));
        courier.round();
        assertThat(of(sam).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void stopsWhatDoesNotCountAnyMore() {
        var sam = complete("NIP-00000001", true, Instant.parse("2027-01-01T00:00:00Z"));
        courier.round();

        assertThat(of(sam).state()).isEqualTo(State.STOPPED);
        assertThat(of(sam).reason()).contains(Reason.NOT_COUNTING);
        assertThat(xaurum.calls).isEmpty();
    }

    @Test
    void queuesACompletionOnce() {
        var sam = complete("NIP-00000001", true);
        var presence = of(sam);
        rows.queue(List.of(new Counted(accreditation.id(), presence.enrolment(), sam, coast, DONE)), clock.instant());

        assertThat(rows.of(sam)).hasSize(1);
        assertThat(rows.figures(Optional.of(coast))).isEqualTo(Map.of(State.WAITING, 1));
        assertThat(rows.page(Optional.of(coast), State.WAITING, null, 10)).containsExactly(presence);
        assertThat(rows.page(Optional.of(new OrganisationId(UUID.randomUUID())), State.WAITING, null, 10))
                .isEmpty();
    }

    @Test
    void keepsTheKeyOnlyEncrypted() {
        assertThat(links.sealedKey(LINK)).doesNotContain("geheim");
        assertThat(keys.open(links.sealedKey(LINK), LINK.toString())).contains("geheim");
    }

    /** A clock that a test turns. */
    static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-06-09T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
