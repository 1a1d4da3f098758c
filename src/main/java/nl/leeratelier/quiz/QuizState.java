package nl.leeratelier.quiz;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;

/**
 * Where an attempt at a quiz stands.
 *
 * @param seed of the attempt; {@link Shuffle} takes its order from it
 * @param items that this attempt has, in the order they are put
 * @param answers the last answer to each answered item, by item; of an open item only {@link Answers#WRITTEN} and how the
 *     words were rated, {@code criterion=score}
 * @param confidence how sure one last said to be, by item
 * @param pace what the times of the events tell
 * @param current the item to show: the first after the one answered last that is not complete; empty when all are
 * @param submitted whether it was handed in; nothing changes after that
 * @param timeUp whether it was handed in since there was no time left
 */
public record QuizState(
        long seed,
        List<Item> items,
        Map<String, List<String>> answers,
        Map<String, Confidence> confidence,
        Pace pace,
        String current,
        boolean submitted,
        boolean timeUp,
        ActivityResult result)
        implements ActivityState {

    static QuizState start(Quiz quiz, long seed) {
        List<Item> items = Drawing.items(quiz, seed);
        String first = items.isEmpty() ? "" : items.getFirst().id();
        return new QuizState(
                seed, items, Map.of(), Map.of(), Pace.NONE, first, false, false, ActivityResult.inProgress(0));
    }

    /** The item of this attempt with this id, if there is one. */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The answer to an item; empty when there is none yet. */
    public List<String> answer(Item item) {
        return answers.getOrDefault(item.id(), List.of());
    }

    /** How sure one is of the answer to an item, if one said so. */
    public Optional<Confidence> confidence(Item item) {
        return Optional.ofNullable(confidence.get(item.id()));
    }

    /** Whether the item has an answer that leaves nothing open. */
    public boolean isComplete(Item item) {
        return Answers.isComplete(item, answer(item));
    }

    /** Whether anything happened yet. */
    public boolean hasBegun() {
        return pace.startedAt().isPresent() || !answers.isEmpty();
    }

    QuizState started(int extra, Instant at) {
        return with(answers, confidence, pace.started(extra, at), current, result);
    }

    /** An empty answer takes back the one before. */
    QuizState answered(Item item, List<String> answer, Instant at) {
        Map<String, List<String>> all = new HashMap<>(answers);
        if (answer.isEmpty()) {
            all.remove(item.id());
        } else {
            all.put(item.id(), Answers.kept(item, answer));
        }
        return given(item, all, at);
    }

    /** The self-rating of own words takes the place of the one before; an item of another type stays as it is. */
    QuizState rated(Item item, Map<String, Integer> scores, Instant at) {
        Map<String, List<String>> all = new HashMap<>(answers);
        if (item instanceof Item.Open open) {
            all.put(item.id(), Answers.rated(open, scores));
        }
        return given(item, all, at);
    }

    private QuizState given(Item item, Map<String, List<String>> all, Instant at) {
        QuizState next = with(Map.copyOf(all), confidence, pace.worked(item.id(), at), "", result);
        return with(next.answers, confidence, next.pace, next.openAfter(item), next.progress());
    }

    QuizState sure(Item item, Confidence how, Instant at) {
        Map<String, Confidence> all = new HashMap<>(confidence);
        all.put(item.id(), how);
        return with(answers, Map.copyOf(all), pace.worked(item.id(), at), current, result);
    }

    QuizState handedIn(Quiz quiz, boolean late) {
        int percent = Scoring.percent(items, answers);
        boolean passed = percent >= quiz.passMark();
        return new QuizState(
                seed,
                items,
                answers,
                confidence,
                pace,
                current,
                true,
                late,
                passed ? ActivityResult.passed(percent) : ActivityResult.failed(percent));
    }

    private QuizState with(
            Map<String, List<String>> given,
            Map<String, Confidence> sure,
            Pace times,
            String next,
            ActivityResult reached) {
        return new QuizState(seed, items, given, sure, times, next, submitted, timeUp, reached);
    }

    private String openAfter(Item last) {
        int start = items.indexOf(last);
        for (int i = 1; i <= items.size(); i++) {
            Item item = items.get((start + i) % items.size());
            if (!isComplete(item)) {
                return item.id();
            }
        }
        return "";
    }

    /** Handing in counts as one step beside the items. */
    private ActivityResult progress() {
        long complete = items.stream().filter(this::isComplete).count();
        return ActivityResult.inProgress((int) (100 * complete / (items.size() + 1)));
    }
}
