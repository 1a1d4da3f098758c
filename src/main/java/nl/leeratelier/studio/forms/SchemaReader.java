package nl.leeratelier.studio.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.studio.forms.Shape.Group;
import nl.leeratelier.studio.forms.Shape.Parts;
import nl.leeratelier.studio.forms.Shape.References;
import nl.leeratelier.studio.forms.Shape.Sort;
import nl.leeratelier.studio.forms.Shape.Sorts;
import nl.leeratelier.studio.forms.Shape.Steering;
import nl.leeratelier.studio.forms.Shape.Style;
import nl.leeratelier.studio.forms.Shape.Words;
import tools.jackson.databind.JsonNode;

/** Makes a form of a JSON Schema. Knows as much of JSON Schema as ours use, and the words of our own that begin with {@code x-}. */
final class SchemaReader {

    private static final String PLACE = "#/$defs/";
    private static final int LONGEST = 20_000;
    private static final int MANY = 1_000;

    private final JsonNode root;
    private final Branches branches;

    SchemaReader(JsonNode root) {
        this.root = root;
        this.branches = new Branches(root);
    }

    Group read(String kind) {
        Group group = group(root, kind);
        JsonNode body = root.path("x-body");
        if (body.isMissingNode()) {
            return group;
        }
        List<Field> fields = new ArrayList<>(group.fields());
        fields.add(new Field(kind + ".body", true, Optional.empty(), shape(body, kind + ".body")));
        return new Group(fields, group.sorts());
    }

    private Group group(JsonNode schema, String path) {
        Map<String, JsonNode> always = branches.properties(schema);
        Set<String> required = required(schema);
        if (schema.has("x-sorts")) {
            return byPresence(schema.get("x-sorts"), always, required, path);
        }
        Optional<Sorts> sorts =
                schema.has("oneOf") ? Optional.of(byType(schema, always, path)) : Optional.<Sorts>empty();
        return new Group(fields(always, required, path), sorts);
    }

    /** Sorts that are told by the field {@code type}. */
    private Sorts byType(JsonNode schema, Map<String, JsonNode> always, String path) {
        List<Sort> sorts = new ArrayList<>();
        for (JsonNode branch : schema.get("oneOf")) {
            Map<String, JsonNode> own = new LinkedHashMap<>(branches.properties(branch));
            own.keySet().removeAll(always.keySet());
            List<Field> fields = fields(own, required(branch), path);
            words(branch.path("properties").path("type")).forEach(name -> sorts.add(new Sort(name, fields)));
        }
        return new Sorts(Optional.of("type"), sorts);
    }

    private Group byPresence(JsonNode written, Map<String, JsonNode> all, Set<String> required, String path) {
        Map<String, JsonNode> left = new LinkedHashMap<>(all);
        List<Sort> sorts = new ArrayList<>();
        written.properties().forEach(sort -> {
            Map<String, JsonNode> own = new LinkedHashMap<>();
            sort.getValue().forEach(name -> own.put(name.asString(), all.get(name.asString())));
            left.keySet().removeAll(own.keySet());
            sorts.add(new Sort(sort.getKey(), fields(own, required, path)));
        });
        return new Group(fields(left, required, path), Optional.of(new Sorts(Optional.empty(), sorts)));
    }

    private List<Field> fields(Map<String, JsonNode> properties, Set<String> required, String path) {
        return properties.entrySet().stream()
                .map(property -> field(
                        path + "." + property.getKey(), property.getValue(), required.contains(property.getKey())))
                .toList();
    }

    private Field field(String path, JsonNode schema, boolean required) {
        JsonNode otherwise = branches.resolved(schema).path("default");
        return new Field(
                path,
                required,
                otherwise.isMissingNode() ? Optional.empty() : Optional.of(otherwise.asString()),
                shape(schema, path));
    }

    private Shape shape(JsonNode schema, String path) {
        Optional<Target> target = target(schema);
        String ref = schema.path("$ref").asString("");
        if (ref.startsWith(PLACE)) {
            Optional<Shape> known = known(ref.substring(PLACE.length()), target, path);
            if (known.isPresent()) {
                return known.get();
            }
        }
        JsonNode plain = branches.resolved(schema);
        if (plain.has("const")) {
            return new Shape.Fixed(plain.get("const").asString());
        }
        if (plain.has("enum")) {
            return new Shape.OneOf(words(plain));
        }
        return switch (plain.path("type").asString("")) {
            case "boolean" -> new Shape.Flag();
            case "integer" ->
                target.<Shape>map(to -> new Shape.Numbered(
                                to,
                                plain.path("minimum").asInt(),
                                plain.path("maximum").asInt(MANY)))
                        .orElseGet(() -> new Shape.Number(true, bound(plain, "minimum"), bound(plain, "maximum")));
            case "number" -> new Shape.Number(false, bound(plain, "minimum"), bound(plain, "maximum"));
            case "array" -> list(plain, target(plain).or(() -> target), path);
            case "object" ->
                plain.has("additionalProperties")
                                && plain.get("additionalProperties").isObject()
                        ? Steering.SCORES
                        : group(plain, path);
            default -> string(plain, path);
        };
    }

    /** What the names of our definitions stand for. */
    private Optional<Shape> known(String name, Optional<Target> target, String path) {
        return Optional.ofNullable(
                switch (name) {
                    case "id" -> target.<Shape>map(Shape.Reference::new).orElseGet(Shape.Made::new);
                    case "line" -> new Words(Style.LINE, LONGEST);
                    case "text" -> new Words(Style.TEXT, LONGEST);
                    case "markdown" -> new Words(Style.MARKDOWN, LONGEST);
                    case "sources" -> new Shape.Citations(1);
                    case "anySources" -> new Shape.Citations(0);
                    case "effects" -> Steering.EFFECTS;
                    case "moves" -> Steering.MOVES;
                    case "conditions" -> Steering.CONDITIONS;
                    case "targets" -> Steering.TARGETS;
                    case "portrait" -> new Shape.Looks(group(root.path("$defs").path(name), path));
                    default -> null;
                });
    }

    private Shape string(JsonNode plain, String path) {
        if (plain.path("format").asString("").equals("date")) {
            return new Shape.Day();
        }
        int longest = plain.path("maxLength").asInt(LONGEST);
        boolean isLine = plain.has("pattern") || longest <= 200 || path.endsWith(".accepted");
        return new Words(isLine ? Style.LINE : Style.TEXT, longest);
    }

    private Shape list(JsonNode plain, Optional<Target> target, String path) {
        int least = plain.path("minItems").asInt(0);
        int most = plain.path("maxItems").asInt(MANY);
        JsonNode items = plain.path("items");
        if (items.has("oneOf")) {
            return new Shape.Criteria(
                    new References(target.orElseThrow(), least),
                    new Parts(group(items.get("oneOf").get(1), path), least, most));
        }
        JsonNode each = branches.resolved(items);
        return switch (each.path("type").asString("")) {
            case "integer" ->
                new Shape.SomeOf(IntStream.rangeClosed(
                                each.path("minimum").asInt(),
                                each.path("maximum").asInt())
                        .mapToObj(Integer::toString)
                        .toList());
            case "string" ->
                target.<Shape>map(to -> new References(to, least))
                        .orElseGet(() -> new Shape.Lines(least, most, lines(items, path)));
            default -> new Parts(group(each, path), least, most);
        };
    }

    private Words lines(JsonNode items, String path) {
        return shape(items, path) instanceof Words words ? words : new Words(Style.LINE, LONGEST);
    }

    private static Optional<Target> target(JsonNode schema) {
        JsonNode to = schema.path("x-refers-to");
        if (to.isMissingNode()) {
            return Optional.empty();
        }
        List<String> written =
                to.isArray() ? to.valueStream().map(JsonNode::asString).toList() : List.of(to.asString());
        return Optional.of(Target.of(written));
    }

    private static Optional<BigDecimal> bound(JsonNode schema, String name) {
        return schema.has(name) ? Optional.of(schema.get(name).decimalValue()) : Optional.empty();
    }

    private static Set<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    /** The words of a choice. */
    private static List<String> words(JsonNode schema) {
        return schema.has("const")
                ? List.of(schema.get("const").asString())
                : schema.path("enum").valueStream().map(JsonNode::asString).toList();
    }
}
