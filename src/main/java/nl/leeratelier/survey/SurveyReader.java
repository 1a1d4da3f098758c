package nl.leeratelier.survey;

import java.util.List;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Fields;

/** Reads a survey. */
final class SurveyReader {

    private static final int MOST_QUESTIONS = 50;

    private SurveyReader() {}

    /** The values of {@code type}. */
    private enum Type {
        OPEN,
        SINGLE,
        MULTIPLE,
        SCALE
    }

    static Survey read(ActivityHead head, Fields fields) {
        return new Survey(
                head,
                fields.optionalMarkdown("intro"),
                fields.flag("anonymous"),
                fields.listById("questions", 1, MOST_QUESTIONS, SurveyReader::question));
    }

    private static SurveyQuestion question(Fields fields) {
        Type type = fields.oneOf("type", Type.class);
        SurveyQuestion.Head head = new SurveyQuestion.Head(
                fields.id("id"), fields.text("text"), fields.flag("required", false), fields.place());
        return switch (type) {
            case OPEN -> new SurveyQuestion.Open(head);
            case SINGLE -> new SurveyQuestion.Single(head, options(fields));
            case MULTIPLE -> new SurveyQuestion.Multiple(head, options(fields));
            case SCALE ->
                new SurveyQuestion.Scale(head, fields.number("points", 2, 10), fields.text("low"), fields.text("high"));
        };
    }

    private static List<SurveyQuestion.Option> options(Fields fields) {
        return fields.listById(
                "options", 2, 20, option -> new SurveyQuestion.Option(option.id("id"), option.text("text")));
    }
}
