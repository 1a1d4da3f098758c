package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The single values of a file by where they stand, see {@link Wording#at}. */
final class Scalars {

    private Scalars() {}

    /** All of them, in the order of the file. Of two that nothing tells apart, only the first can be pointed at. */
    static Map<String, YamlNode.Scalar> of(YamlNode.Mapping root) {
        Map<String, YamlNode.Scalar> found = new LinkedHashMap<>();
        collect("", root, found);
        return found;
    }

    private static void collect(String at, YamlNode node, Map<String, YamlNode.Scalar> found) {
        switch (node) {
            case YamlNode.Scalar scalar -> found.putIfAbsent(at, scalar);
            case YamlNode.Mapping mapping ->
                mapping.entries().forEach((name, entry) -> collect(to(at, name), entry.value(), found));
            case YamlNode.Sequence list -> {
                List<String> steps = steps(list.items());
                for (int index = 0; index < steps.size(); index++) {
                    collect(to(at, steps.get(index)), list.items().get(index), found);
                }
            }
        }
    }

    private static String to(String at, String step) {
        return at.isEmpty() ? step : at + "." + step;
    }

    private static List<String> steps(List<YamlNode> items) {
        List<String> steps = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            steps.add(key(items.get(index)).filter(seen::add).orElse("#" + index));
        }
        return steps;
    }

    private static Optional<String> key(YamlNode item) {
        return item instanceof YamlNode.Mapping mapping
                ? ListKey.of(field -> Optional.ofNullable(mapping.entries().get(field))
                        .map(YamlNode.Entry::value)
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(value -> ((YamlNode.Scalar) value).value()))
                : Optional.empty();
    }

    /** The same file with each value replaced by what is given for it. */
    static YamlNode.Mapping with(YamlNode.Mapping root, UnaryOperator<YamlNode.Scalar> other) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        root.entries()
                .forEach((name, entry) ->
                        entries.put(name, new YamlNode.Entry(entry.key(), with(entry.value(), other))));
        return new YamlNode.Mapping(entries, root.place());
    }

    private static YamlNode with(YamlNode node, UnaryOperator<YamlNode.Scalar> other) {
        return switch (node) {
            case YamlNode.Scalar scalar -> other.apply(scalar);
            case YamlNode.Mapping mapping -> with(mapping, other);
            case YamlNode.Sequence list ->
                new YamlNode.Sequence(
                        list.items().stream().map(item -> with(item, other)).toList(), list.place());
        };
    }
}
