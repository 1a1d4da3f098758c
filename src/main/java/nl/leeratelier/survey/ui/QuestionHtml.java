package nl.leeratelier.survey.ui;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.learning.OwnWords;
import nl.leeratelier.survey.SurveyQuestion;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.PointScale;
import nl.leeratelier.ui.Words;

/** A question as the browser's own inputs. The page knows questions and options by number only. */
final class QuestionHtml {

    private final Words words;
    private final String language;

    QuestionHtml(Words words, String language) {
        this.words = words;
        this.language = language;
    }

    String of(int number, SurveyQuestion question, List<String> answer) {
        String name = "q" + number;
        return switch (question) {
            case SurveyQuestion.Open open -> open(name, open, answer);
            case SurveyQuestion.Single single -> options(name, single, single.options(), "radio", answer);
            case SurveyQuestion.Multiple multiple -> options(name, multiple, multiple.options(), "checkbox", answer);
            case SurveyQuestion.Scale scale -> scale(name, scale, answer);
        };
    }

    private String open(String name, SurveyQuestion.Open question, List<String> answer) {
        return "<div class=\"free-text\"><label for=\"" + name + "\">" + asked(question) + "</label><textarea id=\""
                + name
                + "\" name=\"" + name + "\" rows=\"3\" maxlength=\"" + OwnWords.LONGEST + "\""
                + (question.head().required() ? " aria-required=\"true\"" : "") + ">"
                + Markup.escape(answer.isEmpty() ? "" : answer.getFirst()) + "</textarea></div>";
    }

    private String options(
            String name,
            SurveyQuestion question,
            List<SurveyQuestion.Option> options,
            String type,
            List<String> answer) {
        String rows = IntStream.range(0, options.size())
                .mapToObj(index -> option(
                        name,
                        type,
                        String.valueOf(index),
                        "<span lang=\"" + language + "\">"
                                + Markup.escape(options.get(index).text()) + "</span>",
                        answer.contains(options.get(index).id())))
                .collect(Collectors.joining());
        // A radio button cannot be taken back, so there is one that says nothing.
        String none = type.equals("radio") && !question.head().required()
                ? option(name, type, "none", "<span>" + Markup.escape(words.t("survey.no-answer")) + "</span>", false)
                : "";
        return "<fieldset class=\"survey-options\"><legend>" + asked(question) + "</legend>" + rows + none
                + "</fieldset>";
    }

    private static String option(String name, String type, String value, String label, boolean chosen) {
        return "<label class=\"survey-option\"><input type=\"" + type + "\" name=\"" + name + "\" value=\"" + value
                + "\"" + (chosen ? " checked" : "") + ">" + label + "</label>";
    }

    private String scale(String name, SurveyQuestion.Scale question, List<String> answer) {
        List<String> points = question.choices().stream()
                .map(point -> switch (point) {
                    case "1" -> point + " · " + question.low();
                    default ->
                        point.equals(String.valueOf(question.points())) ? point + " · " + question.high() : point;
                })
                .toList();
        OptionalInt chosen =
                answer.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(answer.getFirst()));
        String pass = question.head().required() ? "" : words.t("survey.no-answer");
        return PointScale.of(name, new Markup(asked(question)), points, chosen, pass)
                .html();
    }

    private String asked(SurveyQuestion question) {
        String required = question.head().required()
                ? " <span class=\"survey-required\">" + Markup.escape(words.t("survey.required")) + "</span>"
                : "";
        return "<span lang=\"" + Markup.escape(language) + "\">" + Markup.escape(question.text()) + "</span>"
                + required;
    }
}
