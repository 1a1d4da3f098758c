package nl.leeratelier.roleplay;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** The links of situations, followed from the starts, the first situations, in the order of the fewest turns. */
final class Forwards {

    private static final int NONE = -1;

    private final Links links;
    private final int[] first;
    private final int[] next;
    private final int starts;

    Forwards(Links links, int situations, int starts) {
        this.starts = starts;
        this.links = links;
        this.first = new int[situations];
        this.next = new int[links.count()];
        Arrays.fill(first, NONE);
        for (int link = next.length - 1; link >= 0; link--) {
            next[link] = first[links.from(link)];
            first[links.from(link)] = link;
        }
    }

    /**
     * The labels on a shortest way from the start to a link that is looked for; none when no way leads there.
     *
     * @param open which links may be gone
     * @param goal which link is looked for
     */
    BitSet wayTo(IntPredicate open, IntPredicate goal) {
        int[] came = new int[first.length];
        Arrays.fill(came, NONE - 1);
        int[] queue = new int[first.length];
        int head = 0;
        int tail = 0;
        while (tail < starts) {
            came[tail] = NONE;
            queue[tail] = tail++;
        }
        while (head < tail) {
            for (int link = first[queue[head++]]; link != NONE; link = next[link]) {
                if (!open.test(link)) {
                    continue;
                }
                if (goal.test(link)) {
                    return labels(link, came);
                }
                if (!links.isEnd(link) && came[links.to(link)] == NONE - 1) {
                    came[links.to(link)] = link;
                    queue[tail++] = links.to(link);
                }
            }
        }
        return new BitSet();
    }

    private BitSet labels(int last, int[] came) {
        BitSet labels = new BitSet();
        for (int link = last; link != NONE; link = came[links.from(link)]) {
            labels.set(links.by(link));
        }
        return labels;
    }
}
