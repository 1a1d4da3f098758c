package nl.leeratelier.content;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A mapping that remembers which of its fields were asked for, so that the others can be reported. */
final class AskedMapping {

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

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

    /** As {@link #find}; notes when there is none, to be reported with what is unknown. */
    Optional<YamlNode> require(String name) {
        Optional<YamlNode> node = find(name);
        if (node.isEmpty()) {
            missing.add(name);
        }
        return node;
    }

    /** Whether a required field is not there. */
    boolean misses() {
        return !missing.isEmpty();
    }

    /** Takes every field as asked for. */
    void acceptAll() {
        asked.addAll(mapping.entries().keySet());
    }

    /** Reports every field that nobody asked for, and every missing one that none of those was meant to be. */
    void report() {
        Set<String> meant = new HashSet<>();
        mapping.entries().forEach((name, entry) -> {
            if (!asked.contains(name)) {
                problems.add(entry.key(), "unknown field '" + name + "'", problems.isFull() ? "" : mend(name, meant));
            }
        });
        missing.stream()
                .filter(name -> !meant.contains(name))
                .forEach(name -> problems.add(place(), "field '" + name + "' is missing", "add it"));
    }

    private String mend(String name, Set<String> meant) {
        Optional<String> near = Spelling.nearest(name, asked);
        near.ifPresent(meant::add);
        return near.map(one -> "did you mean '" + one + "'?").orElse("known here: " + String.join(", ", asked));
    }
}
