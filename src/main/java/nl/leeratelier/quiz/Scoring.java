package nl.leeratelier.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores answers. One point an item, whatever its type; no answer is no point; never below zero.
 *
 * <ul>
 *   <li>single, true-false: all or nothing (number-right scoring).
 *   <li>multiple, hotspot: rights minus wrongs, divided by the number of right ones. This is formula scoring,
 *       {@code R − W / (k − 1)} with {@code k = 2} since each option is picked or not (R. B. Frary, "Formula scoring of
 *       multiple-choice tests (correction for guessing)", Educational Measurement: Issues and Practice 7(2), 1988). Picking
 *       everything earns nothing where as many options are wrong as right.
 *   <li>ordering: Kendall's rank correlation tau between the order given and the right one: pairs in right order minus pairs
 *       in wrong order, divided by all pairs (M. G. Kendall, "A new measure of rank correlation", Biometrika 30, 1938). A
 *       random order earns about zero.
 *   <li>matching: the share of the pairs that are right.
 * </ul>
 */
public final class Scoring {

    /** Sums of thirds and sevenths must not miss a whole percent by a rounding error. */
    private static final double NEARLY = 1e-9;

    private Scoring() {}

    /** Points for an answer, from 0 to 1; 0 for one that does not fit the item. */
    public static double points(Item item, List<String> answer) {
        if (Answers.refusal(item, answer).isPresent()) {
            return 0;
        }
        return switch (item) {
            case Item.Single single -> answer.equals(Answers.right(single)) ? 1 : 0;
            case Item.TrueFalse statement -> answer.equals(Answers.right(statement)) ? 1 : 0;
            case Item.Multiple multiple -> rightsMinusWrongs(Answers.right(multiple), answer);
            case Item.Hotspot hotspot -> rightsMinusWrongs(Answers.right(hotspot), answer);
            case Item.Ordering ordering -> Math.max(0, tau(Answers.ids(ordering), answer));
            case Item.Matching matching ->
                (double) Answers.pairs(answer).stream().filter(Pairing::isRight).count()
                        / matching.pairs().size();
        };
    }

    /** Points for all items together, in percent of what can be had; rounded down, so that what shows as 70 is 70. */
    public static int percent(Quiz quiz, Map<String, List<String>> answers) {
        if (quiz.items().isEmpty()) {
            return 0;
        }
        double sum = quiz.items().stream()
                .mapToDouble(item -> points(item, answers.getOrDefault(item.id(), List.of())))
                .sum();
        return (int) Math.floor(100 * sum / quiz.items().size() + NEARLY);
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
