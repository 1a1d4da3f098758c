package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leeratelier.content.Fields.PlacedText;

/** Reads the texts that a list or a mapping of the author's own names holds, with their places. */
final class Texts {

    private final Values values;
    private final Problems problems;

    Texts(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** @param entry what an entry is called in a message */
    List<PlacedText> placed(String entry, List<YamlNode> items) {
        return items.stream()
                .flatMap(item -> values.text(entry, item).map(text -> placed(text, item)).stream())
                .toList();
    }

    List<SourceKey> sources(String entry, List<YamlNode> items) {
        return items.stream()
                .flatMap(item -> values.source(entry, item).stream())
                .toList();
    }

    /** The names and plain values of a mapping, in order; none when it is no mapping: then a problem says so. */
    List<Map.Entry<PlacedText, PlacedText>> pairs(String called, String entry, YamlNode node) {
        if (!(node instanceof YamlNode.Mapping pairs)) {
            Values.wrongType(problems, called, node, "`name: value` lines");
            return List.of();
        }
        List<Map.Entry<PlacedText, PlacedText>> result = new ArrayList<>();
        pairs.entries()
                .forEach((key, written) -> values.text(entry, written.value())
                        .ifPresent(value -> result.add(
                                Map.entry(new PlacedText(key, written.key(), 0), placed(value, written.value())))));
        return List.copyOf(result);
    }

    private static PlacedText placed(String text, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            String value = scalar.value();
            int indent = value.length() - value.stripLeading().length();
            return new PlacedText(text, node.place(), scalar.opening() + indent);
        }
        return new PlacedText(text, node.place(), 0);
    }
}
