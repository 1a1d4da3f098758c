package nl.leeratelier.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What tells the elements of a list apart, so that one can go on pointing at an element when others come before it. */
public final class ListKey {

    private static final List<String> FIELDS = List.of("id", "who", "key", "number", "at");

    private ListKey() {}

    /**
     * The key of an element that has fields; empty when nothing tells it apart, or what does could be taken for something else.
     *
     * @param words the words of a field of the element, if it has that field
     */
    public static Optional<String> of(Function<String, Optional<String>> words) {
        return FIELDS.stream()
                .flatMap(field -> words.apply(field).stream())
                .findFirst()
                .filter(key -> !key.isEmpty() && !key.startsWith("#") && key.indexOf('/') < 0);
    }
}
