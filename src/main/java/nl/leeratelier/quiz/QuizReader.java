package nl.leeratelier.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        Type type = fields.oneOf("type", Type.class);
        Item.Head head = new Item.Head(
                fields.id("id"),
                fields.optionalNumber("step", 1, 5),
                fields.text("prompt"),
                fields.markdown("explanation"),
                fields.sources("sources"),
                fields.place());
        return switch (type) {
            case SINGLE -> new Item.Single(head, options(fields));
            case MULTIPLE -> new Item.Multiple(head, options(fields));
            case TRUE_FALSE -> new Item.TrueFalse(head, fields.flag("answer"));
            case ORDERING -> new Item.Ordering(head, fields.listById("elements", 3, 8, QuizReader::element));
            case MATCHING -> new Item.Matching(head, fields.listById("pairs", 3, 8, QuizReader::pair));
            case HOTSPOT -> hotspot(head, fields);
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

    private static Item.Hotspot hotspot(Item.Head head, Fields fields) {
        List<Item.Piece> pieces =
                new Marks((what, mend) -> fields.problem("text", what, mend)).read(fields.text("text"));
        Item.Hotspot item = new Item.Hotspot(head, pieces, Set.of());
        List<String> known = Answers.ids(item);
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
        return new Item.Hotspot(head, pieces, Set.copyOf(correct));
    }
}
