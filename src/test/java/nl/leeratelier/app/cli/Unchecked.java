package nl.leeratelier.app.cli;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;

/** A type whose activities are read but not checked: for questions that the reading alone answers, many times over. */
record Unchecked<A extends Activity, E, S extends ActivityState>(ActivityType<A, E, S> type)
        implements ActivityType<A, E, S> {

    @Override
    public String kind() {
        return type.kind();
    }

    @Override
    public Class<A> activityClass() {
        return type.activityClass();
    }

    @Override
    public Class<E> eventClass() {
        return type.eventClass();
    }

    @Override
    public A read(ActivityHead head, Fields fields) {
        return type.read(head, fields);
    }

    @Override
    public void check(A activity, Library library, Programme programme, Problems problems) {
        // Walking through every way of a talk takes its time.
    }

    @Override
    public A linked(A activity, Programme programme) {
        return type.linked(activity, programme);
    }

    @Override
    public S start(A activity, long seed) {
        return type.start(activity, seed);
    }

    @Override
    public Optional<String> refusal(A activity, S state, E event) {
        return type.refusal(activity, state, event);
    }

    @Override
    public S apply(A activity, S state, E event, Instant at) {
        return type.apply(activity, state, event, at);
    }
}
