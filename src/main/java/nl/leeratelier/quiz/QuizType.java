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
import nl.leeratelier.quiz.QuizEvent.ConfidenceStated;
import nl.leeratelier.quiz.QuizEvent.Rated;
import nl.leeratelier.quiz.QuizEvent.Started;
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
        new RubricChecker(library, problems).check(quiz.bank());
        new DrawChecker(library, programme, problems).check(quiz);
    }

    @Override
    public Quiz linked(Quiz quiz, Programme programme) {
        return Drawing.linked(quiz, programme);
    }

    @Override
    public QuizState start(Quiz quiz, long seed) {
        return QuizState.start(quiz, seed);
    }

    /** As if there were time left. */
    @Override
    public Optional<String> refusal(Quiz quiz, QuizState state, QuizEvent event) {
        return refusal(quiz, state, event, Instant.MIN);
    }

    @Override
    public Optional<String> refusal(Quiz quiz, QuizState state, QuizEvent event, Instant at) {
        if (state.submitted()) {
            return Optional.of("quiz.refusal.submitted");
        }
        if (isOver(quiz, state, at)) {
            return event instanceof Submitted ? Optional.empty() : Optional.of("quiz.refusal.time-up");
        }
        return switch (event) {
            case Started(int extra) -> {
                if (state.hasBegun()) {
                    yield Optional.of("quiz.refusal.started");
                }
                boolean known = quiz.limits().minutes().isPresent() ? Limits.EXTRA.contains(extra) : extra == 0;
                yield known ? Optional.empty() : Optional.of("quiz.refusal.extra");
            }
            case Answered(String id, var answer) -> answering(quiz, state, id, answer);
            case Rated(String id, var scores) -> rating(state, id, scores);
            case ConfidenceStated(String id, String confidence) -> judging(quiz, state, id, confidence);
            case Submitted() -> state.answers().isEmpty() ? Optional.of("quiz.refusal.nothing") : Optional.empty();
        };
    }

    /** What had to be handed in by now and was not. */
    @Override
    public Optional<QuizEvent> due(Quiz quiz, QuizState state, Instant now) {
        return !state.submitted() && isOver(quiz, state, now) ? Optional.of(new Submitted()) : Optional.empty();
    }

    private static boolean isOver(Quiz quiz, QuizState state, Instant at) {
        return quiz.limits()
                .lastMoment(state.pace().startedAt(), state.pace().extra())
                .filter(at::isAfter)
                .isPresent();
    }

    private static Optional<String> answering(Quiz quiz, QuizState state, String id, List<String> answer) {
        if (quiz.limits().minutes().isPresent() && state.pace().startedAt().isEmpty()) {
            return Optional.of("quiz.refusal.not-started");
        }
        Optional<Item> item = state.item(id);
        if (item.isEmpty()) {
            return Optional.of("quiz.refusal.unknown");
        }
        boolean given = !state.answer(item.get()).isEmpty();
        boolean isFinal = isFinal(quiz, item.get());
        if (given && answer.isEmpty() && !isFinal) {
            // Taken back: nobody has to keep an answer until handing in.
            return Optional.empty();
        }
        return given && isFinal ? Optional.of("quiz.refusal.final") : refusal(quiz, item.get(), answer);
    }

    /** Own words are final in any quiz: what comes after them is an example of a good answer. */
    private static boolean isFinal(Quiz quiz, Item item) {
        return quiz.feedback() == Quiz.Feedback.AT_ONCE || item instanceof Item.Open;
    }

    private static Optional<String> rating(QuizState state, String id, Map<String, Integer> scores) {
        return state.item(id).orElse(null) instanceof Item.Open open
                        && !state.answer(open).isEmpty()
                ? Answers.refusal(open, scores)
                : Optional.of("quiz.refusal.unknown");
    }

    /** Whoever knows already whether an answer was right can no longer say how sure of it they were. */
    private static Optional<String> judging(Quiz quiz, QuizState state, String id, String confidence) {
        Optional<Item> item = state.item(id);
        if (!quiz.confidence() || item.isEmpty() || Confidence.of(confidence).isEmpty()) {
            return Optional.of("quiz.refusal.confidence");
        }
        if (quiz.limits().minutes().isPresent() && state.pace().startedAt().isEmpty()) {
            return Optional.of("quiz.refusal.not-started");
        }
        return isFinal(quiz, item.get()) && !state.answer(item.get()).isEmpty()
                ? Optional.of("quiz.refusal.final")
                : Optional.empty();
    }

    /** Where an answer is final, one that lacks pairs would stay so. */
    private static Optional<String> refusal(Quiz quiz, Item item, List<String> answer) {
        Optional<String> refusal = Answers.refusal(item, answer);
        boolean lacking = quiz.feedback() == Quiz.Feedback.AT_ONCE && Answers.lacksParts(item, answer);
        return refusal.isEmpty() && lacking ? Optional.of("quiz.refusal.shape") : refusal;
    }

    @Override
    public QuizState apply(Quiz quiz, QuizState state, QuizEvent event, Instant at) {
        if (refusal(quiz, state, event, at).isPresent()) {
            return state;
        }
        return switch (event) {
            case Started(int extra) -> state.started(extra, at);
            case Answered(String id, var answer) ->
                state.item(id).map(item -> state.answered(item, answer, at)).orElse(state);
            case Rated(String id, var scores) ->
                state.item(id).map(item -> state.rated(item, scores, at)).orElse(state);
            case ConfidenceStated(String id, String confidence) ->
                state.item(id)
                        .flatMap(item -> Confidence.of(confidence).map(how -> state.sure(item, how, at)))
                        .orElse(state);
            case Submitted() -> state.handedIn(quiz, isTimeUp(quiz, state, at));
        };
    }

    private static boolean isTimeUp(Quiz quiz, QuizState state, Instant at) {
        return quiz.limits()
                .end(state.pace().startedAt(), state.pace().extra())
                .filter(end -> !at.isBefore(end))
                .isPresent();
    }
}
