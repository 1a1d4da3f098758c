package nl.leeratelier.roleplay;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.learning.OpenAttempt;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it was for other trainees at a stop in a parent's chair; told only where they are so many that none can be known. */
@Service
public class Others {

    /** So many people other than oneself must have answered. */
    public static final int FEWEST = 5;

    private final StopAnswerRows rows;

    Others(StopAnswerRows rows) {
        this.rows = rows;
    }

    /**
     * A stop in a talk.
     *
     * @param contentHash of the talk: other content is another stop
     * @param activity id of the talk
     * @param parent id of the character in whose chair one sits
     * @param node id of the node before whose line the talk holds still
     */
    public record Stop(String contentHash, String activity, String parent, String node) {}

    /**
     * How many people gave each value, on each scale.
     *
     * @param people how many answered, {@link #FEWEST} or more
     * @param counts by scale; eleven numbers, for the values 0 to 10
     */
    public record Distribution(int people, Map<Scale, List<Integer>> counts) {}

    /** What people other than this one answered at a stop; empty while they are fewer than {@link #FEWEST}. */
    @Transactional(readOnly = true)
    public Optional<Distribution> at(Stop stop, AccountId without) {
        int people = rows.people(stop, without);
        if (people < FEWEST) {
            return Optional.empty();
        }
        List<StopAnswerRows.Count> found = rows.counts(stop, without);
        Map<Scale, List<Integer>> counts = new EnumMap<>(Scale.class);
        for (Scale scale : Scale.values()) {
            int[] numbers = new int[Scale.HIGHEST + 1];
            found.stream()
                    .filter(count -> count.scale() == scale)
                    .forEach(count -> numbers[count.value()] = count.people());
            counts.put(scale, Arrays.stream(numbers).boxed().toList());
        }
        return Optional.of(new Distribution(people, Map.copyOf(counts)));
    }

    @EventListener
    void on(EventRecorded recorded) {
        if (recorded.event() instanceof StopAnswered answer
                && recorded.before().state() instanceof RolePlayState state
                && state.step().orElse(null) instanceof Step.Stop stop) {
            OpenAttempt<?, ?, ?> attempt = recorded.before();
            String parent = state.seat().map(Seat::parent).orElseThrow();
            rows.replace(
                    new Stop(
                            attempt.contentHash(),
                            state.talk().id(),
                            parent,
                            stop.node().id()),
                    attempt.account(),
                    attempt.id(),
                    answer.scales());
        }
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
    }
}
