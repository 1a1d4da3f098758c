package nl.leeratelier.survey;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.survey.SurveyEvent.Answered;
import nl.leeratelier.survey.SurveyEvent.HandedIn;
import org.springframework.stereotype.Component;

/** Surveys, of kind {@code survey}: completed when handed in, never scored. */
@Component
public final class SurveyType implements ActivityType<Survey, SurveyEvent, SurveyState> {

    @Override
    public String kind() {
        return "survey";
    }

    @Override
    public Class<Survey> activityClass() {
        return Survey.class;
    }

    @Override
    public Class<SurveyEvent> eventClass() {
        return SurveyEvent.class;
    }

    @Override
    public Survey read(ActivityHead head, Fields fields) {
        return SurveyReader.read(head, fields);
    }

    @Override
    public void check(Survey survey, Library library, Programme programme, Problems problems) {
        new SurveyChecker(problems).check(survey);
    }

    /** @param seed not used: everybody gets the questions in the same order */
    @Override
    public SurveyState start(Survey survey, long seed) {
        return SurveyState.start();
    }

    /** The answers of an anonymous survey are not here to be looked at: {@link Ballots} does, in the same transaction. */
    @Override
    public Optional<String> refusal(Survey survey, SurveyState state, SurveyEvent event) {
        if (state.handedIn()) {
            return Optional.of("survey.refused.handed-in");
        }
        return switch (event) {
            case Answered(String question, var answer) ->
                survey.anonymous()
                        ? Optional.of("survey.refused.anonymous")
                        : survey.question(question)
                                .map(found -> Answers.refusal(found, answer))
                                .orElse(Optional.of("survey.refused.question"));
            case HandedIn() -> survey.anonymous() ? Optional.empty() : Answers.refusal(survey, state.answers());
        };
    }

    @Override
    public SurveyState apply(Survey survey, SurveyState state, SurveyEvent event, Instant at) {
        if (refusal(survey, state, event).isPresent()) {
            return state;
        }
        return switch (event) {
            case Answered(String question, var answer) -> state.answered(survey, question, answer);
            case HandedIn() -> state.closed();
        };
    }
}
