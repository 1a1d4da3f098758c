package nl.leeratelier.roleplay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** A node with the situations seen there. */
final class Area {

    record Situation(int number, Standing standing) {}

    final Node node;
    final Relevant relevant;
    final Map<Standing, Integer> seen = new HashMap<>();
    final Deque<Situation> open = new ArrayDeque<>();
    boolean queued;
    boolean newest = true;

    Area(Node node, Relevant relevant) {
        this.node = node;
        this.relevant = relevant;
    }

    /** The oldest and the newest in turn: so that what begins otherwise comes to the end as soon as what began first. */
    Situation next() {
        newest = !newest;
        return newest ? open.removeLast() : open.removeFirst();
    }

    String describe(Standing standing) {
        return standing.describe(relevant);
    }
}
