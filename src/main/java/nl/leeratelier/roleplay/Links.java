package nl.leeratelier.roleplay;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;

/** Which situation leads to which, and by what: so many that they are kept as bare numbers. */
final class Links {

    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int[] by = new int[1024];
    private int count;
    private final BitSet out = new BitSet();
    private final Map<Way, Integer> labels = new IdentityHashMap<>();

    void add(int source, int target, Way way) {
        append(source, target, way);
    }

    /** @param ending its place among the endings, from 0 */
    void end(int source, int ending, Way way) {
        append(source, -1 - ending, way);
    }

    private void append(int source, int target, Way way) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            by = Arrays.copyOf(by, 2 * count);
        }
        from[count] = source;
        to[count] = target;
        by[count++] = label(way);
    }

    int label(Way way) {
        return labels.computeIfAbsent(way, key -> labels.size());
    }

    /** How many labels were given. */
    int labels() {
        return labels.size();
    }

    /** How many links there are; they are numbered in the order in which they were found. */
    int count() {
        return count;
    }

    int from(int link) {
        return from[link];
    }

    /** The situation it leads to; below zero when it ends the talk. */
    int to(int link) {
        return to[link];
    }

    boolean isEnd(int link) {
        return to[link] < 0;
    }

    /** The ending of a link that ends the talk, by its place among the endings. */
    int ending(int link) {
        return -1 - to[link];
    }

    /** The label of the way it goes by. */
    int by(int link) {
        return by[link];
    }

    /** From this situation the talk can end, or go where nobody looked. */
    void leadsOut(int source) {
        out.set(source);
    }

    /** For each situation whether some way from it leads out. */
    boolean[] freeOf(int situations) {
        boolean[] free = new boolean[situations];
        out.stream().forEach(situation -> free[situation] = true);
        new Backwards(this, situations).spread(free);
        return free;
    }
}
