package nl.leeratelier.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leeratelier.content.ListKey;

/**
 * Where something stands in a manuscript: names of fields, and for the elements of a list what tells them apart (their
 * {@code id}, {@code who}, {@code key}, {@code number} or {@code at}), or {@code #} and their index from 0 where nothing does. So it goes on
 * pointing at the same element when others come before it.
 */
public record Pointer(List<String> steps) {

    /** The whole manuscript. */
    public static final Pointer ROOT = new Pointer(List.of());

    private static final Pattern BY_INDEX = Pattern.compile("#[0-9]{1,6}");

    public Pointer {
        steps = List.copyOf(steps);
    }

    /** Steps from the root. */
    public static Pointer of(String... steps) {
        return new Pointer(List.of(steps));
    }

    /** As {@link #toString} wrote it. */
    public static Pointer parse(String written) {
        return written.isEmpty() ? ROOT : new Pointer(List.of(written.split("/")));
    }

    /** One step further. */
    public Pointer to(String step) {
        return new Pointer(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** What this stands in; the root stands in itself. */
    public Pointer parent() {
        return steps.isEmpty() ? this : new Pointer(steps.subList(0, steps.size() - 1));
    }

    /** The last step; empty for the root. */
    public String last() {
        return steps.isEmpty() ? "" : steps.getLast();
    }

    /** Whether this is the other, or stands in it. */
    public boolean isIn(Pointer other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** What stands here. */
    public Optional<Value> in(Value root) {
        Value value = root;
        for (String step : steps) {
            Optional<Value> next = step(value, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            value = next.get();
        }
        return Optional.of(value);
    }

    private static Optional<Value> step(Value value, String step) {
        return switch (value) {
            case Value.Mapping mapping -> mapping.find(step);
            case Value.Listing list -> {
                int index = index(list, step);
                yield index < 0 ? Optional.empty() : Optional.of(list.elements().get(index));
            }
            case Value.Text ignored -> Optional.empty();
            case Value.Literal ignored -> Optional.empty();
        };
    }

    /** The step that leads from a list to one of its elements. */
    public static String step(Value.Listing list, int index) {
        return key(list.elements().get(index))
                .filter(key -> index(list, key) == index)
                .orElse("#" + index);
    }

    /** The steps to all elements of a list, in order. */
    public static List<String> steps(Value.Listing list) {
        List<String> steps = new ArrayList<>(list.elements().size());
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < list.elements().size(); index++) {
            String key = key(list.elements().get(index)).orElse("");
            steps.add(!key.isEmpty() && taken.add(key) ? key : "#" + index);
        }
        return steps;
    }

    /** Which element of a list a step leads to; -1 when none. */
    static int index(Value.Listing list, String step) {
        if (!step.isEmpty() && step.charAt(0) == '#') {
            int index = BY_INDEX.matcher(step).matches() ? Integer.parseInt(step.substring(1)) : -1;
            return index < list.elements().size() ? index : -1;
        }
        for (int index = 0; index < list.elements().size(); index++) {
            if (key(list.elements().get(index)).filter(step::equals).isPresent()) {
                return index;
            }
        }
        return -1;
    }

    /** What tells this element apart. A key that could be taken for something else tells nothing. */
    private static Optional<String> key(Value element) {
        return element instanceof Value.Mapping mapping ? ListKey.of(mapping::words) : Optional.empty();
    }

    /** The steps with a slash between them. */
    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
