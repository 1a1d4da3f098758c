package nl.leeratelier.manuscript;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leeratelier.content.YamlNode;

/** What was read from a file, without places and quotes. */
final class Reading {

    private Reading() {}

    static Value.Mapping mapping(YamlNode.Mapping mapping) {
        Map<String, Value> fields = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> fields.put(name, value(entry.value())));
        return new Value.Mapping(fields);
    }

    private static Value value(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar ->
                scalar.isPlain() && Value.Literal.isLiteral(scalar.value())
                        ? new Value.Literal(scalar.value())
                        : new Value.Text(scalar.value());
            case YamlNode.Mapping mapping -> mapping(mapping);
            case YamlNode.Sequence sequence ->
                new Value.Listing(sequence.items().stream().map(Reading::value).toList());
        };
    }
}
