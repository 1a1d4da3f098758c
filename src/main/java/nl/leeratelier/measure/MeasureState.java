package nl.leeratelier.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;

/**
 * Where an attempt at a measure stands.
 *
 * @param answers from 1 to {@link Measure#POINTS}, by statement
 * @param passed the statements that were passed by in so many words
 * @param handedIn nothing changes after that
 */
public record MeasureState(Map<String, Integer> answers, Set<String> passed, boolean handedIn, ActivityResult result)
        implements ActivityState {

    static MeasureState start() {
        return new MeasureState(Map.of(), Set.of(), false, ActivityResult.inProgress(0));
    }

    /** The answer to a statement; 0 when it was passed by; empty when it is open. */
    public OptionalInt given(String statement) {
        if (passed.contains(statement)) {
            return OptionalInt.of(0);
        }
        Integer answer = answers.get(statement);
        return answer == null ? OptionalInt.empty() : OptionalInt.of(answer);
    }

    /** How many statements are not open any more. */
    public int done() {
        return answers.size() + passed.size();
    }

    MeasureState answered(Measure measure, String statement, int value) {
        Map<String, Integer> more = new HashMap<>(answers);
        Set<String> fewer = new HashSet<>(passed);
        more.put(statement, value);
        fewer.remove(statement);
        return with(measure, more, fewer);
    }

    MeasureState passedBy(Measure measure, String statement) {
        Map<String, Integer> fewer = new HashMap<>(answers);
        Set<String> more = new HashSet<>(passed);
        fewer.remove(statement);
        more.add(statement);
        return with(measure, fewer, more);
    }

    /** Handing in counts as one step beside the statements. */
    private static MeasureState with(Measure measure, Map<String, Integer> answers, Set<String> passed) {
        int done = answers.size() + passed.size();
        return new MeasureState(
                Map.copyOf(answers),
                Set.copyOf(passed),
                false,
                ActivityResult.inProgress(100 * done / (measure.statements().size() + 1)));
    }

    MeasureState closed() {
        return new MeasureState(answers, passed, true, ActivityResult.completed());
    }
}
