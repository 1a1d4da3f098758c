package nl.leeratelier.studio.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Difference;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/** Tells what changed in a file, one sentence for each change. Pure and total. */
public final class Differences {

    private final Manuscript before;
    private final Manuscript after;
    private final Place then;
    private final Place now;
    private final Vocabulary words;

    private Differences(String kind, Manuscript before, Manuscript after, Vocabulary words) {
        this.before = before;
        this.after = after;
        this.words = words;
        then = new Place(kind, before, words);
        now = new Place(kind, after, words);
    }

    /**
     * All differences, in the order of the later state; none when both say the same.
     *
     * @param kind {@code programme}, {@code module}, or the kind of the activity
     */
    public static List<Told> told(String kind, Manuscript before, Manuscript after, Vocabulary words) {
        return new Differences(kind, before, after, words).all();
    }

    private List<Told> all() {
        List<Told> told = new ArrayList<>();
        Set<Pointer> lists = new LinkedHashSet<>();
        for (Difference difference : Difference.between(before, after)) {
            Pointer list = difference instanceof Difference.Reordered
                    ? difference.at()
                    : difference.at().parent();
            if (isListOfWords(list)) {
                if (lists.add(list)) {
                    told.add(listOfWords(list));
                }
            } else {
                told.add(one(difference));
            }
        }
        return List.copyOf(told);
    }

    /** Words one after the other, such as sources or effects, are told as one: which of them moved to where tells nothing. */
    private boolean isListOfWords(Pointer at) {
        List<Optional<Value>> both = List.of(before.at(at), after.at(at));
        return both.stream().flatMap(Optional::stream).findAny().isPresent()
                && both.stream()
                        .flatMap(Optional::stream)
                        .allMatch(value -> value instanceof Value.Listing list
                                && list.elements().stream()
                                        .allMatch(
                                                element -> Value.words(element).isPresent()));
    }

    private Told listOfWords(Pointer at) {
        return changed(at, joined(before.at(at)), joined(after.at(at)));
    }

    private static String joined(Optional<Value> list) {
        return list.map(Differences::readable).orElse("").replace("\n", ", ");
    }

    private Told one(Difference difference) {
        return switch (difference) {
            case Difference.Changed changed -> changed(changed.at(), changed.before(), changed.after());
            case Difference.Added added ->
                isElement(after, added.at())
                        ? element("studio.diff.element-added", now, added.at(), "", readable(added.value()))
                        : field("studio.diff.added", now, added.at(), "", readable(added.value()));
            case Difference.Removed removed ->
                isElement(before, removed.at())
                        ? element("studio.diff.element-removed", then, removed.at(), readable(removed.value()), "")
                        : field("studio.diff.removed", then, removed.at(), readable(removed.value()), "");
            case Difference.Reordered reordered -> field("studio.diff.reordered", now, reordered.at(), "", "");
        };
    }

    private Told changed(Pointer at, String was, String is) {
        return field("studio.diff.changed", now, at, was, is);
    }

    private static boolean isElement(Manuscript in, Pointer at) {
        return in.at(at.parent()).orElse(null) instanceof Value.Listing;
    }

    private Told field(String key, Place place, Pointer at, String was, String is) {
        return told(at, place.of(at.parent()), words.text(key, place.label(at)), was, is);
    }

    private Told element(String key, Place place, Pointer at, String was, String is) {
        return new Told(at, words.text(key, place.of(at)), was, is);
    }

    private Told told(Pointer at, String where, String what, String was, String is) {
        String before = PictureWords.in(was, words::text);
        String seen = PictureWords.in(is, words::text);
        String now =
                before.equals(seen) && !was.equals(is) ? seen + " " + words.text("studio.diff.other-picture") : seen;
        return new Told(at, where.isEmpty() ? what : words.text("studio.diff.at", where, what), before, now);
    }

    /** What people read in it, line by line; names and numbers only where there is nothing else. */
    static String readable(Value value) {
        List<String> all = all(value).toList();
        List<String> sentences =
                all.stream().filter(text -> text.indexOf(' ') > 0).toList();
        return (sentences.isEmpty() ? all : sentences).stream().collect(Collectors.joining("\n"));
    }

    private static Stream<String> all(Value value) {
        return switch (value) {
            case Value.Text text -> Stream.of(text.text());
            case Value.Literal literal -> Stream.of(literal.written());
            case Value.Mapping mapping -> mapping.fields().values().stream().flatMap(Differences::all);
            case Value.Listing list -> list.elements().stream().flatMap(Differences::all);
        };
    }
}
