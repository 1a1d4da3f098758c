package nl.leeratelier.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;

/**
 * Where an attempt at a survey stands.
 *
 * @param answers by question, without empty ones; of an anonymous survey always empty
 * @param handedIn nothing changes after that
 */
public record SurveyState(Map<String, List<String>> answers, boolean handedIn, ActivityResult result)
        implements ActivityState {

    static SurveyState start() {
        return new SurveyState(Map.of(), false, ActivityResult.inProgress(0));
    }

    SurveyState answered(Survey survey, String question, List<String> answer) {
        Map<String, List<String>> all = new HashMap<>(answers);
        if (Answers.isEmpty(answer)) {
            all.remove(question);
        } else {
            all.put(question, List.copyOf(answer));
        }
        int progress = 100 * all.size() / (survey.questions().size() + 1);
        return new SurveyState(Map.copyOf(all), false, ActivityResult.inProgress(progress));
    }

    SurveyState closed() {
        return new SurveyState(answers, true, ActivityResult.completed());
    }
}
