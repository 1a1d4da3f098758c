package nl.leeratelier.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nl.leeratelier.spreadsheet.Csv;
import nl.leeratelier.survey.SurveyResults.Answered;
import nl.leeratelier.survey.SurveyResults.Results;
import nl.leeratelier.ui.Translations;
import org.springframework.stereotype.Component;

/** Results as CSV, with no more in it than the screen shows: a row for each choice, and one for each text. */
@Component
public class ResultsFile {

    private final Translations translations;

    ResultsFile(Translations translations) {
        this.translations = translations;
    }

    /** @param language of the headers */
    public byte[] csv(Results results, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> headers = List.of(
                translations.text(language, "survey.file.question"),
                translations.text(language, "survey.file.answer"),
                translations.text(language, "survey.file.people"));
        try (Csv csv = new Csv(bytes, headers)) {
            results.questions().forEach(answered -> write(csv, answered, language));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Csv csv, Answered answered, Locale language) {
        String question = answered.question().text();
        if (!answered.isTold()) {
            csv.row(List.of(question, translations.text(language, "survey.file.few", SurveyResults.FEWEST), ""));
        }
        answered.counts()
                .forEach((choice, people) ->
                        csv.row(List.of(question, words(answered.question(), choice), String.valueOf(people))));
        answered.texts().forEach(text -> csv.row(List.of(question, text, "1")));
    }

    /** What a choice says. */
    public static String words(SurveyQuestion question, String choice) {
        return switch (question) {
            case SurveyQuestion.Single single -> words(single.options(), choice);
            case SurveyQuestion.Multiple multiple -> words(multiple.options(), choice);
            case SurveyQuestion.Scale scale -> {
                if (choice.equals("1")) {
                    yield choice + " (" + scale.low() + ")";
                }
                yield choice.equals(String.valueOf(scale.points())) ? choice + " (" + scale.high() + ")" : choice;
            }
            case SurveyQuestion.Open ignored -> choice;
        };
    }

    private static String words(List<SurveyQuestion.Option> options, String choice) {
        return options.stream()
                .filter(option -> option.id().equals(choice))
                .map(SurveyQuestion.Option::text)
                .findFirst()
                .orElse(choice);
    }
}
