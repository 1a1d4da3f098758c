package nl.leeratelier.manuscript;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits, done. */
final class Editing {

    private Editing() {}

    static Outcome apply(Manuscript manuscript, Edit edit) {
        return switch (edit) {
            case Edit.Put put -> put(manuscript, put);
            case Edit.Insert insert -> insert(manuscript, insert);
            case Edit.Remove remove -> remove(manuscript, remove);
            case Edit.Move move -> move(manuscript, move);
        };
    }

    private static Outcome put(Manuscript manuscript, Edit.Put put) {
        Optional<Value> now = manuscript.at(put.at());
        if (!now.equals(put.before()) && !now.equals(put.after())) {
            boolean withItsParent = now.isEmpty() && !hasPlaceFor(manuscript.root(), put.at());
            return withItsParent ? new Outcome.Gone(put.at()) : new Outcome.Conflict(put.at(), put.after(), now);
        }
        return set(manuscript, put.at(), put.after())
                .<Outcome>map(changed -> new Outcome.Applied(changed, new Edit.Put(put.at(), put.after(), now)))
                .orElseGet(() -> new Outcome.Gone(put.at()));
    }

    private static Outcome insert(Manuscript manuscript, Edit.Insert insert) {
        Value.Listing list;
        switch (manuscript.at(insert.at()).orElse(Value.Listing.EMPTY)) {
            case Value.Listing there -> list = there;
            default -> {
                return new Outcome.Gone(insert.at());
            }
        }
        // Where the one before it is gone, it comes last: better in the wrong place than lost.
        int index = insert.after()
                .map(step -> Pointer.index(list, step))
                .map(before -> before < 0 ? list.elements().size() : before + 1)
                .orElse(0);
        Value.Listing longer = list.inserted(index, insert.element());
        return set(manuscript, insert.at(), Optional.of(longer))
                .<Outcome>map(changed -> new Outcome.Applied(
                        changed, new Edit.Remove(insert.at().to(Pointer.step(longer, index)), insert.element())))
                .orElseGet(() -> new Outcome.Gone(insert.at()));
    }

    private static Outcome remove(Manuscript manuscript, Edit.Remove remove) {
        Pointer at = remove.at();
        if (!(manuscript.at(at.parent()).orElse(null) instanceof Value.Listing list)) {
            return new Outcome.Gone(at);
        }
        int index = Pointer.index(list, at.last());
        if (index < 0) {
            return new Outcome.Gone(at);
        }
        Value there = list.elements().get(index);
        if (!there.equals(remove.before())) {
            return new Outcome.Conflict(at, Optional.empty(), Optional.of(there));
        }
        Value.Listing shorter = list.without(index);
        Edit undo = new Edit.Insert(at.parent(), before(shorter, index), there);
        Optional<Value> left = shorter.elements().isEmpty() ? Optional.empty() : Optional.of(shorter);
        return set(manuscript, at.parent(), left)
                .<Outcome>map(changed -> new Outcome.Applied(changed, undo))
                .orElseGet(() -> new Outcome.Gone(at));
    }

    private static Outcome move(Manuscript manuscript, Edit.Move move) {
        Pointer at = move.at();
        if (!(manuscript.at(at.parent()).orElse(null) instanceof Value.Listing list)) {
            return new Outcome.Gone(at);
        }
        int from = Pointer.index(list, at.last());
        int before = move.after().map(step -> Pointer.index(list, step)).orElse(-1);
        if (from < 0 || (move.after().isPresent() && before < 0) || before == from) {
            return new Outcome.Gone(at);
        }
        Value element = list.elements().get(from);
        int to = before < from ? before + 1 : before;
        Value.Listing moved = list.without(from).inserted(to, element);
        // What stood before it has made room where it now comes earlier.
        Edit undo = new Edit.Move(
                at.parent().to(Pointer.step(moved, to)),
                from == 0 ? Optional.empty() : before(moved, to < from ? from + 1 : from));
        return set(manuscript, at.parent(), Optional.of(moved))
                .<Outcome>map(changed -> new Outcome.Applied(changed, undo))
                .orElseGet(() -> new Outcome.Gone(at));
    }

    private static Optional<String> before(Value.Listing list, int index) {
        return index == 0 ? Optional.empty() : Optional.of(Pointer.step(list, index - 1));
    }

    private static Optional<Manuscript> set(Manuscript manuscript, Pointer at, Optional<Value> value) {
        return changed(manuscript.root(), at, 0, value)
                .map(root -> new Manuscript(manuscript.format(), (Value.Mapping) root));
    }

    /** The value with another one put in it; empty when there is no place for it. */
    private static Optional<Value> changed(Value value, Pointer at, int depth, Optional<Value> put) {
        if (depth == at.steps().size()) {
            return put;
        }
        String step = at.steps().get(depth);
        return switch (value) {
            case Value.Mapping mapping -> inMapping(mapping, step, at, depth, put);
            case Value.Listing list -> {
                int index = Pointer.index(list, step);
                yield index < 0
                        ? Optional.empty()
                        : changed(list.elements().get(index), at, depth + 1, put)
                                .map(element -> list.with(index, element));
            }
            case Value.Text ignored -> Optional.empty();
            case Value.Literal ignored -> Optional.empty();
        };
    }

    private static Optional<Value> inMapping(
            Value.Mapping mapping, String step, Pointer at, int depth, Optional<Value> put) {
        UnaryOperator<Value> with = inner -> isEmpty(inner) ? mapping.without(step) : mapping.with(step, inner);
        if (depth == at.steps().size() - 1) {
            return Optional.of(put.map(with).orElseGet(() -> mapping.without(step)));
        }
        return changed(mapping.find(step).orElse(Value.Mapping.EMPTY), at, depth + 1, put)
                .map(with);
    }

    /** Fields of which the last was cleared are not there any more. */
    private static boolean isEmpty(Value value) {
        return value instanceof Value.Mapping mapping && mapping.fields().isEmpty();
    }

    /** Whether something could be put here, as every element of a list on the way to it is there. */
    private static boolean hasPlaceFor(Value root, Pointer at) {
        return changed(root, at, 0, Optional.of(Value.text("x"))).isPresent();
    }
}
