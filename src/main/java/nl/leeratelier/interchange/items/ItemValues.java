package nl.leeratelier.interchange.items;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.manuscript.Value;

/** Writes what a question asks as the fields of our items. */
final class ItemValues {

    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private ItemValues() {}

    /**
     * Our fields, the type first.
     *
     * @param notes what had to change
     */
    record Written(Map<String, Value> fields, List<Note> notes) {}

    static Written of(Task task) {
        ItemValues values = new ItemValues();
        values.write(task);
        return new Written(values.fields, values.notes);
    }

    private void write(Task task) {
        switch (task) {
            case Task.Pick pick -> {
                text("type", pick.several() ? "multiple" : "single");
                options("options", pick.options(), fields);
            }
            case Task.TrueFalse said -> {
                text("type", "true-false");
                fields.put("answer", Value.flag(said.answer()));
            }
            case Task.Order order -> {
                text("type", "ordering");
                named("elements", order.elements());
            }
            case Task.Match match -> {
                text("type", "matching");
                pairs(match.pairs());
            }
            case Task.Sort sort -> {
                text("type", "categorising");
                sorted(sort);
            }
            case Task.Fill fill -> {
                text("type", "gaps");
                fill(fill);
            }
            case Task.Short typed -> {
                text("type", "short");
                typed(typed);
            }
            case Task.Spot spot -> {
                text("type", "hotspot");
                spot(spot);
            }
            case Task.Write open -> {
                text("type", "open");
                open(open);
            }
        }
    }

    private void options(String field, List<Task.Option> options, Map<String, Value> into) {
        List<String> ids = ids(options.stream().map(Task.Option::id).toList());
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Task.Option option = options.get(i);
            Map<String, Value> value = new LinkedHashMap<>();
            value.put("id", Value.text(ids.get(i)));
            put(value, "text", option.text());
            if (option.correct()) {
                value.put("correct", Value.flag(true));
            }
            put(value, "why", option.why());
            values.add(new Value.Mapping(value));
        }
        list(into, field, values);
    }

    private void named(String field, List<Task.Named> named) {
        List<String> ids = ids(named.stream().map(Task.Named::id).toList());
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Map<String, Value> value = new LinkedHashMap<>();
            value.put("id", Value.text(ids.get(i)));
            put(value, "text", named.get(i).text());
            values.add(new Value.Mapping(value));
        }
        list(fields, field, values);
    }

    private void pairs(List<Task.Pair> pairs) {
        List<String> ids = ids(pairs.stream().map(Task.Pair::id).toList());
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Map<String, Value> value = new LinkedHashMap<>();
            value.put("id", Value.text(ids.get(i)));
            put(value, "left", pairs.get(i).left());
            put(value, "right", pairs.get(i).right());
            values.add(new Value.Mapping(value));
        }
        list(fields, "pairs", values);
    }

    private void sorted(Task.Sort sort) {
        named("categories", sort.categories());
        List<String> categories =
                ids(sort.categories().stream().map(Task.Named::id).toList());
        List<String> ids = ids(sort.elements().stream().map(Task.Sorted::id).toList());
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < sort.elements().size(); i++) {
            Task.Sorted element = sort.elements().get(i);
            Map<String, Value> value = new LinkedHashMap<>();
            value.put("id", Value.text(ids.get(i)));
            put(value, "text", element.text());
            if (element.category() >= 0) {
                value.put("category", Value.text(categories.get(element.category())));
            }
            values.add(new Value.Mapping(value));
        }
        list(fields, "elements", values);
    }

    private void fill(Task.Fill fill) {
        List<String> given = fill.gaps().stream().map(Task.Gap::id).toList();
        List<String> ids =
                given.stream().allMatch(Ids::isOne) && given.stream().distinct().count() == given.size()
                        ? given
                        : java.util.stream.IntStream.rangeClosed(1, given.size())
                                .mapToObj(n -> "gat-" + n)
                                .toList();
        StringBuilder text = new StringBuilder();
        for (Task.Piece piece : fill.text()) {
            text.append(piece.gap() < 0 ? unmarked(piece.words()) : "{{" + ids.get(piece.gap()) + "}}");
        }
        put(fields, "text", text.toString().strip());
        List<Value> gaps = new ArrayList<>();
        for (int i = 0; i < fill.gaps().size(); i++) {
            Task.Gap gap = fill.gaps().get(i);
            Map<String, Value> value = new LinkedHashMap<>();
            value.put("id", Value.text(ids.get(i)));
            if (gap.options().isEmpty()) {
                texts(value, "accepted", gap.accepted());
                gap.number().ifPresent(number -> number(value, number));
            } else {
                gap.options().stream()
                        .filter(option -> !option.why().isBlank())
                        .forEach(option -> notes.add(Note.leftOut("gap-why", option.why())));
                options(
                        "options",
                        gap.options().stream()
                                .map(option -> new Task.Option(option.id(), option.text(), option.correct(), ""))
                                .toList(),
                        value);
            }
            gaps.add(new Value.Mapping(value));
        }
        list(fields, "gaps", gaps);
    }

    private void typed(Task.Short typed) {
        texts(fields, "accepted", typed.accepted());
        typed.number().ifPresent(number -> number(fields, number));
    }

    private static void number(Map<String, Value> into, Task.Number number) {
        put(into, "number", number.value());
        if (!number.tolerance().isEmpty() && !number.tolerance().equals("0")) {
            put(into, "tolerance", number.tolerance());
        }
        texts(into, "units", number.units());
    }

    private void spot(Task.Spot spot) {
        List<String> ids = ids(spot.marks().stream().map(Task.Mark::id).toList());
        StringBuilder text = new StringBuilder();
        List<String> correct = new ArrayList<>();
        int mark = 0;
        for (Object piece : spot.pieces()) {
            if (piece instanceof Task.Mark marked) {
                String words = unmarked(marked.words()).replace('|', '/').strip();
                text.append("{{")
                        .append(ids.get(mark))
                        .append('|')
                        .append(words)
                        .append("}}");
                if (marked.correct()) {
                    correct.add(ids.get(mark));
                }
                mark++;
            } else {
                text.append(unmarked(String.valueOf(piece)));
            }
        }
        put(fields, "text", text.toString().strip());
        texts(fields, "correct", correct);
    }

    private void open(Task.Write open) {
        texts(fields, "models", open.models());
        List<Value> criteria = new ArrayList<>();
        Ids ids = new Ids();
        for (Task.Criterion criterion : open.criteria()) {
            Map<String, Value> value = new LinkedHashMap<>();
            value.put("id", Value.text(ids.of(criterion.id().isEmpty() ? criterion.title() : criterion.id(), "punt")));
            put(value, "title", criterion.title());
            put(value, "behaviour", criterion.behaviour());
            criteria.add(new Value.Mapping(value));
        }
        list(fields, "criteria", criteria);
    }

    /** What would be read as a mark of ours is no such thing. */
    private String unmarked(String words) {
        if (!words.contains("{{") && !words.contains("}}")) {
            return words;
        }
        notes.add(Note.changed("braces"));
        return words.replace("{", "(").replace("}", ")");
    }

    /** Their names where all can be ours, otherwise letters. */
    private static List<String> ids(List<String> theirs) {
        boolean ours = theirs.stream().allMatch(Ids::isOne)
                && theirs.stream().distinct().count() == theirs.size();
        return ours
                ? theirs
                : java.util.stream.IntStream.range(0, theirs.size())
                        .mapToObj(Ids::letter)
                        .toList();
    }

    private void text(String field, String words) {
        fields.put(field, Value.text(words));
    }

    private static void put(Map<String, Value> into, String field, String words) {
        if (!words.isBlank()) {
            into.put(
                    field,
                    Value.Literal.isLiteral(words) && field.matches("number|tolerance")
                            ? new Value.Literal(words)
                            : Value.text(words));
        }
    }

    private static void texts(Map<String, Value> into, String field, List<String> texts) {
        List<String> said =
                texts.stream().filter(text -> !text.isBlank()).distinct().toList();
        if (!said.isEmpty()) {
            into.put(field, Value.Listing.of(said));
        }
    }

    private static void list(Map<String, Value> into, String field, List<Value> values) {
        if (!values.isEmpty()) {
            into.put(field, new Value.Listing(values));
        }
    }
}
