package nl.leeratelier.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.Rated;
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
        new RubricChecker(library, problems).check(quiz.items());
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
                if (given && answer.isEmpty() && !isFinal(quiz, item.get())) {
                    // Taken back: nobody has to keep an answer until handing in.
                    yield Optional.empty();
                }
                yield given && isFinal(quiz, item.get())
                        ? Optional.of("quiz.refusal.final")
                        : refusal(quiz, item.get(), answer);
            }
            case Rated(String id, var scores) -> refusal(quiz, state, id, scores);
            case Submitted() -> state.answers().isEmpty() ? Optional.of("quiz.refusal.nothing") : Optional.empty();
        };
    }

    /** Own words are final in any quiz: what comes after them is an example of a good answer. */
    private static boolean isFinal(Quiz quiz, Item item) {
        return quiz.feedback() == Quiz.Feedback.AT_ONCE || item instanceof Item.Open;
    }

    private static Optional<String> refusal(Quiz quiz, QuizState state, String id, Map<String, Integer> scores) {
        return quiz.item(id).orElse(null) instanceof Item.Open open
                        && !state.answer(open).isEmpty()
                ? Answers.refusal(open, scores)
                : Optional.of("quiz.refusal.unknown");
    }

    /** Where an answer is final, one that lacks pairs would stay so. */
    private static Optional<String> refusal(Quiz quiz, Item item, List<String> answer) {
        Optional<String> refusal = Answers.refusal(item, answer);
        boolean lacking = quiz.feedback() == Quiz.Feedback.AT_ONCE && Answers.lacksParts(item, answer);
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
            case Rated(String id, var scores) ->
                quiz.item(id).map(item -> state.rated(quiz, item, scores)).orElse(state);
            case Submitted() -> state.handedIn(quiz);
        };
    }
}
