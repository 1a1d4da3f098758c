package nl.leeratelier.quiz;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Fields;

/** Reads a quiz. */
final class QuizReader {

    static final int MOST_ITEMS = 200;

    private QuizReader() {}

    static Quiz read(ActivityHead head, Fields fields) {
        if (!fields.has("items") && !fields.has("draw")) {
            fields.problem("items", "there is nothing to answer", "add 'items', or rules to 'draw' them by");
        }
        ItemReader items = ItemReader.withScenariosOf(fields);
        Quiz quiz = new Quiz(
                head,
                fields.optionalText("intro"),
                fields.number("passMark", 0, 100),
                fields.optionalNumber("attempts", 1, 20),
                fields.oneOf("feedback", Quiz.Feedback.class),
                fields.flag("shuffle", false),
                fields.flag("confidence", false),
                limits(fields),
                fields.oneOf("order", Quiz.ItemOrder.class, Quiz.ItemOrder.AS_LISTED),
                items(fields, "items", items),
                items(fields, "bank", items),
                fields.has("draw") ? fields.list("draw", 1, 20, Draw::read) : List.of(),
                List.of(head.place().file()));
        items.reportUnused(fields);
        return quiz;
    }

    private static List<Item> items(Fields fields, String name, ItemReader items) {
        return fields.has(name) ? fields.listById(name, 1, MOST_ITEMS, items::read) : List.of();
    }

    private static Limits limits(Fields fields) {
        return new Limits(
                fields.optionalNumber("timeLimit", 1, 480),
                fields.optionalNumber("grace", 0, 30).orElse(1),
                fields.optionalNumber("hoursBetween", 1, 720).orElse(0),
                fields.optionalCode("closes").flatMap(day -> day(fields, day)));
    }

    private static Optional<LocalDate> day(Fields fields, String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            fields.problem("closes", "'" + written + "' is no day", "write it as year-month-day, such as 2027-01-31");
            return Optional.empty();
        }
    }
}
