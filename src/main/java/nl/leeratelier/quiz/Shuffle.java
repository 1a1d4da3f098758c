package nl.leeratelier.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** In which order an attempt shows what an item offers: always the same for one seed, on every machine and version. */
public final class Shuffle {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Shuffle() {}

    /**
     * The ids of {@link Answers#ids} as this attempt shows them. Options only when the quiz asks for it; elements to order
     * or to put in a category and right sides always, since their order in the file tells the answer; a statement and a text
     * never.
     */
    public static List<String> order(Quiz quiz, Item item, long seed) {
        List<String> ids = Answers.ids(item);
        long own = own(seed, item.id());
        return switch (item) {
            case Item.Single ignored -> quiz.shuffle() ? shuffled(ids, own) : ids;
            case Item.Multiple ignored -> quiz.shuffle() ? shuffled(ids, own) : ids;
            case Item.Ordering ignored -> unlike(ids, shuffled(ids, own));
            case Item.Matching ignored -> unlike(ids, shuffled(ids, own));
            case Item.Categorising ignored -> shuffled(ids, own);
            case Item.TrueFalse ignored -> ids;
            case Item.Hotspot ignored -> ids;
            case Item.MarkWords ignored -> ids;
            case Item.Gaps ignored -> ids;
            case Item.ShortAnswer ignored -> ids;
            case Item.Open ignored -> ids;
        };
    }

    /** A seed of its own for each thing that chance decides in an attempt. */
    static long own(long seed, String name) {
        return seed + GOLDEN * name.hashCode();
    }

    /** What is in the right order already would not need to be ordered. */
    private static List<String> unlike(List<String> right, List<String> shuffled) {
        if (!shuffled.equals(right)) {
            return shuffled;
        }
        List<String> turned = new ArrayList<>(shuffled);
        Collections.rotate(turned, 1);
        return List.copyOf(turned);
    }

    /** Fisher–Yates, with numbers by SplitMix64 (Steele, Lea and Flood, 2014). */
    static <T> List<T> shuffled(List<T> things, long seed) {
        List<T> result = new ArrayList<>(things);
        long state = seed;
        for (int last = result.size() - 1; last > 0; last--) {
            state += GOLDEN;
            Collections.swap(result, last, (int) Long.remainderUnsigned(mixed(state), last + 1));
        }
        return List.copyOf(result);
    }

    private static long mixed(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
