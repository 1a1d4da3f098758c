package nl.leeratelier.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores answers. One point an item, whatever its type; no answer is no point; never below zero, never above one; one more
 * right pick, piece or gap never costs.
 *
 * <ul>
 *   <li>single, true-false, short: all or nothing (number-right scoring).
 *   <li>multiple, hotspot: rights minus wrongs, divided by the number of right ones. This is formula scoring,
 *       {@code R − W / (k − 1)} with {@code k = 2} since each option is picked or not (R. B. Frary, "Formula scoring of
 *       multiple-choice tests (correction for guessing)", Educational Measurement: Issues and Practice 7(2), 1988). Picking
 *       everything earns nothing where as many options are wrong as right. As QTI 3 writes it: {@code mapResponse}, where each
 *       right id maps to 1, {@code defaultValue} is -1 and {@code lowerBound} is 0.
 *   <li>ordering: Kendall's rank correlation tau between the order given and the right one: pairs in right order minus pairs
 *       in wrong order, divided by all pairs (M. G. Kendall, "A new measure of rank correlation", Biometrika 30, 1938). A
 *       random order earns about zero.
 *   <li>matching, categorising, mark-words, gaps: the share of the parts that are right. As QTI 3 writes it: {@code
 *       mapResponse}, where each right pair maps to 1 and {@code defaultValue} is 0 (1EdTech, "Question and Test
 *       Interoperability: Assessment, Section and Item Information Model", version 3.0, 2022). What is wrong costs no more
 *       than what is left open: nothing is gained by leaving a part out.
 *   <li>open: what one gave oneself on all criteria together, divided by the most there is to give, 3 on each; a criterion
 *       not rated is 0. It counts only where the quiz says so, see {@link #counts}.
 * </ul>
 */
public final class Scoring {

    /** Sums of thirds and sevenths must not miss a whole percent by a rounding error. */
    private static final double NEARLY = 1e-9;

    private Scoring() {}

    /**
     * Points for an answer, from 0 to 1; 0 for one that does not fit the item.
     *
     * @param answer as a state keeps it
     */
    public static double points(Item item, List<String> answer) {
        if (item instanceof Item.Open open) {
            return selfRated(open, answer);
        }
        if (Answers.refusal(item, answer).isPresent()) {
            return 0;
        }
        return switch (item) {
            case Item.Single single -> answer.equals(Answers.right(single)) ? 1 : 0;
            case Item.TrueFalse statement -> answer.equals(Answers.right(statement)) ? 1 : 0;
            case Item.Multiple multiple -> rightsMinusWrongs(Answers.right(multiple), answer);
            case Item.Hotspot hotspot -> rightsMinusWrongs(Answers.right(hotspot), answer);
            case Item.Ordering ordering -> Math.max(0, tau(Answers.ids(ordering), answer));
            case Item.Paired paired -> rightShare(paired, answer);
            case Item.ShortAnswer typed -> typed.answer().accepts(answer.getFirst()) ? 1 : 0;
            case Item.Open open -> selfRated(open, answer);
        };
    }

    /** Whether an item counts towards the pass mark; what one rates oneself does so only where its file says it. */
    public static boolean counts(Item item) {
        return item.head().scored();
    }

    /**
     * Points for all items that count together, in percent of what can be had; rounded down, so that what shows as 70 is 70.
     *
     * @param items that the attempt has
     */
    public static int percent(List<Item> items, Map<String, List<String>> answers) {
        List<Item> counting = items.stream().filter(Scoring::counts).toList();
        if (counting.isEmpty()) {
            return 0;
        }
        double sum = counting.stream()
                .mapToDouble(item -> points(item, answers.getOrDefault(item.id(), List.of())))
                .sum();
        return (int) Math.floor(100 * sum / counting.size() + NEARLY);
    }

    private static double rightShare(Item.Paired item, List<String> answer) {
        long right = Answers.pairs(answer).stream()
                .filter(pair -> item.isRight(pair.left(), pair.right()))
                .count();
        return (double) right / item.parts().size();
    }

    private static double selfRated(Item.Open item, List<String> answer) {
        int sum = Answers.ratings(item, answer).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return item.criteria().isEmpty()
                ? 0
                : (double) sum / (Answers.MOST_STARS * item.criteria().size());
    }

    private static double rightsMinusWrongs(List<String> right, List<String> picked) {
        Set<String> hits = new HashSet<>(picked);
        hits.retainAll(right);
        int wrong = picked.size() - hits.size();
        return right.isEmpty() ? 0 : Math.max(0, (double) (hits.size() - wrong) / right.size());
    }

    private static double tau(List<String> right, List<String> given) {
        int agreeing = 0;
        int pairs = 0;
        for (int i = 0; i < right.size(); i++) {
            for (int j = i + 1; j < right.size(); j++) {
                agreeing += given.indexOf(right.get(i)) < given.indexOf(right.get(j)) ? 1 : -1;
                pairs++;
            }
        }
        return pairs == 0 ? 1 : (double) agreeing / pairs;
    }
}
