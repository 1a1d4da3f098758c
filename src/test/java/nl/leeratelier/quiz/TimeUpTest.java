package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.LearningException;
import nl.leeratelier.learning.OpenAttempt;
import nl.leeratelier.learning.ProgrammeProgress;
import nl.leeratelier.learning.School;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.Started;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What time does to attempts that are stored. */
@ParameterizedClass
@EnumSource
class TimeUpTest {

    private static final Answered ANSWER = new Answered("een", java.util.List.of("a"));

    private final School school;
    private final AccountId person = AccountId.next();

    TimeUpTest(Database database) {
        school = new School(database, event -> {}, Sample.TYPE);
    }

    private void publish(String settings) {
        school.publish(Sample.shelf(Sample.yaml("passMark: 90\nfeedback: at-end\n" + settings))
                .contents());
    }

    private ProgrammeProgress.ActivityProgress progress() {
        return school.enrolments()
                .progress(school.enrolments().of(person, school.organisation()).getFirst())
                .activity("toets")
                .orElseThrow();
    }

    private OpenAttempt<?, ?, ?> opened(AttemptId attempt) {
        return school.inTransaction(
                () -> school.attempts().settled(school.attempts().open(attempt, person)));
    }

    @Test
    void whoComesBackAfterTheTimeFindsItHandedIn() {
        publish("timeLimit: 20");
        AttemptId attempt = school.begin(person, "p", "toets");
        school.record(attempt, person, new Started(0), ANSWER);
        assertThat(opened(attempt).state().result().status()).isEqualTo(Status.IN_PROGRESS);
        school.jdbc()
                .sql("update attempt_event set recorded_at = ? where attempt_id = ?")
                .params(Timestamp.from(Instant.now().minusSeconds(3_600)), attempt.value())
                .update();
        assertThatThrownBy(() -> school.record(attempt, person, new Answered("waar", java.util.List.of("false"))))
                .isInstanceOf(LearningException.EventRefused.class)
                .hasMessage("quiz.refusal.time-up");
        assertThat(opened(attempt).state().result().score()).hasValue(16);
        assertThat(progress().status()).isEqualTo(ProgrammeProgress.Status.FAILED);
        int recorded = opened(attempt).sequence();
        assertThat(opened(attempt).sequence()).as("only once").isEqualTo(recorded);
    }

    @Test
    void theNextAttemptWaitsAsLongAsTheQuizSays() {
        publish("hoursBetween: 24");
        school.record(school.begin(person, "p", "toets"), person, ANSWER, new Submitted());
        assertThat(progress().waitsUntil()).isPresent();
        assertThat(progress().mayBegin()).isFalse();
        assertThatThrownBy(() -> school.begin(person, "p", "toets")).isInstanceOf(LearningException.NotNow.class);
        school.jdbc()
                .sql("update attempt set last_event_at = ?")
                .param(Timestamp.from(Instant.now().minusSeconds(24 * 3_600)))
                .update();
        assertThat(progress().waitsUntil()).isEmpty();
        assertThat(school.begin(person, "p", "toets")).isNotNull();
    }

    @Test
    void nothingBeginsInAQuizThatHasClosed() {
        publish("closes: 2020-01-31");
        school.inTransaction(() -> school.enrolments().enrol(person, school.organisation(), "p"));
        assertThatThrownBy(() -> school.begin(person, "p", "toets")).isInstanceOf(LearningException.NotNow.class);
        assertThat(progress().isClosed()).isTrue();
    }
}
