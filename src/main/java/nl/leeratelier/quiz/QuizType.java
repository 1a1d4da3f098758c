package nl.leeratelier.quiz;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import org.springframework.stereotype.Component;

/** Quizzes, of kind {@code quiz}. */
@Component
public final class QuizType implements ActivityType<Quiz, QuizEvent, QuizState> {

    @Override
    public String kind() {
        return "quiz";
    }

    @Override
    public Class<Quiz> activityClass() {
        return Quiz.class;
    }

    @Override
    public Class<QuizEvent> eventClass() {
        return QuizEvent.class;
    }

    @Override
    public Quiz read(ActivityHead head, Fields fields) {
        return QuizReader.read(head, fields);
    }

    @Override
    public void check(Quiz quiz, Library library, Programme programme, Problems problems) {
        new QuizChecker(problems).check(quiz);
    }

    @Override
    public QuizState start(Quiz quiz, long seed) {
        return QuizState.start(quiz, seed);
    }

    @Override
    public Optional<String> refusal(Quiz quiz, QuizState state, QuizEvent event) {
        if (state.submitted()) {
            return Optional.of("quiz.refusal.submitted");
        }
        return switch (event) {
            case Answered(String id, var answer) -> {
                Optional<Item> item = quiz.item(id);
                if (item.isEmpty()) {
                    yield Optional.of("quiz.refusal.unknown");
                }
                boolean given = !state.answer(item.get()).isEmpty();
                if (given && answer.isEmpty() && quiz.feedback() == Quiz.Feedback.AT_END) {
                    // Taken back: nobody has to keep an answer until handing in.
                    yield Optional.empty();
                }
                yield given && quiz.feedback() == Quiz.Feedback.AT_ONCE
                        ? Optional.of("quiz.refusal.final")
                        : refusal(quiz, item.get(), answer);
            }
            case Submitted() -> state.answers().isEmpty() ? Optional.of("quiz.refusal.nothing") : Optional.empty();
        };
    }

    /** Where an answer is final, one that lacks pairs would stay so. */
    private static Optional<String> refusal(Quiz quiz, Item item, java.util.List<String> answer) {
        Optional<String> refusal = Answers.refusal(item, answer);
        boolean lacking = quiz.feedback() == Quiz.Feedback.AT_ONCE && !Answers.isComplete(item, answer);
        return refusal.isEmpty() && lacking ? Optional.of("quiz.refusal.shape") : refusal;
    }

    @Override
    public QuizState apply(Quiz quiz, QuizState state, QuizEvent event, Instant at) {
        if (refusal(quiz, state, event).isPresent()) {
            return state;
        }
        return switch (event) {
            case Answered(String id, var answer) ->
                quiz.item(id).map(item -> state.answered(quiz, item, answer)).orElse(state);
            case Submitted() -> state.handedIn(quiz);
        };
    }
}
