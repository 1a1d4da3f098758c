package nl.leeratelier.roleplay;

import java.util.Arrays;
import java.util.BitSet;

/** Which situation leads to which: so many that they are kept as bare numbers. */
final class Links {

    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int count;
    private final BitSet out = new BitSet();

    void add(int source, int target) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        from[count] = source;
        to[count++] = target;
    }

    /** From this situation the talk can end, or go where nobody looked. */
    void leadsOut(int source) {
        out.set(source);
    }

    /** For each situation whether some way from it leads out. */
    boolean[] freeOf(int situations) {
        int[] first = new int[situations];
        int[] next = new int[count];
        Arrays.fill(first, -1);
        for (int link = 0; link < count; link++) {
            next[link] = first[to[link]];
            first[to[link]] = link;
        }
        boolean[] free = new boolean[situations];
        int[] stack = new int[situations];
        int height = 0;
        for (int situation = out.nextSetBit(0); situation >= 0; situation = out.nextSetBit(situation + 1)) {
            free[situation] = true;
            stack[height++] = situation;
        }
        while (height > 0) {
            int situation = stack[--height];
            for (int link = first[situation]; link >= 0; link = next[link]) {
                if (!free[from[link]]) {
                    free[from[link]] = true;
                    stack[height++] = from[link];
                }
            }
        }
        return free;
    }
}
