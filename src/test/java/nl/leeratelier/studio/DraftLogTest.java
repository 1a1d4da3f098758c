package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.DraftException.Reason;
import nl.leeratelier.studio.DraftSummary.State;
import nl.leeratelier.studio.EditRecord.Origin;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DraftLogTest {

    private static final Pointer TITLE = Pointer.of("title");
    private static final Pointer WORDS = Pointer.of("words");

    private final Studio studio;
    private final DraftId id;

    DraftLogTest(Database database) {
        studio = new Studio(database);
        id = studio.begin("programmes/p/m/een.yaml", Value.Mapping.EMPTY);
    }

    private static Edit.Put put(Pointer at, String before, String after) {
        return new Edit.Put(
                at,
                before.isEmpty() ? Optional.empty() : Optional.of(Value.text(before)),
                after.isEmpty() ? Optional.empty() : Optional.of(Value.text(after)));
    }

    private void title(AccountId by, String before, String after) {
        assertThat(studio.edit(id, put(TITLE, before, after), by)).isInstanceOf(Saved.Kept.class);
    }

    private Optional<String> title() {
        return studio.manuscript(id).words(TITLE);
    }

    @Test
    void keepsEveryEditAndFoldsThemOnAnotherNode() {
        title(studio.noor, "", "Een");
        title(studio.sam, "Een", "Twee");
        Studio another = studio.another();
        assertThat(another.manuscript(id).words(TITLE)).contains("Twee");
        assertThat(another.rows.find(id).orElseThrow().summary().title()).isEqualTo("Twee");
        assertThat(another.edits.between(id, 0, 9))
                .extracting(EditRecord::sequence, EditRecord::by, EditRecord::edit)
                .containsExactly(
                        tuple(1, studio.noor, put(TITLE, "", "Een")), tuple(2, studio.sam, put(TITLE, "Een", "Twee")));
    }

    @Test
    void seesWhatAnotherNodeDid() {
        title(studio.noor, "", "Een");
        Studio another = studio.another();
        another.edit(id, put(TITLE, "Een", "Twee"), studio.sam);
        assertThat(title()).contains("Twee");
        title(studio.noor, "Twee", "Drie");
        assertThat(another.manuscript(id).words(TITLE)).contains("Drie");
    }

    @Test
    void refusesAnEditOfWhatAnotherChangedAndShowsBoth() {
        title(studio.noor, "", "Een");
        Saved saved = studio.edit(id, put(TITLE, "", "Twee"), studio.sam);
        assertThat(saved).isInstanceOfSatisfying(Saved.Refused.class, refused -> {
            assertThat(refused.why())
                    .isEqualTo(new Outcome.Conflict(
                            TITLE, Optional.of(Value.text("Twee")), Optional.of(Value.text("Een"))));
            assertThat(refused.now().sequence()).isEqualTo(1);
        });
        assertThat(title()).contains("Een");
    }

    @Test
    void writesDownNothingThatChangesNothing() {
        title(studio.noor, "", "Een");
        title(studio.sam, "", "Een");
        assertThat(studio.read(id).sequence()).isEqualTo(1);
    }

    @Test
    void opensFromTheLastSnapshot() {
        for (int n = 0; n < 120; n++) {
            title(studio.noor, n == 0 ? "" : "Titel " + n, "Titel " + (n + 1));
        }
        assertThat(studio.edits.snapshot(id, 120).sequence()).isEqualTo(100);
        assertThat(studio.edits.snapshot(id, 99).sequence()).isZero();
        assertThat(studio.another().manuscript(id).words(TITLE)).contains("Titel 120");
        assertThat(studio.edits.before(id, 100, 3))
                .extracting(EditRecord::sequence)
                .containsExactly(99, 98, 97);
    }

    @Test
    void makesOneEditOfWhatWasTypedAWhileAgo() {
        studio.edit(id, put(Pointer.of("summary"), "", "Van Sam."), studio.sam);
        Studio another = studio.another();
        another.manuscript(id);
        for (int n = 0; n < 109; n++) {
            title(studio.noor, n == 0 ? "" : "Titel " + n, "Titel " + (n + 1));
        }
        assertThat(studio.edits.between(id, 0, 51))
                .extracting(EditRecord::sequence, EditRecord::edit)
                .containsExactly(
                        tuple(1, put(Pointer.of("summary"), "", "Van Sam.")),
                        tuple(50, put(TITLE, "", "Titel 49")),
                        tuple(51, put(TITLE, "Titel 49", "Titel 50")));
        assertThat(another.manuscript(id).words(TITLE)).contains("Titel 109");
        assertThat(studio.edits.between(id, 50, 200)).hasSize(60);
    }

    @Test
    void forgetsWhatWasNotCommitted() {
        title(studio.noor, "", "Een");
        assertThatThrownBy(() -> studio.inTransaction(() -> {
                    studio.log.append(id, put(TITLE, "Een", "Nooit"), studio.noor);
                    studio.log.append(id, put(TITLE, "Nooit", "Echt nooit"), studio.noor);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(title()).contains("Een");
        title(studio.sam, "Een", "Twee");
        assertThat(studio.another().manuscript(id).words(TITLE)).contains("Twee");
    }

    @Test
    void takesBackOnlyTheAuthorsOwnAndDoesItAgain() {
        title(studio.noor, "", "Een");
        studio.edit(id, put(Pointer.of("summary"), "", "Van Sam."), studio.sam);
        title(studio.noor, "Een", "Twee");
        assertThat(studio.undo(id, studio.noor)).containsInstanceOf(Saved.Kept.class);
        assertThat(title()).contains("Een");
        studio.undo(id, studio.noor);
        assertThat(title()).isEmpty();
        assertThat(studio.undo(id, studio.noor)).isEmpty();
        assertThat(studio.manuscript(id).words(Pointer.of("summary"))).contains("Van Sam.");
        studio.redo(id, studio.noor);
        assertThat(title()).contains("Een");
        studio.redo(id, studio.noor);
        assertThat(title()).contains("Twee");
        assertThat(studio.redo(id, studio.noor)).isEmpty();
        studio.undo(id, studio.noor);
        assertThat(title()).contains("Een");
        title(studio.noor, "Een", "Anders");
        assertThat(studio.redo(id, studio.noor)).as("after something new").isEmpty();
        assertThat(studio.edits.between(id, 0, 99))
                .extracting(EditRecord::origin)
                .contains(Origin.UNDONE, Origin.REDONE);
    }

    @Test
    void takesBackWhatWasAddedRemovedAndMoved() {
        Edit first = new Edit.Insert(WORDS, Optional.empty(), Value.text("b"));
        Edit second = new Edit.Insert(WORDS, Optional.empty(), Value.text("a"));
        Edit moved = new Edit.Move(WORDS.to("#0"), Optional.of("#1"));
        Edit removed = new Edit.Remove(WORDS.to("#0"), Value.text("b"));
        for (Edit edit : List.of(first, second, moved, removed)) {
            assertThat(studio.edit(id, edit, studio.noor)).isInstanceOf(Saved.Kept.class);
        }
        assertThat(words()).contains(Value.Listing.of(List.of("a")));
        studio.undo(id, studio.noor);
        assertThat(words()).contains(Value.Listing.of(List.of("b", "a")));
        studio.undo(id, studio.noor);
        assertThat(words()).contains(Value.Listing.of(List.of("a", "b")));
        studio.undo(id, studio.noor);
        studio.undo(id, studio.noor);
        assertThat(words()).isEmpty();
        for (int n = 0; n < 4; n++) {
            studio.redo(id, studio.noor);
        }
        assertThat(studio.another().manuscript(id).at(WORDS)).contains(Value.Listing.of(List.of("a")));
    }

    private Optional<Value> words() {
        return studio.manuscript(id).at(WORDS);
    }

    @Test
    void leavesWhatAnotherWentOnWithAndTakesBackTheOneBefore() {
        studio.edit(id, put(Pointer.of("summary"), "", "Van Noor."), studio.noor);
        title(studio.noor, "", "Een");
        title(studio.sam, "Een", "Twee");
        assertThat(studio.undo(id, studio.noor)).containsInstanceOf(Saved.Refused.class);
        assertThat(title()).contains("Twee");
        assertThat(studio.undo(id, studio.noor)).containsInstanceOf(Saved.Kept.class);
        assertThat(studio.manuscript(id).words(Pointer.of("summary"))).isEmpty();
    }

    @Test
    void losesNothingOfAuthorsWhoWriteAtTheSameTime() throws Exception {
        int authors = 4;
        int each = 30;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int author = 0; author < authors; author++) {
            AccountId by = AccountId.next();
            int number = author;
            Studio node = author % 2 == 0 ? studio : studio.another();
            work.add(() -> IntStream.range(0, each)
                    .map(n -> node.edit(id, words(number + "-" + n), by) instanceof Saved.Kept ? 1 : 0)
                    .sum());
        }
        try (var threads = Executors.newFixedThreadPool(authors)) {
            for (Future<Integer> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(each);
            }
        }
        Manuscript manuscript = studio.another().manuscript(id);
        assertThat(manuscript.root().elements("words")).hasSize(authors * each).doesNotHaveDuplicates();
        assertThat(studio.edits.between(id, 0, 999))
                .extracting(EditRecord::sequence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, authors * each).boxed().toList());
        assertThat(studio.manuscript(id)).isEqualTo(manuscript);
    }

    private static Edit words(String word) {
        return new Edit.Insert(WORDS, Optional.empty(), Value.text(word));
    }

    @Test
    void keepsNothingInADraftThatIsClosed() {
        studio.inTransaction(() -> {
            studio.rows.setState(id, State.DISCARDED, null, studio.read(id).changedAt());
            return id;
        });
        assertThatThrownBy(() -> title(studio.noor, "", "Een"))
                .isInstanceOfSatisfying(
                        DraftException.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.CLOSED));
    }

    @Test
    void listsWhatIsThereInTheOrderOfItsChanges() {
        DraftId second = studio.begin("programmes/p/m/twee.yaml", Value.Mapping.EMPTY);
        title(studio.sam, "", "Een");
        assertThat(studio.rows.of(studio.coast, List.of(State.OPEN, State.DISCARDED), 10))
                .extracting(row -> row.summary().id())
                .containsExactly(id, second);
        assertThat(studio.rows.openOf(studio.coast, "p"))
                .extracting(row -> row.summary().id())
                .containsExactly(id, second);
        assertThat(studio.rows
                        .findOpen(studio.coast, "programmes/p/m/een.yaml")
                        .orElseThrow()
                        .summary()
                        .changedBy())
                .isEqualTo(studio.sam);
    }

    @Test
    void hasOneOpenDraftOfAFile() {
        DraftSummary other = studio.rows.find(id).orElseThrow().summary();
        DraftSummary same = new DraftSummary(
                DraftId.next(),
                "",
                other.kind(),
                other.programme(),
                other.path(),
                Optional.empty(),
                State.OPEN,
                0,
                studio.sam,
                studio.sam,
                other.changedAt());
        assertThat(studio.inTransaction(() -> studio.rows.insert(studio.coast, same)))
                .isFalse();
        assertThat(studio.inTransaction(() -> studio.rows.insert(nl.leeratelier.people.OrganisationId.next(), same)))
                .isTrue();
    }
}
