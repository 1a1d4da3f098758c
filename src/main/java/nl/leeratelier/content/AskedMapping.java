package nl.leeratelier.content;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A mapping that remembers which of its fields were asked for, so that the others can be reported. */
final class AskedMapping {

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    AskedMapping(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    Place place() {
        return mapping.place();
    }

    Place place(String name) {
        YamlNode.Entry entry = mapping.entries().get(name);
        return entry == null ? place() : entry.value().place();
    }

    Optional<YamlNode> find(String name) {
        asked.add(name);
        return Optional.ofNullable(mapping.entries().get(name)).map(YamlNode.Entry::value);
    }

    /** As {@link #find}; reports when there is none. */
    Optional<YamlNode> require(String name) {
        Optional<YamlNode> node = find(name);
        if (node.isEmpty()) {
            problems.add(place(), "field '" + name + "' is missing", "add it");
        }
        return node;
    }

    /** Takes every field as asked for. */
    void acceptAll() {
        asked.addAll(mapping.entries().keySet());
    }

    /** Reports every field that nobody asked for. */
    void reportUnknown() {
        mapping.entries().forEach((name, entry) -> {
            if (!asked.contains(name)) {
                problems.add(entry.key(), "unknown field '" + name + "'", problems.isFull() ? "" : meant(name));
            }
        });
    }

    private String meant(String name) {
        return Spelling.nearest(name, asked)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("known here: " + String.join(", ", asked));
    }
}
