package nl.leeratelier.owncase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.MembershipEnded;
import nl.leeratelier.groups.TrainerGone;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class CaseRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Story STORY = new Story("Een jas.", "Vragen of niet?", "Koffie.", "Samen gebeld.");

    private final JdbcClient jdbc;
    private final CaseRows rows;
    private final NoteRows notes;
    private final AnonymousCaseRows anonymous;
    private final AccountId sam = AccountId.next();
    private final AccountId hanna = AccountId.next();
    private final GroupId group =
            GroupId.of("00000000-0000-7000-8000-000000000001").orElseThrow();

    CaseRowsTest(Database database) {
        jdbc = JdbcClient.create(database.migrated());
        rows = new CaseRows(jdbc);
        notes = new NoteRows(jdbc);
        anonymous = new AnonymousCaseRows(jdbc);
    }

    private CaseEndings endingsAt(Instant moment) {
        return new CaseEndings(rows, notes, anonymous, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private OwnCaseId begun(AccountId writer) {
        OwnCaseId id = OwnCaseId.next();
        rows.add(id, writer, NOW);
        return id;
    }

    private OwnCaseId shared(AccountId writer) {
        OwnCaseId id = begun(writer);
        assertThat(rows.write(id, 1, STORY)).isTrue();
        assertThat(rows.share(id, 2, group, hanna, true, NOW)).isTrue();
        notes.add(id, new Note(1, hanna, true, "Wat zei je precies?", NOW));
        return id;
    }

    private OwnCase at(OwnCaseId id, Instant moment) {
        return rows.find(id, moment).orElseThrow();
    }

    @Test
    void keepsWhatWasWrittenOnceForEachVersion() {
        OwnCaseId id = begun(sam);
        assertThat(rows.write(id, 1, STORY)).isTrue();
        assertThat(rows.write(id, 1, Story.EMPTY)).as("an older window").isFalse();
        OwnCase one = at(id, NOW);
        assertThat(one.story()).isEqualTo(STORY);
        assertThat(one.version()).isEqualTo(2);
        assertThat(one.begunAt()).isEqualTo(NOW);
        assertThat(one.isDraft()).isTrue();
        assertThat(rows.hold(id, NOW)).contains(one);
        assertThat(rows.writtenBy(sam, NOW)).containsExactly(one);
        assertThat(rows.writtenBy(hanna, NOW)).isEmpty();
    }

    @Test
    void sharesWithOneTrainerOfOneGroupAndTakesBack() {
        OwnCaseId id = shared(sam);
        OwnCase one = at(id, NOW);
        assertThat(one.sharing()).contains(new OwnCase.Sharing(group, hanna, NOW));
        assertThat(one.mayBeTurned()).isTrue();
        assertThat(rows.sharedWith(group, hanna, NOW)).containsExactly(one);
        assertThat(rows.sharedWith(group, sam, NOW)).isEmpty();
        rows.discussed(id, NOW);
        assertThat(at(id, NOW).discussedAt()).contains(NOW);
        rows.discussed(id, null);
        assertThat(at(id, NOW).discussedAt()).isEmpty();
        rows.allow(id, false);
        assertThat(at(id, NOW).mayBeTurned()).isFalse();
        rows.takeBack(id);
        assertThat(at(id, NOW).isDraft()).isTrue();
        assertThat(rows.sharedWith(group, hanna, NOW)).isEmpty();
        assertThat(notes.all(id)).as("the writer keeps what was said").hasSize(1);
    }

    @Test
    void isGoneAfterNinetyDaysToTheSecondWhetherDeletedYetOrNot() {
        OwnCaseId id = shared(sam);
        Instant end = NOW.plus(Duration.ofDays(90));
        assertThat(at(id, NOW).expiresAt()).isEqualTo(end);
        endingsAt(end.minusSeconds(1)).deleteExpired();
        assertThat(rows.find(id, end.minusSeconds(1))).isPresent();

        assertThat(rows.find(id, end)).isEmpty();
        assertThat(rows.hold(id, end)).isEmpty();
        assertThat(rows.writtenBy(sam, end)).isEmpty();
        assertThat(rows.sharedWith(group, hanna, end)).isEmpty();

        endingsAt(end).deleteExpired();
        assertThat(count("own_case")).isZero();
        assertThat(count("own_case_note")).isZero();
        endingsAt(end).deleteExpired();
    }

    @Test
    void anAnonymousCaseLeavesNoWordsBehindAndDoesNotExpire() {
        OwnCaseId id = shared(sam);
        AnonymousCase made = AnonymousCase.of(OrganisationId.next(), hanna, "De jas", STORY);
        anonymous.add(made);
        assertThat(rows.turn(id, 2, hanna, NOW)).as("changed since").isFalse();
        assertThat(rows.turn(id, 3, hanna, NOW)).isTrue();
        OwnCase left = at(id, NOW);
        assertThat(left.story()).isEqualTo(Story.EMPTY);
        assertThat(left.turned()).contains(new OwnCase.Turned(Optional.of(hanna), NOW));
        assertThat(rows.sharedWith(group, hanna, NOW)).isEmpty();
        endingsAt(NOW.plus(Duration.ofDays(1000))).deleteExpired();
        assertThat(anonymous.find(made.id())).contains(made);
        assertThat(anonymous.of(made.organisation())).containsExactly(made);
        anonymous.delete(made.id());
        assertThat(anonymous.find(made.id())).isEmpty();
    }

    @Test
    void isNotTurnedWithoutConsent() {
        OwnCaseId id = shared(sam);
        rows.allow(id, false);
        assertThat(rows.turn(id, at(id, NOW).version(), hanna, NOW)).isFalse();
        assertThat(at(id, NOW).story()).isEqualTo(STORY);
    }

    @Test
    void nothingLinksAnAnonymousCaseToWhoWroteItNorToAMoment() {
        OwnCaseId id = shared(sam);
        AnonymousCase made = AnonymousCase.of(OrganisationId.next(), hanna, "De jas", STORY);
        anonymous.add(made);
        rows.turn(id, 3, hanna, NOW);
        assertThat(made.id().value().version())
                .as("random, without a time in it")
                .isEqualTo(4);
        String row =
                jdbc.sql("select * from anonymous_case").query().listOfRows().toString();
        assertThat(row).doesNotContain(sam.toString(), id.toString(), group.toString());
        assertThat(jdbc.sql("""
                                select count(*) from information_schema.columns where lower(table_name) = 'anonymous_case'
                                    and (lower(data_type) like '%date%' or lower(data_type) like '%time%')
                                """).query(Integer.class).single()).isZero();
        String left = jdbc.sql("select * from own_case").query().listOfRows().toString();
        assertThat(left).doesNotContain(made.id().toString(), "Een jas", "Koffie");
    }

    @Test
    void leavingTheGroupEndsWhatTheTrainerSees() {
        OwnCaseId ofSam = shared(sam);
        OwnCaseId ofAnother = shared(AccountId.next());
        endingsAt(NOW).on(new MembershipEnded(group, sam));
        assertThat(at(ofSam, NOW).isDraft()).isTrue();
        assertThat(at(ofAnother, NOW).isDraft()).isFalse();
        endingsAt(NOW).on(new TrainerGone(group));
        assertThat(at(ofAnother, NOW).isDraft()).isTrue();
    }

    @Test
    void erasingAPersonErasesTheirCasesAndWhatWasSaidAboutThem() {
        shared(sam);
        OwnCaseId other = shared(AccountId.next());
        endingsAt(NOW).on(new PersonErased(sam));
        assertThat(count("own_case")).isEqualTo(1);
        assertThat(notes.all(other)).hasSize(1);
    }

    @Test
    void erasingATrainerErasesWhatTheySaidAndTheirNameWhereverItStands() {
        OwnCaseId shared = shared(sam);
        OwnCaseId turned = shared(sam);
        AnonymousCase made = AnonymousCase.of(OrganisationId.next(), hanna, "De jas", STORY);
        anonymous.add(made);
        rows.turn(turned, 3, hanna, NOW);
        endingsAt(NOW).on(new PersonErased(hanna));
        assertThat(at(shared, NOW).isDraft()).isTrue();
        assertThat(notes.all(shared)).isEmpty();
        assertThat(at(turned, NOW).turned()).contains(new OwnCase.Turned(Optional.empty(), NOW));
        assertThat(anonymous.find(made.id()).orElseThrow().madeBy()).isEmpty();
        for (String table : List.of("own_case", "own_case_note", "anonymous_case")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows().toString())
                    .doesNotContain(hanna.toString());
        }
    }

    @Test
    void whatIsNewGoesAlongWithSharingAndEndsWithTakingBack() {
        OwnCaseId id = shared(sam);
        assertThat(at(id, NOW).newToTrainer()).isTrue();
        rows.newToTrainer(id, false);
        assertThat(at(id, NOW).newToTrainer()).isFalse();
        assertThat(at(id, NOW).version()).as("reading changes nothing").isEqualTo(3);
        rows.allow(id, false);
        assertThat(at(id, NOW).newToTrainer()).isTrue();
        rows.takeBack(id);
        assertThat(at(id, NOW).newToTrainer()).isFalse();
        rows.newToWriter(id, true);
        assertThat(at(id, NOW).newToWriter()).isTrue();
        endingsAt(NOW).on(new PersonErased(hanna));
        assertThat(at(id, NOW).newToWriter()).as("the answer is gone").isFalse();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
