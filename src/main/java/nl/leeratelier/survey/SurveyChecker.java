package nl.leeratelier.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leeratelier.content.Problems;

/** What a survey must hold to: nothing that is put or offered twice. */
final class SurveyChecker {

    private final Problems problems;

    SurveyChecker(Problems problems) {
        this.problems = problems;
    }

    void check(Survey survey) {
        Set<String> texts = new HashSet<>();
        for (SurveyQuestion question : survey.questions()) {
            if (!question.text().isEmpty() && !texts.add(alike(question.text()))) {
                problems.add(question.head().place(), "this question is put twice", "put it once, or in other words");
            }
            switch (question) {
                case SurveyQuestion.Single single -> options(question, single.options());
                case SurveyQuestion.Multiple multiple -> options(question, multiple.options());
                case SurveyQuestion.Open ignored -> {
                    // Nothing is offered.
                }
                case SurveyQuestion.Scale scale -> {
                    if (!scale.low().isEmpty() && alike(scale.low()).equals(alike(scale.high()))) {
                        problems.add(
                                question.head().place(), "both ends of the scale are the same", "say how they differ");
                    }
                }
            }
        }
    }

    private void options(SurveyQuestion question, List<SurveyQuestion.Option> options) {
        Set<String> texts = new HashSet<>();
        for (SurveyQuestion.Option option : options) {
            if (!option.text().isEmpty() && !texts.add(alike(option.text()))) {
                problems.add(
                        question.head().place(),
                        "the option '" + option.text() + "' is offered twice",
                        "give each words of its own");
            }
        }
    }

    private static String alike(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}‘’“”]+", " ")
                .strip();
    }
}
