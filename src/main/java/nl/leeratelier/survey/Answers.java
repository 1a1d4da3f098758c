package nl.leeratelier.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.learning.OwnWords;

/** What an answer to each type of question looks like: always a list of texts; empty: no answer. */
public final class Answers {

    private Answers() {}

    /** Why this cannot be an answer to the question, as a translation key. */
    public static Optional<String> refusal(SurveyQuestion question, List<String> answer) {
        if (question instanceof SurveyQuestion.Open) {
            return answer.size() > 1
                    ? Optional.of("survey.refused.answer")
                    : answer.stream()
                            .flatMap(text -> OwnWords.refusal(text).stream())
                            .findFirst();
        }
        List<String> choices = question.choices();
        boolean isMany = question instanceof SurveyQuestion.Multiple;
        boolean fits = answer.size() <= (isMany ? choices.size() : 1)
                && choices.containsAll(answer)
                && new HashSet<>(answer).size() == answer.size();
        return fits ? Optional.empty() : Optional.of("survey.refused.answer");
    }

    /** Why these answers cannot be handed in, as a translation key. */
    public static Optional<String> refusal(Survey survey, Map<String, List<String>> answers) {
        for (Map.Entry<String, List<String>> given : answers.entrySet()) {
            Optional<String> refusal = survey.question(given.getKey())
                    .map(question -> refusal(question, given.getValue()))
                    .orElse(Optional.of("survey.refused.question"));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        if (answers.values().stream().allMatch(Answers::isEmpty)) {
            return Optional.of("survey.refused.nothing");
        }
        return missing(survey, answers).isEmpty() ? Optional.empty() : Optional.of("survey.refused.required");
    }

    /** The questions that must be answered and are not. */
    public static List<SurveyQuestion> missing(Survey survey, Map<String, List<String>> answers) {
        return survey.questions().stream()
                .filter(question -> question.head().required())
                .filter(question -> isEmpty(answers.getOrDefault(question.id(), List.of())))
                .toList();
    }

    static boolean isEmpty(List<String> answer) {
        return answer.stream().allMatch(String::isBlank);
    }
}
