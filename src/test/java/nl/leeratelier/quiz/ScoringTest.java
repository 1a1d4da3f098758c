package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final Quiz QUIZ = Sample.quiz();
    private static final Quiz KINDS = Kinds.quiz();

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

    /** Worked by hand: four elements, three pieces, two gaps; six weeks give or take half a week; two criteria of three. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sorteer | jas=gezien;zei=gehoord;laat=gezien;buur=gehoord  | 1
                    sorteer | jas=gehoord;zei=gehoord;laat=gezien;buur=gehoord | 0.75
                    sorteer | jas=gezien                                       | 0.25
                    sorteer | jas=gehoord;zei=gezien                           | 0
                    label   | tijd=feit;kil=oordeel;moe=duiding                | 1
                    label   | tijd=feit;kil=duiding;moe=duiding                | 0.6666667
                    label   | kil=feit                                         | 0
                    gaten   | wie=veilig-thuis;stap=twee                       | 1
                    gaten   | wie=Vielig Thuis                                 | 0.5
                    gaten   | wie=politie;stap=twee                            | 0.5
                    gaten   | wie=politie;stap=een                             | 0
                    kort    | 6,5 weken                                        | 1
                    kort    | Anderhalve maand.                                | 1
                    kort    | 7                                                | 0
                    open    | written                                          | 0
                    open    | written;feit=3;bron=3                            | 1
                    open    | written;feit=3                                   | 0.5
                    open    | written;feit=1;bron=2                            | 0.5""")
    void givesThePointsThatTheFormulaSaysForPartsAndWords(String item, String answer, double points) {
        assertThat(Scoring.points(item(item), List.of(answer.split(";")))).isEqualTo(points, within(1e-6));
    }

    @Test
    void whatOneRatesOneselfDoesNotCount() {
        Map<String, List<String>> answers = new HashMap<>();
        KINDS.items().stream().filter(Scoring::counts).forEach(item -> answers.put(item.id(), Answers.right(item)));
        assertThat(Scoring.percent(KINDS.items(), answers)).isEqualTo(100);
        answers.put("open", List.of(Answers.WRITTEN, "feit=0", "bron=0"));
        assertThat(Scoring.percent(KINDS.items(), answers)).isEqualTo(100);
    }

    /** Four items right, and half of what there is to give on the fifth. */
    @Test
    void whatOneRatesOneselfCountsWhereTheFileSaysSo() {
        String scored =
                Kinds.yaml("passMark: 70\nfeedback: at-end").replace("type: open", "type: open\n    scored: true");
        List<Item> items = Sample.shelf(scored).first(Quiz.class).items();
        Map<String, List<String>> answers = new HashMap<>();
        items.stream().limit(4).forEach(item -> answers.put(item.id(), Answers.right(item)));
        answers.put("open", List.of(Answers.WRITTEN, "feit=1", "bron=2"));
        assertThat(Scoring.percent(items, answers)).isEqualTo(90);
    }

    @Property
    void onePartMoreThatIsRightNeverCostsAndOneThatIsWrongNeverPays(
            @ForAll("paired") Item item, @ForAll Random random) {
        Item.Paired paired = (Item.Paired) item;
        List<String> given = some(item, random);
        double before = Scoring.points(item, given);
        for (String part : paired.parts()) {
            if (given.stream().noneMatch(one -> one.startsWith(part + "="))) {
                for (String choice : choices(paired, part, random)) {
                    var more = new ArrayList<>(given);
                    more.add(part + "=" + choice);
                    double after = Scoring.points(item, more);
                    assertThat(paired.isRight(part, choice) ? after > before : after == before)
                            .isTrue();
                }
            }
        }
    }

    @Property
    void aBetterSelfRatingNeverCosts(@ForAll @IntRange(max = 3) int feit, @ForAll @IntRange(max = 2) int bron) {
        Item.Open open = (Item.Open) item("open");
        double points = Scoring.points(open, Answers.rated(open, Map.of("feit", feit, "bron", bron)));
        assertThat(points).isBetween(0.0, 1.0);
        assertThat(Scoring.points(open, Answers.rated(open, Map.of("feit", feit, "bron", bron + 1))))
                .isGreaterThan(points);
    }

    @Property
    void pointsAreBetweenZeroAndOneForWhateverIsAnswered(
            @ForAll("items") Item item, @ForAll List<String> nonsense, @ForAll Random random) {
        assertThat(Scoring.points(item, nonsense)).isZero();
        assertThat(Scoring.points(item, List.of(String.join("=", nonsense)))).isBetween(0.0, 1.0);
        assertThat(Scoring.points(item, some(item, random))).isBetween(0.0, 1.0);
    }

    @Property
    void theRightAnswerAndNoOtherEarnsTheWholePoint(@ForAll("judged") Item item, @ForAll Random random) {
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
        assertThat(Scoring.percent(QUIZ.items(), answers)).isEqualTo(percent);
    }

    @Property
    void thirdsThatMakeAWholeAreAWhole(@ForAll Random random) {
        // Three times a third and three times two thirds of six points: rounding errors must not make 49 of it.
        Map<String, List<String>> answers = new HashMap<>();
        answers.put("paar", List.of("a=a"));
        answers.put("orde", List.of("b", "a", "c", "d"));
        answers.put("een", List.of("a"));
        answers.put("waar", List.of("false"));
        assertThat(Scoring.percent(QUIZ.items(), answers)).isEqualTo(50);
    }

    @Provide
    Arbitrary<Item> items() {
        return Arbitraries.of(
                Stream.concat(QUIZ.items().stream(), KINDS.items().stream()).toList());
    }

    @Provide
    Arbitrary<Item> paired() {
        return items().filter(Item.Paired.class::isInstance);
    }

    @Provide
    Arbitrary<Item> judged() {
        return items().filter(item -> !(item instanceof Item.Open));
    }

    @Provide
    Arbitrary<Item> picking() {
        return Arbitraries.of(item("meer"), item("klik"));
    }

    private static Item item(String id) {
        return QUIZ.item(id).or(() -> KINDS.item(id)).orElseThrow();
    }

    private static boolean same(Item item, List<String> one, List<String> other) {
        return switch (item) {
            case Item.Ordering ignored -> one.equals(other);
            case Item.ShortAnswer typed -> typed.answer().accepts(one.getFirst());
            case Item.Gaps filling ->
                Answers.pairs(one).stream()
                                .filter(pair -> filling.isRight(pair.left(), pair.right()))
                                .count()
                        == filling.gaps().size();
            default -> new TreeSet<>(one).equals(new TreeSet<>(other));
        };
    }

    /** Any answer that the item takes. */
    static List<String> some(Item item, Random random) {
        var ids = new ArrayList<>(Answers.ids(item));
        Collections.shuffle(ids, random);
        return switch (item) {
            case Item.Single ignored -> ids.subList(0, 1);
            case Item.TrueFalse ignored -> ids.subList(0, 1);
            case Item.Ordering ignored -> ids;
            case Item.Paired paired -> {
                List<String> pairs = new ArrayList<>();
                for (String part : paired.parts()) {
                    var choices = choices(paired, part, random);
                    pairs.add(part + "=" + choices.get(random.nextInt(choices.size())));
                }
                yield pairs.subList(0, 1 + random.nextInt(pairs.size()));
            }
            case Item.ShortAnswer ignored -> List.of(LINES.get(random.nextInt(LINES.size())));
            case Item.Open ignored -> List.of("Ik zou vragen hoe het gaat.");
            case Item.Multiple ignored -> ids.subList(0, 1 + random.nextInt(ids.size()));
            case Item.Hotspot ignored -> ids.subList(0, 1 + random.nextInt(ids.size()));
        };
    }

    private static final List<String> LINES = List.of("Veilig Thuis", "veiligthuis!", "politie", "6 weken", "7");

    private static List<String> choices(Item.Paired item, String part, Random random) {
        return switch (item) {
            case Item.Matching matching -> matching.parts();
            case Item.Categorising sorting ->
                sorting.categories().stream().map(Item.Choice::id).toList();
            case Item.MarkWords marking ->
                marking.labels().stream().map(Item.Choice::id).toList();
            case Item.Gaps filling ->
                switch (filling.gap(part).orElseThrow()) {
                    case Gap.Typed ignored -> LINES;
                    case Gap.Chosen chosen ->
                        chosen.options().stream().map(Item.Option::id).toList();
                };
        };
    }
}
