package nl.leeratelier.survey.ui;

import nl.leeratelier.learning.ui.ActivityPlayer;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.survey.Ballots;
import nl.leeratelier.survey.Survey;
import nl.leeratelier.survey.SurveyEvent;
import nl.leeratelier.survey.SurveyState;
import org.springframework.stereotype.Component;

/** Opens surveys. */
@Component
class SurveyPlayer implements ActivityPlayer<Survey, SurveyEvent, SurveyState> {

    private final Ballots ballots;

    SurveyPlayer(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public String kind() {
        return "survey";
    }

    @Override
    public com.vaadin.flow.component.Component open(Sitting<Survey, SurveyEvent, SurveyState> sitting) {
        return new SurveyScreen(sitting, answers -> ballots.put(sitting.enrolment(), sitting.activity(), answers));
    }
}
