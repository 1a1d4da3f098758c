package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final Quiz QUIZ = Sample.quiz();

    /** Worked by hand: two of four options and two of four marks are right; four elements have six pairs; three pairs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    een  | a       | 1
                    een  | b       | 0
                    meer | a c     | 1
                    meer | c a     | 1
                    meer | a       | 0.5
                    meer | a b     | 0
                    meer | a c b   | 0.5
                    meer | a b c d | 0
                    meer | b d     | 0
                    waar | false   | 1
                    waar | true    | 0
                    orde | a b c d | 1
                    orde | b a c d | 0.6666667
                    orde | d a b c | 0
                    orde | a d b c | 0.3333333
                    orde | c d a b | 0
                    orde | d c b a | 0
                    paar | a=a b=b c=c | 1
                    paar | a=a b=c c=b | 0.3333333
                    paar | a=a         | 0.3333333
                    paar | a=b b=c c=a | 0
                    klik | kil lui       | 1
                    klik | kil           | 0.5
                    klik | kil lui tijd  | 0.5
                    klik | kil tijd      | 0
                    klik | tijd          | 0""")
    void givesThePointsThatTheFormulaSays(String item, String answer, double points) {
        assertThat(Scoring.points(item(item), List.of(answer.split(" ")))).isEqualTo(points, within(1e-6));
    }

    @Property
    void pointsAreBetweenZeroAndOneForWhateverIsAnswered(
            @ForAll("items") Item item, @ForAll List<String> nonsense, @ForAll Random random) {
        assertThat(Scoring.points(item, nonsense)).isZero();
        assertThat(Scoring.points(item, some(item, random))).isBetween(0.0, 1.0);
    }

    @Property
    void theRightAnswerAndNoOtherEarnsTheWholePoint(@ForAll("items") Item item, @ForAll Random random) {
        assertThat(Scoring.points(item, Answers.right(item))).isEqualTo(1);
        var answer = some(item, random);
        assertThat(Scoring.points(item, answer) == 1).isEqualTo(same(item, answer, Answers.right(item)));
    }

    @Property
    void oneMoreHitNeverCostsAndOneMoreMissNeverPays(@ForAll("picking") Item item, @ForAll Random random) {
        var picked = some(item, random);
        var right = Answers.right(item);
        double before = Scoring.points(item, picked);
        for (String id : Answers.ids(item)) {
            if (!picked.contains(id)) {
                var more = new ArrayList<>(picked);
                more.add(id);
                double after = Scoring.points(item, more);
                assertThat(right.contains(id) ? after >= before : after <= before)
                        .isTrue();
            }
        }
    }

    @Property
    void swappingNeighboursThatStandWrongNeverCosts(@ForAll Random random) {
        Item item = item("orde");
        var order = new ArrayList<>(some(item, random));
        double before = Scoring.points(item, order);
        for (int i = 0; i + 1 < order.size(); i++) {
            var swapped = new ArrayList<>(order);
            Collections.swap(swapped, i, i + 1);
            boolean wrong = order.get(i).compareTo(order.get(i + 1)) > 0;
            assertThat(wrong ? Scoring.points(item, swapped) >= before : Scoring.points(item, swapped) <= before)
                    .isTrue();
        }
    }

    @Property
    void onePairMoreNeverCosts(@ForAll Random random) {
        Item item = item("paar");
        var pairs = some(item, random);
        for (int i = 1; i <= pairs.size(); i++) {
            assertThat(Scoring.points(item, pairs.subList(0, i)))
                    .isGreaterThanOrEqualTo(i == 1 ? 0 : Scoring.points(item, pairs.subList(0, i - 1)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 16", "2, 33", "3, 50", "6, 100"})
    void countsTheQuizInWholePercentRoundedDown(int right, int percent) {
        Map<String, List<String>> answers = new HashMap<>();
        QUIZ.items().stream().limit(right).forEach(item -> answers.put(item.id(), Answers.right(item)));
        assertThat(Scoring.percent(QUIZ, answers)).isEqualTo(percent);
    }

    @Property
    void thirdsThatMakeAWholeAreAWhole(@ForAll Random random) {
        // Three times a third and three times two thirds of six points: rounding errors must not make 49 of it.
        Map<String, List<String>> answers = new HashMap<>();
        answers.put("paar", List.of("a=a"));
        answers.put("orde", List.of("b", "a", "c", "d"));
        answers.put("een", List.of("a"));
        answers.put("waar", List.of("false"));
        assertThat(Scoring.percent(QUIZ, answers)).isEqualTo(50);
    }

    @Provide
    Arbitrary<Item> items() {
        return Arbitraries.of(QUIZ.items());
    }

    @Provide
    Arbitrary<Item> picking() {
        return Arbitraries.of(item("meer"), item("klik"));
    }

    private static Item item(String id) {
        return QUIZ.item(id).orElseThrow();
    }

    private static boolean same(Item item, List<String> one, List<String> other) {
        return item instanceof Item.Ordering
                ? one.equals(other)
                : List.copyOf(new java.util.TreeSet<>(one)).equals(List.copyOf(new java.util.TreeSet<>(other)));
    }

    /** Any answer that the item takes. */
    static List<String> some(Item item, Random random) {
        var ids = new ArrayList<>(Answers.ids(item));
        Collections.shuffle(ids, random);
        return switch (item) {
            case Item.Single ignored -> ids.subList(0, 1);
            case Item.TrueFalse ignored -> ids.subList(0, 1);
            case Item.Ordering ignored -> ids;
            case Item.Matching ignored -> {
                List<String> pairs = new ArrayList<>();
                for (String left : Answers.ids(item)) {
                    pairs.add(left + "=" + ids.get(pairs.size()));
                }
                yield pairs.subList(0, 1 + random.nextInt(pairs.size()));
            }
            case Item.Multiple ignored -> ids.subList(0, 1 + random.nextInt(ids.size()));
            case Item.Hotspot ignored -> ids.subList(0, 1 + random.nextInt(ids.size()));
        };
    }
}
