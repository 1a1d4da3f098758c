package nl.leeratelier.studio.forms;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings together what the branches of a schema say of the same field: a form offers it wherever one of them allows it. */
final class Branches {

    private static final List<String> CONDITIONAL = List.of("then", "else");

    private final JsonNode root;

    Branches(JsonNode root) {
        this.root = root;
    }

    /** The properties of a schema and of all its conditional branches, in order; {@code oneOf} is left to others. */
    Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        collect(schema, found);
        found.values().removeIf(JsonNode::isBoolean);
        return found;
    }

    private void collect(JsonNode schema, Map<String, JsonNode> found) {
        schema.path("properties")
                .properties()
                .forEach(property -> found.merge(property.getKey(), property.getValue(), this::merged));
        schema.path("allOf").forEach(branch -> collect(branch, found));
        CONDITIONAL.forEach(name -> {
            if (schema.has(name)) {
                collect(schema.get(name), found);
            }
        });
    }

    /** The schema with what it refers to; what it says itself comes first. */
    JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        if (ref.isEmpty()) {
            return schema;
        }
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.remove("$ref");
        JsonNode there = resolved(root.at(ref.substring(1)));
        there.properties().forEach(entry -> {
            if (!whole.has(entry.getKey())) {
                whole.set(entry.getKey(), entry.getValue());
            }
        });
        return whole;
    }

    private JsonNode merged(JsonNode one, JsonNode other) {
        if (one.isBoolean() || one.equals(other)) {
            return other;
        }
        if (other.isBoolean()) {
            return one;
        }
        ObjectNode whole = ((ObjectNode) resolved(one)).deepCopy();
        resolved(other).properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode there = whole.get(name);
            if (there == null) {
                whole.set(name, entry.getValue());
            } else if (name.equals("properties")) {
                whole.set(name, mergedProperties((ObjectNode) there, entry.getValue()));
            } else if (name.equals("items")) {
                whole.set(name, merged(there, entry.getValue()));
            } else if (name.equals("required")) {
                whole.set(name, inBoth((ArrayNode) there, entry.getValue()));
            }
        });
        return whole;
    }

    private ObjectNode mergedProperties(ObjectNode one, JsonNode other) {
        ObjectNode whole = one.deepCopy();
        other.properties().forEach(entry -> {
            JsonNode there = whole.get(entry.getKey());
            whole.set(entry.getKey(), there == null ? entry.getValue() : merged(there, entry.getValue()));
        });
        return whole;
    }

    private static ArrayNode inBoth(ArrayNode one, JsonNode other) {
        Set<String> names = new HashSet<>();
        other.forEach(name -> names.add(name.asString()));
        ArrayNode both = one.arrayNode();
        one.forEach(name -> {
            if (names.contains(name.asString())) {
                both.add(name);
            }
        });
        return both;
    }
}
