package nl.leeratelier.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Edits of any part of a manuscript, by somebody who sees it as it is. */
final class AnyEdit {

    /** What no author changes: pointers lead by it. */
    private static final Set<String> TELLS_APART = Set.of("id", "who", "key", "number");

    private final Random random;

    AnyEdit(Random random) {
        this.random = random;
    }

    Edit of(Manuscript manuscript) {
        List<Pointer> elements = all(manuscript).stream()
                .filter(at -> manuscript.at(at.parent()).orElse(null) instanceof Value.Listing)
                .toList();
        if (elements.isEmpty() || random.nextInt(3) == 0) {
            return put(manuscript);
        }
        Pointer at = any(elements);
        Value.Listing list = (Value.Listing) manuscript.at(at.parent()).orElseThrow();
        Optional<String> other = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(any(Pointer.steps(list)));
        return switch (random.nextInt(3)) {
            case 0 -> new Edit.Insert(at.parent(), other, Value.text("Nieuw."));
            case 1 -> new Edit.Remove(at, manuscript.at(at).orElseThrow());
            default -> new Edit.Move(at, other);
        };
    }

    Edit.Put put(Manuscript manuscript) {
        List<Pointer> fields = all(manuscript).stream()
                .filter(at -> manuscript.at(at.parent()).orElse(null) instanceof Value.Mapping)
                .filter(at -> !TELLS_APART.contains(at.last()) || at.steps().size() == 1)
                .toList();
        Pointer at = fields.isEmpty() ? Pointer.of("text") : any(fields);
        boolean clears = random.nextInt(4) == 0;
        return new Edit.Put(
                at, manuscript.at(at), clears ? Optional.empty() : Optional.of(Value.text("Dit schreef ik.")));
    }

    private static List<Pointer> all(Manuscript manuscript) {
        List<Pointer> all = new ArrayList<>();
        collect(manuscript.root(), Pointer.ROOT, all);
        all.remove(Pointer.ROOT);
        // Names with a slash, or of nothing, lead nowhere by design.
        all.removeIf(at -> manuscript.at(at).isEmpty());
        return all;
    }

    private static void collect(Value value, Pointer here, List<Pointer> all) {
        all.add(here);
        switch (value) {
            case Value.Mapping mapping -> mapping.fields().forEach((name, inner) -> collect(inner, here.to(name), all));
            case Value.Listing list -> {
                List<String> steps = Pointer.steps(list);
                for (int i = 0; i < steps.size(); i++) {
                    collect(list.elements().get(i), here.to(steps.get(i)), all);
                }
            }
            case Value.Text ignored -> {}
            case Value.Literal ignored -> {}
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
