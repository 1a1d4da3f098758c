package nl.leeratelier.roleplay;

import java.util.Arrays;

/** The links of situations, seen from where they lead. */
final class Backwards {

    private final Links links;
    private final int[] first;
    private final int[] next;

    Backwards(Links links, int situations) {
        this.links = links;
        this.first = new int[situations];
        this.next = new int[links.count()];
        Arrays.fill(first, -1);
        for (int link = 0; link < next.length; link++) {
            if (!links.isEnd(link)) {
                next[link] = first[links.to(link)];
                first[links.to(link)] = link;
            }
        }
    }

    /** Marks all situations from which some way leads to one that is marked. */
    void spread(boolean[] marked) {
        int[] stack = new int[marked.length];
        int height = 0;
        for (int situation = 0; situation < marked.length; situation++) {
            if (marked[situation]) {
                stack[height++] = situation;
            }
        }
        while (height > 0) {
            for (int link = first[stack[--height]]; link >= 0; link = next[link]) {
                int before = links.from(link);
                if (!marked[before]) {
                    marked[before] = true;
                    stack[height++] = before;
                }
            }
        }
    }
}
