package nl.leeratelier.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leeratelier.content.Fields;

/** Reads the items that are a text with marks in it. */
final class MarkedReader {

    private MarkedReader() {}

    static Function<Item.Head, Item> hotspot(Fields fields) {
        List<Item.Piece> pieces = marks(fields, Marks.Form.WORDS).read(fields.text("text"));
        List<String> known = ids(pieces);
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

    static Function<Item.Head, Item> markWords(Fields fields) {
        List<Item.Choice> labels = fields.listById("labels", 2, 4, ItemReader::choice);
        List<String> known = labels.stream().map(Item.Choice::id).toList();
        Marks marks = marks(fields, Marks.Form.LABELLED);
        List<Item.Piece> pieces = marks.read(fields.text("text"));
        Map<String, String> right = marks.labels();
        right.forEach((mark, label) -> {
            if (!known.contains(label)) {
                fields.problem(
                        "text",
                        "mark '" + mark + "' has label '" + label + "', which is not there",
                        "known: " + String.join(", ", known));
            }
        });
        return head -> new Item.MarkWords(head, labels, pieces, right);
    }

    static Function<Item.Head, Item> gaps(Fields fields) {
        List<Item.Piece> pieces = marks(fields, Marks.Form.GAP).read(fields.text("text"));
        List<Gap> gaps = fields.listById("gaps", 1, 12, MarkedReader::gap);
        List<String> known = gaps.stream().map(Gap::id).toList();
        List<String> inText = ids(pieces);
        if (fields.isSound()) {
            gaps.stream()
                    .filter(gap -> !inText.contains(gap.id()))
                    .forEach(gap -> fields.problem(
                            gap.place(),
                            "gap '" + gap.id() + "' does not stand in the text",
                            "write {{" + gap.id() + "}} where it belongs"));
            inText.stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> fields.problem(
                            "text", "there is no gap '" + id + "'", "known: " + String.join(", ", known)));
        }
        return head -> new Item.Gaps(head, pieces, gaps);
    }

    private static Gap gap(Fields fields) {
        if (fields.has("options")) {
            return new Gap.Chosen(
                    fields.id("id"), fields.listById("options", 2, 8, MarkedReader::option), fields.place());
        }
        return new Gap.Typed(fields.id("id"), TypedReader.read(fields), fields.place());
    }

    private static Item.Option option(Fields fields) {
        return new Item.Option(
                fields.id("id"), fields.text("text"), fields.flag("correct", false), Optional.empty(), fields.place());
    }

    private static Marks marks(Fields fields, Marks.Form form) {
        return new Marks(form, (what, mend) -> fields.problem("text", what, mend));
    }

    private static List<String> ids(List<Item.Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece.id().stream()).toList();
    }
}
