package nl.leeratelier.interchange.items;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;

/** What belongs together: as pairs where each has one of its own, otherwise as categories. */
public final class Matching {

    private static final int MOST_CATEGORIES = 5;
    private static final int LEAST_ELEMENTS = 3;

    private Matching() {}

    /**
     * Decides.
     *
     * @param extra right sides that belong to nothing
     * @param question is told what had to change
     */
    public static Task of(List<Task.Pair> pairs, List<String> extra, Question question) {
        List<String> rights = pairs.stream().map(Task.Pair::right).toList();
        List<String> more =
                extra.stream().filter(one -> !rights.contains(one)).distinct().toList();
        boolean shared = new HashSet<>(rights).size() < rights.size();
        List<String> all =
                Stream.concat(rights.stream(), more.stream()).distinct().toList();
        boolean sortable = all.size() <= MOST_CATEGORIES && pairs.size() >= LEAST_ELEMENTS;
        if (shared || (!more.isEmpty() && sortable)) {
            question.note(Note.changed("categories"));
            List<Task.Sorted> elements = new ArrayList<>();
            pairs.forEach(pair -> elements.add(new Task.Sorted("", pair.left(), all.indexOf(pair.right()))));
            return new Task.Sort(
                    all.stream().map(text -> new Task.Named("", text)).toList(), elements);
        }
        more.forEach(one -> question.note(Note.leftOut("distractor", one)));
        return new Task.Match(pairs);
    }
}
