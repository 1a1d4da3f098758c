package nl.leeratelier.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How items did their work, by classical test theory. An item that was put and not answered counts as not right.
 *
 * <ul>
 *   <li>difficulty: the mean of the points for the item, from 0 (nobody had anything right) to 1. Also called p.
 *   <li>discrimination: the product-moment correlation of the points for the item with the mean of the points for the other
 *       items that count in the same attempt; for an item of all or nothing this is a point-biserial correlation. Leaving
 *       the item itself out is the correction of the item-total correlation (S. Henrysson, "Correction of item-total
 *       correlations in item analysis", Psychometrika 28, 1963). The mean stands for the sum, since attempts may have
 *       drawn different items. None where either does not vary.
 *   <li>upper and lower group: the 27 percent of the attempts with the most and with the least points for the items
 *       that count (T. L. Kelley, "The selection of upper and lower groups for the validation of test items", Journal of
 *       Educational Psychology 30, 1939). None while a group would be smaller than {@value #SMALLEST_GROUP}.
 *   <li>time: the median over all who answered. Pauses are in it; the median does not mind a few.
 * </ul>
 */
final class ItemAnalysis {

    /** So many people must have had an item. */
    static final int FEWEST = 5;

    static final int SMALLEST_GROUP = 5;

    private static final double KELLEY = 0.27;
    private static final double NEARLY = 1e-12;

    private final List<Item> items;
    private final Set<String> counting;

    private ItemAnalysis(List<Item> items) {
        this.items = items;
        this.counting =
                Set.copyOf(items.stream().filter(Scoring::counts).map(Item::id).toList());
    }

    /**
     * The figures of each item, in the order given; own words are left out, since nobody but their writer rates them.
     *
     * @param items that the quiz may put
     * @param papers one per person
     */
    static List<ItemFigures> of(List<Item> items, List<Paper> papers) {
        List<Item> told =
                items.stream().filter(item -> !(item instanceof Item.Open)).toList();
        ItemAnalysis analysis = new ItemAnalysis(told);
        return analysis.items.stream()
                .map(item -> analysis.figures(item, papers))
                .toList();
    }

    private ItemFigures figures(Item item, List<Paper> all) {
        List<Paper> papers = all.stream()
                .filter(paper -> paper.marks().containsKey(item.id()))
                .toList();
        if (papers.size() < FEWEST) {
            return ItemFigures.tooFew(item, papers.size());
        }
        List<Double> points =
                papers.stream().map(paper -> mark(item, paper).points()).toList();
        return new ItemFigures(
                item,
                papers.size(),
                OptionalDouble.of(mean(points)),
                discrimination(item, papers),
                choices(item, papers),
                median(papers.stream()
                        .flatMap(paper -> mark(item, paper).spent().stream())
                        .sorted()
                        .toList()));
    }

    private static Paper.Mark mark(Item item, Paper paper) {
        return Objects.requireNonNull(paper.marks().get(item.id()));
    }

    private OptionalDouble discrimination(Item item, List<Paper> papers) {
        List<Double> own = new ArrayList<>();
        List<Double> rest = new ArrayList<>();
        for (Paper paper : papers) {
            List<Double> others = countingPoints(paper, item.id());
            if (!others.isEmpty()) {
                own.add(mark(item, paper).points());
                rest.add(mean(others));
            }
        }
        return own.size() < FEWEST ? OptionalDouble.empty() : correlation(own, rest);
    }

    private List<Double> countingPoints(Paper paper, String without) {
        return paper.marks().entrySet().stream()
                .filter(mark ->
                        counting.contains(mark.getKey()) && !mark.getKey().equals(without))
                .map(mark -> mark.getValue().points())
                .toList();
    }

    /** Pearson's r; empty where one side does not vary. */
    static OptionalDouble correlation(List<Double> left, List<Double> right) {
        double meanLeft = mean(left);
        double meanRight = mean(right);
        double together = 0;
        double squaresLeft = 0;
        double squaresRight = 0;
        for (int i = 0; i < left.size(); i++) {
            double x = left.get(i) - meanLeft;
            double y = right.get(i) - meanRight;
            together += x * y;
            squaresLeft += x * x;
            squaresRight += y * y;
        }
        return squaresLeft < NEARLY || squaresRight < NEARLY
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(together / Math.sqrt(squaresLeft * squaresRight), -1, 1));
    }

    private List<ItemFigures.Choice> choices(Item item, List<Paper> papers) {
        List<String> ids = Choices.of(item);
        Set<String> right = Choices.right(item);
        int size = (int) (KELLEY * papers.size());
        List<Paper> ranked = papers.stream()
                .sorted(Comparator.comparingDouble(paper -> mean(countingPoints(paper, ""))))
                .toList();
        boolean hasGroups = size >= SMALLEST_GROUP;
        List<Paper> lower = hasGroups ? ranked.subList(0, size) : List.of();
        List<Paper> upper = hasGroups ? ranked.subList(ranked.size() - size, ranked.size()) : List.of();
        Stream<String> withNone = ids.isEmpty() ? Stream.empty() : Stream.concat(ids.stream(), Stream.of(""));
        return withNone.map(id -> new ItemFigures.Choice(
                        id,
                        right.contains(id),
                        picked(item, id, papers),
                        share(item, id, papers).orElse(0),
                        share(item, id, upper),
                        share(item, id, lower)))
                .toList();
    }

    private static int picked(Item item, String id, List<Paper> papers) {
        return (int) papers.stream()
                .map(paper -> mark(item, paper).choices())
                .filter(choices -> id.isEmpty() ? choices.isEmpty() : choices.contains(id))
                .count();
    }

    private static OptionalDouble share(Item item, String id, List<Paper> papers) {
        return papers.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) picked(item, id, papers) / papers.size());
    }

    private static Optional<Duration> median(List<Duration> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
