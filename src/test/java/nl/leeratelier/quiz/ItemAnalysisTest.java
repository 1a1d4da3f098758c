package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.leeratelier.quiz.ItemFigures.Verdict;
import org.junit.jupiter.api.Test;

/** Against examples worked by hand, and against the published formula. */
class ItemAnalysisTest {

    private static final List<Item> ITEMS = Sample.quiz().items().subList(0, 3);

    /** Points for the three items; the first is answered by a when right and by b when not. */
    private static Paper paper(double een, double meer, double waar, int seconds) {
        return new Paper(Map.of(
                "een", mark(een, seconds, een == 1 ? "a" : "b"),
                "meer", mark(meer, seconds, "a"),
                "waar", mark(waar, seconds, "true")));
    }

    private static Paper.Mark mark(double points, int seconds, String choice) {
        return new Paper.Mark(points, Optional.of(Duration.ofSeconds(seconds)), List.of(choice));
    }

    /** Scores 3, 2, 2, 1 and 0. */
    private static final List<Paper> FIVE = List.of(
            paper(1, 1, 1, 10), paper(1, 1, 0, 20), paper(1, 0, 1, 30), paper(0, 1, 0, 40), paper(0, 0, 0, 3_600));

    private static ItemFigures first(List<Paper> papers) {
        return ItemAnalysis.of(ITEMS, papers).getFirst();
    }

    @Test
    void saysHowManyPointsPeopleHadOnTheWhole() {
        assertThat(ItemAnalysis.of(ITEMS, FIVE))
                .extracting(figures -> figures.difficulty().orElseThrow())
                .containsExactly(0.6, 0.6, 0.4);
    }

    /**
     * By hand: the item is 1 1 1 0 0, mean 0.6; the rest is 1 ½ ½ ½ 0, mean 0.5. Products of the deviations add up to
     * 0.4·0.5 + 0.6·0.5 = 0.5, the squares to 1.2 and 0.5, so r = 0.5 / √0.6 = 0.6455.
     */
    @Test
    void saysWhetherThoseWhoDoTheRestWellDoThisWell() {
        assertThat(first(FIVE).discrimination().orElseThrow()).isCloseTo(0.6455, within(0.00005));
        assertThat(first(FIVE).verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void saysWhereAnItemWorksAgainstTheRest() {
        List<Paper> papers =
                List.of(paper(0, 1, 1, 1), paper(0, 1, 1, 1), paper(1, 0, 0, 1), paper(1, 0, 0, 1), paper(1, 1, 0, 1));
        assertThat(first(papers).discrimination().orElseThrow()).isNegative();
        assertThat(first(papers).verdict()).isEqualTo(Verdict.AGAINST);
    }

    @Test
    void saysNothingWhereNothingVaries() {
        List<Paper> papers =
                IntStream.range(0, 6).mapToObj(i -> paper(1, i % 2, 1, 5)).toList();
        assertThat(first(papers).difficulty()).hasValue(1);
        assertThat(first(papers).discrimination()).isEmpty();
        assertThat(first(papers).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void tellsTheMedianTimeSoThatOnePauseDoesNotCount() {
        assertThat(first(FIVE).time()).contains(Duration.ofSeconds(30));
        List<Paper> six = new ArrayList<>(FIVE);
        six.add(paper(1, 1, 1, 40));
        assertThat(first(six).time()).contains(Duration.ofSeconds(35));
    }

    @Test
    void tellsNothingOfAnItemThatFewerThanFivePeopleHad() {
        List<Paper> papers = new ArrayList<>(FIVE.subList(0, 4));
        papers.add(new Paper(Map.of("meer", mark(1, 1, "a"))));
        ItemFigures figures = first(papers);
        assertThat(figures).isEqualTo(ItemFigures.tooFew(ITEMS.getFirst(), 4));
        assertThat(figures.isTold()).isFalse();
        assertThat(ItemAnalysis.of(ITEMS, papers).get(1).isTold()).isTrue();
    }

    @Test
    void saysHowManyPickedWhatAndHowManyNothing() {
        List<Paper> papers = new ArrayList<>(FIVE);
        papers.add(new Paper(Map.of("een", new Paper.Mark(0, Optional.empty(), List.of()))));
        assertThat(first(papers).choices())
                .extracting(ItemFigures.Choice::id, ItemFigures.Choice::right, ItemFigures.Choice::people)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", true, 3),
                        org.assertj.core.groups.Tuple.tuple("b", false, 2),
                        org.assertj.core.groups.Tuple.tuple("c", false, 0),
                        org.assertj.core.groups.Tuple.tuple("", false, 1));
        assertThat(first(papers).choices().getFirst().share()).isEqualTo(0.5);
        assertThat(first(papers).choices().getFirst().upper()).isEmpty();
    }

    /** Nineteen people: 27 percent are 5.13, so the best five and the weakest five. */
    @Test
    void comparesTheBestAndTheWeakestWhereTheyAreEnough() {
        List<Paper> papers = IntStream.range(0, 19)
                .mapToObj(i -> paper(i >= 12 ? 1 : 0, i / 18.0, i / 18.0, 5))
                .toList();
        ItemFigures.Choice right = first(papers).choices().getFirst();
        assertThat(right.upper()).hasValue(1);
        assertThat(right.lower()).hasValue(0);
        assertThat(first(papers.subList(0, 18)).choices().getFirst().upper()).isEmpty();
    }

    /** Henrysson's correction: (r·t − s) / √(s² + t² − 2·r·s·t), with r the item-total correlation, s and t the deviations. */
    @Property
    void agreesWithThePublishedCorrection(@ForAll @Size(min = 5, max = 40) List<Integer> seeds) {
        List<Paper> papers = seeds.stream()
                .map(seed ->
                        paper(Math.floorMod(seed, 2), Math.floorMod(seed / 2, 2), Math.floorMod(seed / 4, 3) / 2.0, 1))
                .toList();
        List<Double> item = papers.stream().map(p -> points(p, "een")).toList();
        List<Double> total = papers.stream()
                .map(p -> points(p, "een") + points(p, "meer") + points(p, "waar"))
                .toList();
        double s = deviation(item);
        double t = deviation(total);
        var found = first(papers).discrimination();
        ItemAnalysis.correlation(item, total).ifPresent(r -> {
            double below = s * s + t * t - 2 * r * s * t;
            if (below > 1e-9) {
                assertThat(found.orElseThrow()).isCloseTo((r * t - s) / Math.sqrt(below), within(1e-6));
            }
        });
        found.ifPresent(r -> assertThat(r).isBetween(-1.0, 1.0));
    }

    private static double points(Paper paper, String item) {
        return new HashMap<>(paper.marks()).get(item).points();
    }

    private static double deviation(List<Double> numbers) {
        double mean =
                numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return Math.sqrt(numbers.stream()
                .mapToDouble(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow());
    }
}
