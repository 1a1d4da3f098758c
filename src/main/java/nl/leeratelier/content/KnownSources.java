package nl.leeratelier.content;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The source keys that content may cite.
 *
 * @param any true when every key will do, since the list itself cannot be read: its own problem is enough
 */
record KnownSources(Set<String> keys, boolean any) {

    static final KnownSources ANY = new KnownSources(Set.of(), true);

    static KnownSources of(Sources sources) {
        return new KnownSources(
                sources.byKey().keySet().stream().map(SourceKey::value).collect(Collectors.toSet()), false);
    }

    /** Reports a key that nothing in {@code sources.yaml} bears. */
    void require(SourceKey key, Place place, Problems problems) {
        if (any || keys.contains(key.value())) {
            return;
        }
        String mend = problems.isFull()
                ? ""
                : Spelling.nearest(key.value(), keys)
                        .map(near -> "did you mean '" + near + "'? Otherwise ")
                        .orElse("");
        problems.add(place, "unknown source '" + key + "'", mend + "use a key of sources.yaml, or add it there");
    }
}
