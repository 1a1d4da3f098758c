package nl.leeratelier.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.survey.SurveyEvent.HandedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what was answered: anonymous answers apart from whoever gave them, others as a projection of the log. */
@Service
public class Ballots {

    private final BallotRows ballots;
    private final AnswerRows answers;
    private final Enrolments enrolments;

    Ballots(BallotRows ballots, AnswerRows answers, Enrolments enrolments) {
        this.ballots = ballots;
        this.answers = answers;
        this.enrolments = enrolments;
    }

    /**
     * Takes in the answers of an anonymous survey, in the transaction in which it is handed in. Of the enrolment nothing is
     * kept but its organisation and programme.
     *
     * @throws IllegalArgumentException when the survey is not anonymous or these are no answers to it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(EnrolmentId enrolment, Survey survey, Map<String, List<String>> given) {
        if (!survey.anonymous() || Answers.refusal(survey, given).isPresent()) {
            throw new IllegalArgumentException("No ballot for " + survey.id());
        }
        SurveyKey key = key(enrolments.find(enrolment).orElseThrow(), survey);
        ballots.countOne(key);
        List<BallotRows.Text> texts = new ArrayList<>();
        for (SurveyQuestion question : survey.questions()) {
            List<String> answer = given.getOrDefault(question.id(), List.of());
            if (!Answers.isEmpty(answer)) {
                ballots.countOne(key, question.id(), Tally.ANY);
                if (question instanceof SurveyQuestion.Open) {
                    texts.add(
                            new BallotRows.Text(question.id(), answer.getFirst().strip()));
                } else {
                    answer.forEach(choice -> ballots.countOne(key, question.id(), choice));
                }
            }
        }
        if (!texts.isEmpty()) {
            ballots.add(key, texts);
        }
    }

    @EventListener
    void on(EventRecorded recorded) {
        if (recorded.event() instanceof HandedIn
                && recorded.before().activity() instanceof Survey survey
                && !survey.anonymous()
                && recorded.before().state() instanceof SurveyState state) {
            var attempt = recorded.before();
            Enrolment enrolment = enrolments.find(attempt.enrolment()).orElseThrow();
            answers.insert(key(enrolment, survey), attempt.id(), attempt.account(), survey, state.answers());
        }
    }

    private static SurveyKey key(Enrolment enrolment, Survey survey) {
        return new SurveyKey(enrolment.organisation(), enrolment.programme(), survey.id());
    }

    @EventListener
    void on(PersonErased erased) {
        answers.erase(erased.account());
    }
}
