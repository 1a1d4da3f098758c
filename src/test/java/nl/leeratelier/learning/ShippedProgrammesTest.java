package nl.leeratelier.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.leeratelier.casestudy.CaseStudyType;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.dilemma.DilemmaType;
import nl.leeratelier.measure.MeasureType;
import nl.leeratelier.quiz.QuizType;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.survey.SurveyType;
import nl.leeratelier.testing.Database;
import nl.leeratelier.testing.GoodWay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever ships can be completed, activity by activity, by somebody who does everything well. */
class ShippedProgrammesTest {

    private static final Classroom CLASSROOM = new Classroom(
            Database.H2,
            new ActivityTypes(List.of(
                    new ReadingType(),
                    new CaseStudyType(),
                    new RolePlayType(),
                    new QuizType(),
                    new DilemmaType(),
                    new MeasureType(),
                    new SurveyType())),
            shipped());

    static List<String> programmes() {
        return CLASSROOM.catalogue.newest().stream()
                .map(PublishedProgramme::programme)
                .map(programme -> programme.id())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void canBeCompletedByAGoodWay(String programme) {
        Enrolment enrolment = CLASSROOM.enrol(programme);
        for (var activity : CLASSROOM.enrolments.progress(enrolment).activities()) {
            AttemptId attempt = CLASSROOM.begin(enrolment, activity.activity().id());
            complete(CLASSROOM.attempts.open(attempt, CLASSROOM.sam));
        }
        assertThat(CLASSROOM.enrolments.own(enrolment.id(), CLASSROOM.sam).completedAt())
                .isPresent();
        assertThat(CLASSROOM.published).contains(new ProgrammeCompleted(enrolment.id()));
    }

    private static <A extends Activity, E, S extends ActivityState> void complete(OpenAttempt<A, E, S> begun) {
        OpenAttempt<A, E, S> attempt = begun;
        while (!attempt.state().result().status().isFinal()) {
            OpenAttempt<A, E, S> now = attempt;
            E event = now.type().eventClass().cast(GoodWay.next(now.activity(), now.state()));
            attempt = CLASSROOM.inTransaction(() -> CLASSROOM.attempts.record(now, event));
        }
    }

    private static ContentFiles shipped() {
        try {
            return ContentFiles.in(Path.of("content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
