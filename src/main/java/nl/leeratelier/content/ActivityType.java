package nl.leeratelier.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A kind of activity: how it is read, checked and played. The state of an attempt is a pure fold of its events:
 * {@link #start} and then {@link #apply} for each.
 *
 * <p>Events are records of one sealed interface that lie directly in it. The simple name of the record and its components are
 * what the event log keeps for ever: never rename them.
 *
 * @param <A> the activity's record
 * @param <E> the sealed interface of its events
 * @param <S> the state
 */
public interface ActivityType<A extends Activity, E, S extends ActivityState> {

    /** The value of {@code kind} in content files, such as {@code quiz}. */
    String kind();

    Class<A> activityClass();

    Class<E> eventClass();

    /**
     * Reads the activity. Total: whatever is missing or wrong is reported to the fields and replaced by something harmless,
     * so that one run finds every problem.
     */
    A read(ActivityHead head, Fields fields);

    /**
     * The activity with what it takes from others of its programme. Asked once, when all of them are read; total, whatever
     * they lack.
     */
    default A linked(A activity, Programme programme) {
        return activity;
    }

    /** Reports what only the whole can tell: references to frameworks and other activities, dead ends, what can never be passed. */
    void check(A activity, Library library, Programme programme, Problems problems);

    /**
     * Whether another attempt may begin with a part of the way of an earlier one. Not where an attempt is a test: then it
     * would be answered with its answers known.
     */
    default boolean isRewindable() {
        return false;
    }

    /**
     * What an attempt hands along when it opens another activity: stable names of facts, see {@link Receiving}. None unless
     * the type says otherwise.
     *
     * @param to the id of the activity that is opened
     */
    default List<String> brings(A activity, S state, String to) {
        return List.of();
    }

    /**
     * The state before the first event.
     *
     * @param seed kept with the attempt: the only source of chance
     */
    S start(A activity, long seed);

    /**
     * Why this event does not fit here, as a translation key; empty when it does. Asked before an event is recorded, so
     * that the log holds only what fits.
     */
    Optional<String> refusal(A activity, S state, E event);

    /**
     * As {@link #refusal(Activity, ActivityState, Object)}, where it matters when: an answer may come too late.
     *
     * @param at by the server's clock
     */
    default Optional<String> refusal(A activity, S state, E event, Instant at) {
        return refusal(activity, state, event);
    }

    /**
     * What time alone has brought about by now, such as the end of a test whose time is up. Asked when an attempt is opened,
     * and recorded then.
     *
     * @return an event that fits the state and is due no longer after it
     */
    default Optional<E> due(A activity, S state, Instant now) {
        return Optional.empty();
    }

    /** The state after an event. Total: an event that does not fit leaves the state as it is. */
    S apply(A activity, S state, E event, Instant at);
}
