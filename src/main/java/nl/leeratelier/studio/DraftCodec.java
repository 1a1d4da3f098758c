package nl.leeratelier.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits and manuscripts as the database keeps them: JSON. Words are strings, numbers and flags are those of JSON; a number that is
 * written otherwise than JSON would ({@code 1.50}) is a list of nothing and how it is written.
 */
@Component
class DraftCodec {

    private static final Pattern PLAIN = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper json;

    DraftCodec(JsonMapper json) {
        this.json = json;
    }

    /** An edit in two columns; the names and fields are for ever. */
    record Encoded(String kind, String edit) {}

    Encoded encode(Edit edit) {
        ObjectNode node = NODES.objectNode();
        ArrayNode at = node.putArray("at");
        edit.at().steps().forEach(at::add);
        String kind = switch (edit) {
            case Edit.Put put -> {
                put.before().ifPresent(before -> node.set("before", node(before)));
                put.after().ifPresent(after -> node.set("after", node(after)));
                yield "put";
            }
            case Edit.Insert insert -> {
                insert.after().ifPresent(after -> node.put("after", after));
                node.set("element", node(insert.element()));
                yield "insert";
            }
            case Edit.Remove remove -> {
                node.set("before", node(remove.before()));
                yield "remove";
            }
            case Edit.Move move -> {
                move.after().ifPresent(after -> node.put("after", after));
                yield "move";
            }
        };
        return new Encoded(kind, json.writeValueAsString(node));
    }

    Edit decode(Encoded encoded) {
        JsonNode node = json.readTree(encoded.edit());
        Pointer at = new Pointer(StreamSupport.stream(node.path("at").spliterator(), false)
                .map(JsonNode::asString)
                .toList());
        Optional<String> step = Optional.ofNullable(node.get("after"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
        return switch (encoded.kind()) {
            case "put" -> new Edit.Put(at, value(node, "before"), value(node, "after"));
            case "insert" -> new Edit.Insert(at, step, value(node, "element").orElseThrow());
            case "remove" -> new Edit.Remove(at, value(node, "before").orElseThrow());
            case "move" -> new Edit.Move(at, step);
            default -> throw new IllegalStateException("No edit is called " + encoded.kind());
        };
    }

    String encode(Value.Mapping root) {
        return json.writeValueAsString(node(root));
    }

    Value.Mapping decode(String root) {
        return value(json.readTree(root)) instanceof Value.Mapping mapping ? mapping : Value.Mapping.EMPTY;
    }

    private static Optional<Value> value(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(DraftCodec::value);
    }

    private static JsonNode node(Value value) {
        return switch (value) {
            case Value.Text text -> NODES.stringNode(text.text());
            case Value.Literal literal -> node(literal.written());
            case Value.Mapping mapping -> {
                ObjectNode node = NODES.objectNode();
                mapping.fields().forEach((name, inner) -> node.set(name, node(inner)));
                yield node;
            }
            case Value.Listing list -> {
                ArrayNode node = NODES.arrayNode(list.elements().size());
                list.elements().forEach(inner -> node.add(node(inner)));
                yield node;
            }
        };
    }

    private static JsonNode node(String literal) {
        if (literal.equals("true") || literal.equals("false")) {
            return NODES.booleanNode(literal.equals("true"));
        }
        return PLAIN.matcher(literal).matches()
                ? NODES.numberNode(Integer.parseInt(literal))
                : NODES.arrayNode().addNull().add(literal);
    }

    private static Value value(JsonNode node) {
        if (node.isString()) {
            return new Value.Text(node.asString());
        }
        if (node.isObject()) {
            Map<String, Value> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
            return new Value.Mapping(fields);
        }
        if (!node.isArray()) {
            return new Value.Literal(node.asString());
        }
        if (node.size() == 2 && node.get(0).isNull()) {
            return new Value.Literal(node.get(1).asString());
        }
        List<Value> elements = StreamSupport.stream(node.spliterator(), false)
                .map(DraftCodec::value)
                .toList();
        return new Value.Listing(elements);
    }
}
