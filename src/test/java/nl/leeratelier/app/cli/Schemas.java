package nl.leeratelier.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Finds which part of a JSON Schema speaks about which part of a document. Knows as much of JSON Schema as ours use. */
final class Schemas {

    private static final List<String> BRANCHES = List.of("oneOf", "anyOf", "allOf");

    private final JsonNode root;

    Schemas(JsonNode root) {
        this.root = root;
    }

    /**
     * What a schema says of one mapping.
     *
     * @param where names the part of the schema, the same for all mappings it speaks about
     */
    record Shape(String where, Set<String> properties, Set<String> required) {}

    /** Visits every mapping of a document whose fields the schema names. */
    void walk(Object document, BiConsumer<Map<String, Object>, Shape> visit) {
        walk("", List.of(root), document, visit);
    }

    private void walk(
            String where, List<JsonNode> schemas, Object value, BiConsumer<Map<String, Object>, Shape> visit) {
        List<JsonNode> parts = schemas.stream()
                .flatMap(schema -> parts(schema, value).stream())
                .toList();
        if (value instanceof List<?> list) {
            List<JsonNode> items = parts.stream()
                    .filter(part -> part.has("items"))
                    .map(part -> part.get("items"))
                    .toList();
            list.forEach(item -> walk(where + "[]", items, item, visit));
        } else if (value instanceof Map<?, ?> map) {
            mapping(where, parts, asFields(map), visit);
        }
    }

    private void mapping(
            String where,
            List<JsonNode> parts,
            Map<String, Object> fields,
            BiConsumer<Map<String, Object>, Shape> visit) {
        Map<String, List<JsonNode>> children = new LinkedHashMap<>();
        Set<String> required = new TreeSet<>();
        for (JsonNode part : parts) {
            part.path("properties")
                    .properties()
                    .forEach(property -> children.computeIfAbsent(property.getKey(), name -> new ArrayList<>())
                            .add(property.getValue()));
            part.path("required").forEach(name -> required.add(name.asString()));
        }
        fields.forEach((name, child) -> walk(where + "/" + name, children.getOrDefault(name, List.of()), child, visit));
        if (!children.isEmpty()) {
            String sort = fields.get("type") instanceof String type ? ":" + type : "";
            visit.accept(fields, new Shape(where + sort, new TreeSet<>(children.keySet()), required));
        }
    }

    /** The schema itself, what it refers to, and those of its branches that speak about this value. */
    private List<JsonNode> parts(JsonNode schema, Object value) {
        List<JsonNode> parts = new ArrayList<>(List.of(schema));
        if (schema.has("$ref")) {
            parts.addAll(parts(root.at(schema.get("$ref").asString().substring(1)), value));
        }
        for (String kind : BRANCHES) {
            schema.path(kind).forEach(branch -> {
                if (fits(branch, value)) {
                    parts.addAll(parts(branch, value));
                }
            });
        }
        if (schema.has("if")) {
            String chosen =
                    fits(schema.get("if"), value) && has(schema.get("if").path("required"), value) ? "then" : "else";
            if (schema.has(chosen)) {
                parts.addAll(parts(schema.get(chosen), value));
            }
        }
        return parts;
    }

    /** By the type of the value, and by the words that its fields must have. */
    private boolean fits(JsonNode branch, Object value) {
        String type = branch.path("type").asString("");
        boolean isOther = (type.equals("array") && !(value instanceof List))
                || (type.equals("object") && !(value instanceof Map))
                || (type.equals("string") && !(value instanceof String));
        if (isOther) {
            return false;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return true;
        }
        return branch.path("properties").properties().stream()
                .allMatch(property -> allows(property.getValue(), asFields(map).get(property.getKey())));
    }

    private static boolean has(JsonNode required, Object value) {
        return !(value instanceof Map<?, ?> map)
                || required.valueStream().allMatch(name -> map.containsKey(name.asString()));
    }

    private static boolean allows(JsonNode schema, Object value) {
        if (schema.has("const")) {
            return schema.get("const").asString().equals(String.valueOf(value));
        }
        if (schema.has("enum") && value != null) {
            return schema.get("enum")
                    .valueStream()
                    .anyMatch(word -> word.asString().equals(String.valueOf(value)));
        }
        return true;
    }

    @SuppressWarnings("unchecked") // Names of fields are text: the reader refuses others.
    private static Map<String, Object> asFields(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
