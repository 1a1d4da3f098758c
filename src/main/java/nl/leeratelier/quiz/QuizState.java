package nl.leeratelier.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;

/**
 * Where an attempt at a quiz stands.
 *
 * @param seed of the attempt; {@link Shuffle} takes its order from it
 * @param answers the last answer to each answered item, by item; of an open item only {@link Answers#WRITTEN} and how the
 *     words were rated, {@code criterion=score}
 * @param current the item to show: the first after the one answered last that is not complete; empty when all are
 * @param submitted whether it was handed in; nothing changes after that
 */
public record QuizState(
        long seed, Map<String, List<String>> answers, String current, boolean submitted, ActivityResult result)
        implements ActivityState {

    static QuizState start(Quiz quiz, long seed) {
        String first = quiz.items().isEmpty() ? "" : quiz.items().getFirst().id();
        return new QuizState(seed, Map.of(), first, false, ActivityResult.inProgress(0));
    }

    /** The answer to an item; empty when there is none yet. */
    public List<String> answer(Item item) {
        return answers.getOrDefault(item.id(), List.of());
    }

    /** Whether the item has an answer that leaves nothing open. */
    public boolean isComplete(Item item) {
        return Answers.isComplete(item, answer(item));
    }

    /** An empty answer takes back the one before. */
    QuizState answered(Quiz quiz, Item item, List<String> answer) {
        Map<String, List<String>> all = new HashMap<>(answers);
        if (answer.isEmpty()) {
            all.remove(item.id());
        } else {
            all.put(item.id(), Answers.kept(item, answer));
        }
        return with(quiz, item, all);
    }

    /** The self-rating of own words takes the place of the one before; an item of another type stays as it is. */
    QuizState rated(Quiz quiz, Item item, Map<String, Integer> scores) {
        Map<String, List<String>> all = new HashMap<>(answers);
        if (item instanceof Item.Open open) {
            all.put(item.id(), Answers.rated(open, scores));
        }
        return with(quiz, item, all);
    }

    private QuizState with(Quiz quiz, Item item, Map<String, List<String>> all) {
        QuizState next = new QuizState(seed, Map.copyOf(all), "", false, result);
        return new QuizState(seed, next.answers, next.openAfter(quiz, item), false, next.progress(quiz));
    }

    QuizState handedIn(Quiz quiz) {
        int percent = Scoring.percent(quiz, answers);
        boolean passed = percent >= quiz.passMark();
        return new QuizState(
                seed, answers, current, true, passed ? ActivityResult.passed(percent) : ActivityResult.failed(percent));
    }

    private String openAfter(Quiz quiz, Item last) {
        int start = quiz.items().indexOf(last);
        for (int i = 1; i <= quiz.items().size(); i++) {
            Item item = quiz.items().get((start + i) % quiz.items().size());
            if (!isComplete(item)) {
                return item.id();
            }
        }
        return "";
    }

    /** Handing in counts as one step beside the items. */
    private ActivityResult progress(Quiz quiz) {
        long complete = quiz.items().stream().filter(this::isComplete).count();
        return ActivityResult.inProgress((int) (100 * complete / (quiz.items().size() + 1)));
    }
}
