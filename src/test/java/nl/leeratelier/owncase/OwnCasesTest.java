package nl.leeratelier.owncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.CaseRefused.Reason;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Administration;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.WholeApplication;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@WholeApplication
class OwnCasesTest {

    private static final Story STORY = new Story("Een jas.", "Vragen of niet?", "Koffie.", "");

    @Autowired
    Cast cast;

    @Autowired
    TrainingGroups groups;

    @Autowired
    OwnCases own;

    @Autowired
    SharedCases shared;

    @Autowired
    AnonymousCases anonymous;

    @Autowired
    Administration administration;

    @Autowired
    ApplicationEventPublisher events;

    private OrganisationId kust;
    private Account hanna;
    private Account sam;
    private GroupId group;
    private OwnCaseId id;

    @BeforeEach
    void aWrittenCase() {
        kust = cast.organisation("Kust");
        hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        as(hanna);
        group = groups.create("Kust, najaar", hanna.id());
        groups.add(group, sam.id());
        as(sam);
        id = own.begin();
        own.write(id, 1, STORY);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void as(Account account) {
        cast.signIn(account, kust);
    }

    private void share(boolean mayBeTurned) {
        as(sam);
        own.share(id, version(), group, true, mayBeTurned);
    }

    private int version() {
        return own.find(id).orElseThrow().version();
    }

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        CaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void theTrainerSeesACaseOnlyWhileItsWriterSharesIt() {
        as(hanna);
        assertThat(shared.in(group)).isEmpty();
        assertThat(shared.find(group, id)).isEmpty();
        share(false);
        as(hanna);
        assertThat(shared.in(group)).extracting(OwnCase::id).containsExactly(id);
        assertThat(shared.find(group, id).orElseThrow().story()).isEqualTo(STORY);
        as(sam);
        own.takeBack(id);
        as(hanna);
        assertThat(shared.in(group)).isEmpty();
        refuses(Reason.NOT_THERE, () -> shared.say(group, id, "Nog een vraag"));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseSeesIt(Role role) {
        share(true);
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        assertThat(own.find(id)).isEmpty();
        assertThat(shared.in(group)).isEmpty();
        assertThat(shared.find(group, id)).isEmpty();
        refuses(Reason.NOT_THERE, () -> own.notes(id));
        refuses(Reason.NOT_THERE, () -> shared.notes(group, id));
        refuses(Reason.NOT_THERE, () -> own.write(id, 3, Story.EMPTY));
        refuses(Reason.NOT_THERE, () -> own.share(id, 3, group, true, true));
        refuses(Reason.NOT_THERE, () -> own.takeBack(id));
        refuses(Reason.NOT_THERE, () -> own.allow(id, true));
        refuses(Reason.NOT_THERE, () -> own.say(id, "Dag"));
        refuses(Reason.NOT_THERE, () -> own.delete(id));
        refuses(Reason.NOT_THERE, () -> shared.say(group, id, "Dag"));
        refuses(Reason.NOT_THERE, () -> shared.discussed(group, id, true));
        refuses(Reason.NOT_THERE, () -> shared.turn(group, id, 3, "Titel", STORY));
        as(sam);
        assertThat(own.find(id).orElseThrow().story()).isEqualTo(STORY);
    }

    @Test
    void anotherMemberOfTheGroupSeesNothing() {
        Account noor = cast.person("Noor Kaya", kust, Role.TRAINEE);
        as(hanna);
        groups.add(group, noor.id());
        share(false);
        as(noor);
        assertThat(own.find(id)).isEmpty();
        assertThat(shared.find(group, id)).isEmpty();
    }

    @Test
    void theNextTrainerOfTheGroupSeesNothingUntilTheWriterSharesAnew() {
        Account karim = cast.person("Karim Amrani", kust, Role.TRAINER);
        Account ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        share(true);
        as(hanna);
        shared.say(group, id, "Wat zei je precies?");
        as(ingrid);
        groups.handTo(group, karim.id());
        as(karim);
        assertThat(shared.in(group)).isEmpty();
        as(hanna);
        assertThat(shared.find(group, id)).isEmpty();
        share(false);
        as(karim);
        assertThat(shared.in(group)).extracting(OwnCase::id).containsExactly(id);
        assertThat(shared.notes(group, id)).as("said by another").isEmpty();
        as(sam);
        assertThat(own.notes(id)).hasSize(1);
    }

    @Test
    void whoLosesTheRoleOfTrainerSeesNoCaseAnyMore() {
        share(false);
        cast.join(hanna, kust, Role.EXPERT);
        as(cast.person("Lotte Meijer", kust, Role.ADMINISTRATOR));
        administration.take(hanna.id(), kust, Role.TRAINER);
        as(hanna);
        assertThat(shared.find(group, id)).isEmpty();
        assertThat(shared.in(group)).isEmpty();
    }

    @Test
    void leavingTheGroupOrTheOrganisationEndsTheSharing() {
        share(false);
        as(hanna);
        groups.remove(group, sam.id());
        assertThat(shared.find(group, id)).isEmpty();
        groups.add(group, sam.id());
        assertThat(shared.find(group, id)).as("not by coming back").isEmpty();
        share(false);
        as(cast.person("Lotte Meijer", kust, Role.ADMINISTRATOR));
        administration.take(sam.id(), kust, Role.TRAINEE);
        as(hanna);
        assertThat(shared.find(group, id)).isEmpty();
    }

    @Test
    void aDissolvedGroupLeavesTheCaseToItsWriter() {
        share(false);
        as(hanna);
        groups.dissolve(group);
        as(sam);
        assertThat(own.find(id).orElseThrow().isDraft()).isTrue();
        refuses(Reason.NO_GROUP, () -> own.share(id, version(), group, true, false));
    }

    @Test
    void sharingAsksForAPromiseAWholeStoryAndAGroupOfOnesOwn() {
        refuses(Reason.NO_PROMISE, () -> own.share(id, 2, group, false, false));
        own.write(id, 2, new Story("Een jas.", " ", "", ""));
        refuses(Reason.UNFINISHED, () -> own.share(id, 3, group, true, false));
        own.write(id, 3, STORY);
        as(hanna);
        GroupId other = groups.create("Andere groep", hanna.id());
        as(sam);
        refuses(Reason.NO_GROUP, () -> own.share(id, 4, other, true, false));
        refuses(Reason.STALE, () -> own.share(id, 3, group, true, false));
    }

    @Test
    void anOlderWindowOverwritesNothing() {
        refuses(Reason.STALE, () -> own.write(id, 1, Story.EMPTY));
        share(false);
        refuses(Reason.SHARED, () -> own.write(id, version(), Story.EMPTY));
        assertThat(own.find(id).orElseThrow().story()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(ints = {4_001, 1_000_000})
    void refusesWhatIsTooLong(int length) {
        refuses(Reason.TOO_LONG, () -> own.write(id, 2, new Story("", "", "", "x".repeat(length))));
        own.write(id, 2, new Story("x".repeat(4_000), "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b[31m", "\u202eomgekeerd", "\u2066vast", "\ud800"})
    void refusesWhatCannotBeShown(String text) {
        refuses(Reason.UNREADABLE, () -> own.write(id, 2, new Story(text, "", "", "")));
        share(false);
        as(hanna);
        refuses(Reason.UNREADABLE, () -> shared.say(group, id, text + "Dag"));
        assertThat(shared.notes(group, id)).isEmpty();
    }

    @Test
    void theyTalkInAFewNotesAndNoMore() {
        share(false);
        as(hanna);
        refuses(Reason.EMPTY, () -> shared.say(group, id, " \n "));
        refuses(Reason.TOO_LONG, () -> shared.say(group, id, "x".repeat(2_001)));
        shared.say(group, id, "Wat zei je precies?");
        as(sam);
        own.say(id, "Dat ik me zorgen maakte.");
        assertThat(own.notes(id)).extracting(Note::byTrainer).containsExactly(true, false);
        for (int note = 2; note < Notes.MOST; note++) {
            own.say(id, "En nog iets.");
        }
        refuses(Reason.TOO_MANY, () -> own.say(id, "Te veel."));
    }

    @Test
    void theTrainerMakesAnAnonymousCaseOnlyWithConsent() {
        share(false);
        as(hanna);
        Story other = new Story("Een trui.", "Wel of niet?", "", "");
        int version = shared.find(group, id).orElseThrow().version();
        refuses(Reason.NO_CONSENT, () -> shared.turn(group, id, version, "De trui", other));
        as(sam);
        own.allow(id, true);
        as(hanna);
        refuses(Reason.STALE, () -> shared.turn(group, id, version, "De trui", other));
        refuses(Reason.TITLE_INVALID, () -> shared.turn(group, id, version + 1, " ", other));
        refuses(Reason.UNFINISHED, () -> shared.turn(group, id, version + 1, "De trui", Story.EMPTY));
        assertThat(anonymous.all()).isEmpty();

        AnonymousCaseId made = shared.turn(group, id, version + 1, "De trui", other);
        assertThat(anonymous.find(made).orElseThrow().story()).isEqualTo(other);
        assertThat(shared.find(group, id)).isEmpty();
        as(sam);
        OwnCase left = own.find(id).orElseThrow();
        assertThat(left.turned().orElseThrow().by()).contains(hanna.id());
        assertThat(left.story()).isEqualTo(Story.EMPTY);
        assertThat(own.notes(id)).isEmpty();
        refuses(Reason.SHARED, () -> own.write(id, left.version(), STORY));
        refuses(Reason.NOT_THERE, () -> own.allow(id, true));
    }

    @ParameterizedTest
    @EnumSource(names = "TRAINER", mode = EnumSource.Mode.EXCLUDE)
    void anonymousCasesAreForTrainers(Role role) {
        share(true);
        as(hanna);
        AnonymousCaseId made =
                shared.turn(group, id, shared.find(group, id).orElseThrow().version(), "De trui", STORY);
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        assertThat(anonymous.all()).isEmpty();
        assertThat(anonymous.find(made)).isEmpty();
        anonymous.delete(made);
        OrganisationId stad = cast.organisation("Stad");
        cast.signIn(cast.person("Trainer Elders", stad, Role.TRAINER), stad);
        assertThat(anonymous.find(made)).isEmpty();
        as(cast.person("Karim Amrani", kust, Role.TRAINER));
        assertThat(anonymous.all()).extracting(AnonymousCase::id).containsExactly(made);
    }

    @Test
    void beginningGoesOnWithAnEmptyCaseAndEndsAtTwenty() {
        OwnCaseId empty = own.begin();
        assertThat(own.begin()).isEqualTo(empty);
        own.write(empty, 1, STORY);
        for (int number = 2; number < OwnCases.MOST; number++) {
            own.write(own.begin(), 1, STORY);
        }
        refuses(Reason.TOO_MANY, () -> own.begin());
        own.delete(id);
        assertThat(own.find(id)).isEmpty();
        own.begin();
    }

    @Test
    void whoIsErasedLeavesNothing() {
        share(true);
        events.publishEvent(new PersonErased(sam.id()));
        as(hanna);
        assertThat(shared.in(group)).isEmpty();
        assertThat(List.of(own.mine())).containsExactly(List.of());
    }
}
