package nl.leeratelier.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Fields;

/** Reads a quiz and its items. */
final class QuizReader {

    private static final int MOST_ITEMS = 200;

    private QuizReader() {}

    /** The values of {@code type}. */
    private enum Type {
        SINGLE,
        MULTIPLE,
        TRUE_FALSE,
        ORDERING,
        MATCHING,
        HOTSPOT
    }

    static Quiz read(ActivityHead head, Fields fields) {
        return new Quiz(
                head,
                fields.optionalText("intro"),
                fields.number("passMark", 0, 100),
                fields.optionalNumber("attempts", 1, 20),
                fields.oneOf("feedback", Quiz.Feedback.class),
                fields.flag("shuffle", false),
                fields.listById("items", 1, MOST_ITEMS, QuizReader::item));
    }

    private static Item item(Fields fields) {
        Function<Item.Head, Item> parts = parts(fields);
        boolean sound = fields.isSound();
        Item item = parts.apply(new Item.Head(
                fields.id("id"),
                fields.optionalNumber("step", 1, 5),
                fields.text("prompt"),
                fields.markdown("explanation"),
                fields.sources("sources"),
                fields.place()));
        if (sound) {
            new ItemChecker(fields::problem).check(item);
        }
        return item;
    }

    /** What there is to answer; with its head it is an item. */
    private static Function<Item.Head, Item> parts(Fields fields) {
        Type type = fields.oneOf("type", Type.class);
        if (!fields.isSound()) {
            fields.acceptAll();
            return head -> new Item.Single(head, List.of());
        }
        return switch (type) {
            case SINGLE -> {
                List<Item.Option> options = options(fields);
                yield head -> new Item.Single(head, options);
            }
            case MULTIPLE -> {
                List<Item.Option> options = options(fields);
                yield head -> new Item.Multiple(head, options);
            }
            case TRUE_FALSE -> {
                boolean answer = fields.flag("answer");
                yield head -> new Item.TrueFalse(head, answer);
            }
            case ORDERING -> {
                List<Item.Element> elements = fields.listById("elements", 3, 8, QuizReader::element);
                yield head -> new Item.Ordering(head, elements);
            }
            case MATCHING -> {
                List<Item.Pair> pairs = fields.listById("pairs", 3, 8, QuizReader::pair);
                yield head -> new Item.Matching(head, pairs);
            }
            case HOTSPOT -> hotspot(fields);
        };
    }

    private static List<Item.Option> options(Fields fields) {
        return fields.listById("options", 2, 8, QuizReader::option);
    }

    private static Item.Option option(Fields fields) {
        return new Item.Option(
                fields.id("id"),
                fields.text("text"),
                fields.flag("correct", false),
                fields.optionalText("why"),
                fields.place());
    }

    private static Item.Element element(Fields fields) {
        return new Item.Element(fields.id("id"), fields.text("text"), fields.place());
    }

    private static Item.Pair pair(Fields fields) {
        return new Item.Pair(fields.id("id"), fields.text("left"), fields.text("right"), fields.place());
    }

    private static Function<Item.Head, Item> hotspot(Fields fields) {
        List<Item.Piece> pieces =
                new Marks((what, mend) -> fields.problem("text", what, mend)).read(fields.text("text"));
        List<String> known =
                pieces.stream().flatMap(piece -> piece.id().stream()).toList();
        Set<String> correct = new LinkedHashSet<>();
        for (Fields.PlacedText mark : fields.requiredTexts("correct")) {
            String id = mark.text();
            if (!known.contains(id)) {
                fields.problem(
                        mark.place(), "'" + id + "' is no mark in the text", "known: " + String.join(", ", known));
            } else if (!correct.add(id)) {
                fields.problem(mark.place(), "'" + id + "' stands here twice", "name each mark once");
            }
        }
        return head -> new Item.Hotspot(head, pieces, Set.copyOf(correct));
    }
}
