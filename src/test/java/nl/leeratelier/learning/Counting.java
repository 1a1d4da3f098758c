package nl.leeratelier.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;

/** The simplest activity there can be, for tests: add up to ten, then it is passed; say failed, then it is not. */
class Counting implements ActivityType<Counting.Sum, Counting.Event, Counting.State> {

    record Sum(ActivityHead head, OptionalInt maximumAttempts) implements Activity {}

    sealed interface Event {}

    record Added(int number) implements Event {}

    record GivenUp() implements Event {}

    record State(int sum, boolean givenUp, long seed) implements ActivityState {
        @Override
        public ActivityResult result() {
            if (givenUp) {
                return ActivityResult.failed(Math.min(100, sum * 10));
            }
            return sum >= 10 ? ActivityResult.passed(100) : ActivityResult.inProgress(sum * 10);
        }
    }

    @Override
    public String kind() {
        return "counting";
    }

    @Override
    public Class<Sum> activityClass() {
        return Sum.class;
    }

    @Override
    public Class<Event> eventClass() {
        return Event.class;
    }

    @Override
    public Sum read(ActivityHead head, Fields fields) {
        return new Sum(head, fields.optionalNumber("attempts", 1, 9));
    }

    @Override
    public void check(Sum activity, Library library, Programme programme, Problems problems) {}

    @Override
    public boolean isRewindable() {
        return true;
    }

    @Override
    public State start(Sum activity, long seed) {
        return new State(0, false, seed);
    }

    @Override
    public Optional<String> refusal(Sum activity, State state, Event event) {
        boolean negative = event instanceof Added added && added.number() < 0;
        return negative || state.givenUp() ? Optional.of("learning.refused.too-large") : Optional.empty();
    }

    @Override
    public State apply(Sum activity, State state, Event event, Instant at) {
        return switch (event) {
            case Added added -> new State(state.sum() + added.number(), state.givenUp(), state.seed());
            case GivenUp ignored -> new State(state.sum(), true, state.seed());
        };
    }
}
