package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.DraftException.Reason;
import nl.leeratelier.studio.DraftSummary.State;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.WholeApplication;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class DraftsTest {

    private static final Pointer TITLE = Pointer.of("title");

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    Presence presence;

    private OrganisationId coast;
    private Account noor;
    private DraftId id;

    @BeforeEach
    void aDraft() {
        coast = cast.organisation("Kust");
        noor = cast.person("Noor Kaya", coast, Role.TRAINER);
        cast.signIn(noor, coast);
        id = create("een").id();
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private Draft create(String name) {
        Manuscript empty = new Manuscript(Manuscript.Format.YAML, Value.Mapping.EMPTY);
        return drafts.create(
                coast, noor.id(), "eigen", "programmes/eigen/m/" + name + ".yaml", "quiz", Optional.empty(), empty);
    }

    private Saved put(Value value) {
        Optional<Value> before = drafts.open(id).manuscript().at(TITLE);
        return drafts.edit(id, new Edit.Put(TITLE, before, Optional.of(value)), noor.id());
    }

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        DraftException.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void listsWhatIsWorkedOnAndBringsBackWhatWasThrownAway() {
        put(Value.text("Een quiz"));
        assertThat(drafts.open())
                .extracting(DraftSummary::title, DraftSummary::changedBy)
                .containsExactly(tuple("Een quiz", noor.id()));
        drafts.discard(id);
        assertThat(drafts.open()).isEmpty();
        assertThat(drafts.all()).extracting(DraftSummary::state).containsExactly(State.DISCARDED);
        refuses(Reason.CLOSED, () -> put(Value.text("Nog iets")));
        assertThat(drafts.open(id).title()).isEqualTo("Een quiz");
        DraftId other = create("een").id();
        assertThatThrownBy(() -> drafts.bringBack(id))
                .isInstanceOfSatisfying(
                        DraftException.AlreadyOpen.class,
                        open -> assertThat(open.draft()).isEqualTo(other));
        drafts.discard(other);
        drafts.bringBack(id);
        put(Value.text("Verder"));
        assertThat(drafts.history(id, Optional.empty(), 1))
                .extracting(EditRecord::sequence)
                .containsExactly(2);
        assertThat(drafts.history(id, Optional.of(2), 10))
                .extracting(EditRecord::sequence)
                .containsExactly(1);
        assertThat(drafts.since(id, 1)).extracting(EditRecord::sequence).containsExactly(2);
    }

    @Test
    void refusesWhatIsTooLargeTooDeepOrHidden() {
        refuses(Reason.EDIT_TOO_LARGE, () -> put(Value.text("a".repeat(1_000_000))));
        refuses(Reason.HIDDEN_CHARACTERS, () -> put(Value.text("Een\u202Etitel")));
        refuses(Reason.HIDDEN_CHARACTERS, () -> put(Value.text("Een\u0000titel")));
        Value deep = Value.text("diep");
        for (int level = 0; level < 100; level++) {
            deep = Value.Mapping.EMPTY.with("x", deep);
        }
        Value tooDeep = deep;
        refuses(Reason.TOO_DEEP, () -> put(tooDeep));
        for (int part = 0; part < 5; part++) {
            Pointer at = Pointer.of("deel" + part);
            drafts.edit(id, new Edit.Put(at, Optional.empty(), Optional.of(Value.text("é".repeat(99_000)))), noor.id());
        }
        Edit more = new Edit.Put(Pointer.of("meer"), Optional.empty(), Optional.of(Value.text("é".repeat(99_000))));
        refuses(Reason.FILE_TOO_LARGE, () -> drafts.edit(id, more, noor.id()));
        assertThat(drafts.open(id).sequence()).isEqualTo(5);
        put(Value.text("<script>alert(1)</script> en een 👨‍👩‍👧"));
        assertThat(drafts.open(id).title()).isEqualTo("<script>alert(1)</script> en een 👨‍👩‍👧");
    }

    @Test
    void areReadByExpertsAndThereForNobodyElse() {
        Account eva = cast.person("Eva Smit", coast, Role.EXPERT);
        cast.signIn(eva, coast);
        assertThat(drafts.open(id).id()).isEqualTo(id);
        assertThatThrownBy(() -> put(Value.text("Nee"))).isInstanceOf(DraftException.NotFound.class);
        assertThatThrownBy(() -> drafts.discard(id)).isInstanceOf(DraftException.NotFound.class);
        OrganisationId city = cast.organisation("Stad");
        cast.signIn(cast.person("Hanna de Wit", city, Role.TRAINER), city);
        nobody();
        cast.signIn(cast.person("Ingrid Visser", coast, Role.COORDINATOR, Role.TRAINEE), coast);
        nobody();
    }

    private void nobody() {
        assertThatThrownBy(() -> drafts.open(id)).isInstanceOf(DraftException.NotFound.class);
        assertThatThrownBy(() -> drafts.undo(id, noor.id())).isInstanceOf(DraftException.NotFound.class);
        assertThatThrownBy(() -> drafts.since(id, 0)).isInstanceOf(DraftException.NotFound.class);
        assertThatThrownBy(() -> presence.here(id, noor.id(), Pointer.ROOT))
                .isInstanceOf(DraftException.NotFound.class);
        assertThatThrownBy(() -> create("twee")).isInstanceOf(DraftException.NotFound.class);
        assertThat(drafts.all()).isEmpty();
        assertThat(drafts.openOf("eigen")).isEmpty();
    }

    @Test
    void areNoneInAProgrammeOfThePlatform() {
        Manuscript empty = new Manuscript(Manuscript.Format.YAML, Value.Mapping.EMPTY);
        assertThatThrownBy(() -> drafts.create(
                        coast,
                        noor.id(),
                        Selection.PROGRAMME,
                        "programmes/" + Selection.PROGRAMME + "/m/nieuw.yaml",
                        "quiz",
                        Optional.empty(),
                        empty))
                .isInstanceOf(DraftException.NotFound.class);
    }

    @Test
    void showWhoElseIsThere() {
        Account sam = cast.person("Sam Bakker", coast, Role.TRAINER);
        assertThat(presence.here(id, noor.id(), TITLE)).isEmpty();
        cast.signIn(sam, coast);
        assertThat(presence.here(id, sam.id(), Pointer.ROOT))
                .extracting(Presence.Seen::account, Presence.Seen::at)
                .containsExactly(tuple(noor.id(), TITLE));
        presence.left(id, noor.id());
        assertThat(presence.here(id, sam.id(), Pointer.ROOT)).isEmpty();
    }
}
