package nl.leeratelier.studio.talk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How much a choice does, in words: a little, clearly or a lot, measured by how far a value can go at all. */
public enum Strength {
    /** A twentieth of the whole range. */
    SLIGHT(1),
    /** A tenth. */
    CLEAR(2),
    /** Three twentieths. */
    GREAT(3);

    private static final int PARTS = 20;
    /** Below this range a step is one. */
    private static final int SMALL = 40;

    private final int parts;

    Strength(int parts) {
        this.parts = parts;
    }

    /** The number that stands for it; at least 1. */
    public int number(int range) {
        return range < SMALL ? parts : Math.max(1, Math.round((float) parts * range / PARTS));
    }

    /** The word for a change of this number. */
    public static Strength of(int change, int range) {
        int size = Math.abs(change);
        return Arrays.stream(values())
                .min(Comparator.comparingInt(one -> Math.abs(one.number(range) - size)))
                .orElse(SLIGHT);
    }

    /** The numbers to choose from, from a lot down to a lot up. */
    public static List<Integer> steps(int range) {
        int[] up = Arrays.stream(values()).mapToInt(one -> one.number(range)).toArray();
        return IntStream.concat(
                        IntStream.range(0, up.length).map(index -> -up[up.length - 1 - index]), Arrays.stream(up))
                .boxed()
                .toList();
    }
}
