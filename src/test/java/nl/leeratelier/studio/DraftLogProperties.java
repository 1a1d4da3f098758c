package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.testing.Database;

/** Whatever three authors do, and in whatever order, each seeing the draft as it was some edits ago. */
class DraftLogProperties {

    private static final Studio STUDIO = new Studio(Database.H2);

    /** Some fields and two lists, one of words and one of parts that have ids. */
    private static final Value.Mapping START = Value.Mapping.EMPTY
            .with("title", Value.text("Begin"))
            .with("words", Value.Listing.of(List.of("a", "b", "c")))
            .with("nodes", new Value.Listing(List.of(node("x"), node("y"))));

    private final List<AccountId> authors = List.of(AccountId.next(), AccountId.next(), AccountId.next());

    private static Value node(String id) {
        return Value.Mapping.EMPTY.with("id", Value.text(id)).with("line", Value.text("Regel " + id));
    }

    @Property(tries = 60)
    void theLogFoldsToTheHeadAndHoldsAllThatWasKept(@ForAll long seed, @ForAll @IntRange(min = 5, max = 90) int steps) {
        Random random = new Random(seed);
        DraftId id = STUDIO.begin("programmes/p/m/" + AccountId.next() + ".yaml", START);
        List<Manuscript> past = new ArrayList<>(List.of(STUDIO.manuscript(id)));
        Manuscript head = past.getLast();
        int kept = 0;
        for (int step = 0; step < steps; step++) {
            AccountId by = authors.get(random.nextInt(3));
            Optional<Saved> saved = switch (random.nextInt(6)) {
                case 0 -> STUDIO.undo(id, by);
                case 1 -> STUDIO.redo(id, by);
                default -> {
                    Manuscript seen = past.get(Math.max(0, past.size() - 1 - random.nextInt(3)));
                    yield Optional.of(STUDIO.edit(id, edit(seen, random, step), by));
                }
            };
            if (saved.orElse(null) instanceof Saved.Kept(Draft draft, Edit undo)
                    && !draft.manuscript().equals(head)) {
                kept++;
                assertThat(draft.manuscript().apply(undo))
                        .isEqualTo(new Outcome.Applied(
                                head, ((Outcome.Applied) draft.manuscript().apply(undo)).undo()));
                long grown = draft.manuscript().write().length - head.write().length;
                assertThat(grown).isLessThanOrEqualTo(Limits.size(last(id)));
                head = draft.manuscript();
                past.add(head);
            } else {
                assertThat(STUDIO.manuscript(id)).isEqualTo(head);
            }
        }
        assertThat(STUDIO.another().manuscript(id)).isEqualTo(head);
        Manuscript folded = past.getFirst();
        List<EditRecord> log = STUDIO.edits.between(id, 0, steps);
        assertThat(log).hasSize(kept);
        for (EditRecord edit : log) {
            folded = ((Outcome.Applied) folded.apply(edit.edit())).manuscript();
        }
        assertThat(folded).isEqualTo(head);
    }

    @Property(tries = 20)
    void whoWritesAloneCanTakeBackAllAndDoItAgain(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int steps) {
        Random random = new Random(seed);
        DraftId id = STUDIO.begin("programmes/p/m/" + AccountId.next() + ".yaml", START);
        Manuscript start = STUDIO.manuscript(id);
        for (int step = 0; step < steps; step++) {
            STUDIO.edit(id, edit(STUDIO.manuscript(id), random, step), authors.getFirst());
        }
        Manuscript end = STUDIO.manuscript(id);
        while (STUDIO.undo(id, authors.getFirst()).isPresent()) {
            assertThat(STUDIO.undo(id, authors.getLast())).isEmpty();
        }
        assertThat(STUDIO.manuscript(id)).isEqualTo(start);
        while (STUDIO.redo(id, authors.getFirst()).isPresent()) {
            assertThat(STUDIO.redo(id, authors.getLast())).isEmpty();
        }
        assertThat(STUDIO.manuscript(id)).isEqualTo(end);
    }

    private static Edit last(DraftId id) {
        return STUDIO.edits.before(id, Integer.MAX_VALUE, 1).getFirst().edit();
    }

    private static Edit edit(Manuscript seen, Random random, int step) {
        String list = random.nextBoolean() ? "words" : "nodes";
        Value.Listing elements =
                seen.at(Pointer.of(list)).orElse(null) instanceof Value.Listing there ? there : Value.Listing.EMPTY;
        Pointer title = Pointer.of(random.nextBoolean() ? "title" : "summary");
        Optional<Value> words = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(Value.text("Woord " + step));
        if (elements.elements().isEmpty() || random.nextInt(3) == 0) {
            return new Edit.Put(title, seen.at(title), words);
        }
        int index = random.nextInt(elements.elements().size());
        Pointer at = Pointer.of(list).to(Pointer.step(elements, index));
        int other = random.nextInt(elements.elements().size() + 1);
        Optional<String> after = other == 0 ? Optional.empty() : Optional.of(Pointer.step(elements, other - 1));
        return switch (random.nextInt(4)) {
            case 0 ->
                new Edit.Insert(
                        Pointer.of(list), after, list.equals("words") ? Value.text("w" + step) : node("n" + step));
            case 1 -> new Edit.Remove(at, elements.elements().get(index));
            case 2 -> new Edit.Move(at, after);
            default -> {
                Pointer field = list.equals("words") ? at : at.to("line");
                yield new Edit.Put(field, seen.at(field), Optional.of(Value.text("Anders " + step)));
            }
        };
    }
}
