package nl.leeratelier.quiz;

import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Fields;

/** Reads a quiz. */
final class QuizReader {

    private static final int MOST_ITEMS = 200;

    private QuizReader() {}

    static Quiz read(ActivityHead head, Fields fields) {
        ItemReader items = ItemReader.withScenariosOf(fields);
        Quiz quiz = new Quiz(
                head,
                fields.optionalText("intro"),
                fields.number("passMark", 0, 100),
                fields.optionalNumber("attempts", 1, 20),
                fields.oneOf("feedback", Quiz.Feedback.class),
                fields.flag("shuffle", false),
                fields.listById("items", 1, MOST_ITEMS, items::read));
        items.reportUnused(fields);
        return quiz;
    }
}
