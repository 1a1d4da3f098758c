package nl.leeratelier.app.cli;

import java.util.List;
import nl.leeratelier.casestudy.CaseStudyType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.dilemma.DilemmaType;
import nl.leeratelier.measure.MeasureType;
import nl.leeratelier.quiz.QuizType;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.survey.SurveyType;

/** Every activity type, for work without a server, where nothing collects them. */
final class KnownTypes {

    private KnownTypes() {}

    static ActivityTypes all() {
        return new ActivityTypes(List.of(
                new ReadingType(),
                new CaseStudyType(),
                new RolePlayType(),
                new QuizType(),
                new DilemmaType(),
                new MeasureType(),
                new SurveyType()));
    }
}
