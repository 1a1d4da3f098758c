package nl.leeratelier.studio.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Lines;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/**
 * How an edit of long ago is taken back without touching what came after it. Pure.
 *
 * @param edit what does it; empty when nothing can
 * @param why the key of the words that say why nothing can
 */
record TakeBack(Optional<Edit> edit, String why) {

    private static final TakeBack GONE = not("gone");
    private static final TakeBack WRITTEN_ON = not("written-on");
    private static final TakeBack AS_BEFORE = not("as-before");

    /**
     * @param now the draft as it is
     * @param earlier the draft as it was before the edit; empty when that cannot be told any more
     */
    static TakeBack of(Edit edit, Manuscript now, Supplier<Optional<Manuscript>> earlier) {
        return switch (edit) {
            case Edit.Put put -> put(put, now);
            case Edit.Remove remove -> remove(remove, now, earlier);
            case Edit.Insert insert -> insert(insert, now);
            case Edit.Move move -> move(move, now, earlier);
        };
    }

    private static TakeBack put(Edit.Put put, Manuscript now) {
        Optional<Value> there = now.at(put.at());
        if (now.at(put.at().parent()).isEmpty()) {
            return GONE;
        }
        if (there.equals(put.before())) {
            return AS_BEFORE;
        }
        if (there.equals(put.after())) {
            return by(new Edit.Put(put.at(), put.after(), put.before()));
        }
        return put.before().orElse(null) instanceof Value.Text before
                        && put.after().orElse(null) instanceof Value.Text after
                        && there.orElse(null) instanceof Value.Text words
                ? Lines.merged(after.text(), before.text(), words.text())
                        .map(both -> by(new Edit.Put(put.at(), there, Optional.of(Value.text(both)))))
                        .orElse(WRITTEN_ON)
                : WRITTEN_ON;
    }

    private static TakeBack remove(Edit.Remove remove, Manuscript now, Supplier<Optional<Manuscript>> earlier) {
        Pointer list = remove.at().parent();
        if (now.at(list.parent()).isEmpty()) {
            return GONE;
        }
        return now.at(remove.at()).isPresent()
                ? AS_BEFORE
                : by(new Edit.Insert(list, before(remove.at(), now, earlier), remove.before()));
    }

    private static TakeBack insert(Edit.Insert insert, Manuscript now) {
        if (!(insert.element() instanceof Value.Mapping part)) {
            return not("by-hand");
        }
        Optional<Pointer> at = part.words("id").map(insert.at()::to);
        if (at.flatMap(now::at).isEmpty()) {
            return GONE;
        }
        return now.at(at.get()).filter(part::equals).isPresent() ? by(new Edit.Remove(at.get(), part)) : WRITTEN_ON;
    }

    private static TakeBack move(Edit.Move move, Manuscript now, Supplier<Optional<Manuscript>> earlier) {
        List<String> steps = steps(move.at().parent(), now);
        int here = steps.indexOf(move.at().last());
        if (here < 0) {
            return GONE;
        }
        Optional<String> stood = before(move.at(), now, earlier);
        Optional<String> stands = here == 0 ? Optional.empty() : Optional.of(steps.get(here - 1));
        return stood.equals(stands) ? AS_BEFORE : by(new Edit.Move(move.at(), stood));
    }

    /** The last of those before an element at first that is still there; empty: it was the first of them. */
    private static Optional<String> before(Pointer at, Manuscript now, Supplier<Optional<Manuscript>> earlier) {
        List<String> then = earlier.get()
                .map(manuscript -> steps(at.parent(), manuscript))
                .orElseGet(() -> steps(at.parent(), now));
        List<String> still = steps(at.parent(), now);
        int place = then.indexOf(at.last());
        return then.subList(0, place < 0 ? then.size() : place).reversed().stream()
                .filter(still::contains)
                .findFirst();
    }

    private static List<String> steps(Pointer list, Manuscript in) {
        return in.at(list).orElse(null) instanceof Value.Listing listing ? Pointer.steps(listing) : List.of();
    }

    private static TakeBack by(Edit edit) {
        return new TakeBack(Optional.of(edit), "");
    }

    private static TakeBack not(String why) {
        return new TakeBack(Optional.empty(), "studio-desk.history.not." + why);
    }
}
