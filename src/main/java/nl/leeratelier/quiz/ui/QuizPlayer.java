package nl.leeratelier.quiz.ui;

import java.time.Clock;
import nl.leeratelier.learning.ui.ActivityPlayer;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.quiz.QuizEvent;
import nl.leeratelier.quiz.QuizState;
import org.springframework.stereotype.Component;

/** Opens quizzes. */
@Component
class QuizPlayer implements ActivityPlayer<Quiz, QuizEvent, QuizState> {

    private final Clock clock;

    QuizPlayer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "quiz";
    }

    @Override
    public com.vaadin.flow.component.Component open(Sitting<Quiz, QuizEvent, QuizState> sitting) {
        return new QuizPage(sitting, clock);
    }
}
