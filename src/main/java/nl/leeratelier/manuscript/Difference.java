package nl.leeratelier.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One way in which a manuscript differs from an earlier one. */
public sealed interface Difference {

    /** Where, in the later one; of what was removed, in the earlier one. */
    Pointer at();

    /** Words, a number or a flag became others. */
    record Changed(Pointer at, String before, String after) implements Difference {}

    /** Something is new. */
    record Added(Pointer at, Value value) implements Difference {}

    /** Something is gone. */
    record Removed(Pointer at, Value value) implements Difference {}

    /** The elements of a list that were there before stand in another order. */
    record Reordered(Pointer at) implements Difference {}

    /** All differences, in the order of the later one; none when both say the same. */
    static List<Difference> between(Manuscript before, Manuscript after) {
        List<Difference> found = new ArrayList<>();
        compare(Pointer.ROOT, before.root(), after.root(), found);
        return List.copyOf(found);
    }

    private static void compare(Pointer at, Value before, Value after, List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Value.Mapping old && after instanceof Value.Mapping now) {
            Set<String> names = new LinkedHashSet<>(now.fields().keySet());
            names.addAll(old.fields().keySet());
            compareAll(at, List.copyOf(names), old, now, found);
        } else if (before instanceof Value.Listing old && after instanceof Value.Listing now) {
            compareLists(at, old, now, found);
        } else if (Value.words(before).isPresent() && Value.words(after).isPresent()) {
            found.add(new Changed(
                    at, Value.words(before).orElseThrow(), Value.words(after).orElseThrow()));
        } else {
            found.add(new Removed(at, before));
            found.add(new Added(at, after));
        }
    }

    private static void compareLists(Pointer at, Value.Listing old, Value.Listing now, List<Difference> found) {
        List<String> oldSteps = Pointer.steps(old);
        List<String> nowSteps = Pointer.steps(now);
        Set<String> all = new LinkedHashSet<>(nowSteps);
        all.addAll(oldSteps);
        compareAll(at, List.copyOf(all), old, now, found);
        List<String> stayed = oldSteps.stream().filter(nowSteps::contains).toList();
        if (!stayed.equals(nowSteps.stream().filter(oldSteps::contains).toList())) {
            found.add(new Reordered(at));
        }
    }

    private static void compareAll(Pointer at, List<String> steps, Value old, Value now, List<Difference> found) {
        for (String step : steps) {
            Pointer here = at.to(step);
            var before = Pointer.of(step).in(old);
            var after = Pointer.of(step).in(now);
            if (before.isPresent() && after.isPresent()) {
                compare(here, before.get(), after.get(), found);
            } else if (after.isPresent()) {
                found.add(new Added(here, after.get()));
            } else {
                before.ifPresent(gone -> found.add(new Removed(here, gone)));
            }
        }
    }
}
