package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.testing.Shelf;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final String SETTINGS = "passMark: 50\nfeedback: at-end\n";

    private static String item(String id, int step, String level) {
        return "  - { id: %s, type: true-false, step: %d, level: %s, findings: [S%d], prompt: Vraag %s., answer: %s, explanation: Daarom., sources: [S1] }\n"
                .formatted(id, step, level, step, id, id.hashCode() % 2 == 0);
    }

    private static final String BANK = item("a1", 1, "basic")
            + item("a2", 1, "basic")
            + item("a3", 1, "applied")
            + item("b1", 2, "basic")
            + item("b2", 2, "applied")
            + item("b3", 2, "advanced");

    private static Shelf shelf(String draws) {
        return new Shelf(Sample.TYPE)
                .yaml(
                        "toets",
                        "quiz",
                        SETTINGS + "order: by-step\nitems:\n" + item("vast", 3, "basic") + "draw:\n" + draws)
                .yaml("bank", "quiz", SETTINGS + "items:\n" + BANK);
    }

    private static Quiz quiz(String draws) {
        return shelf(draws).first(Quiz.class);
    }

    @Test
    void drawsWhatTheRulesAskForBesideTheFixedItems() {
        Quiz quiz = quiz("  - { count: 2, from: [bank], step: 1 }\n  - { count: 1, from: [bank], level: advanced }\n");
        assertThat(shelf("  - { count: 2, from: [bank], step: 1 }\n").problems())
                .isEmpty();
        List<Item> items = Sample.TYPE.start(quiz, 7).items();
        assertThat(items).hasSize(4).hasSize(quiz.length());
        assertThat(items.subList(0, 2)).allMatch(item -> item.id().startsWith("a"));
        assertThat(items.get(2).id()).isEqualTo("b3");
        assertThat(items.get(3).id()).isEqualTo("vast");
    }

    @Test
    void drawsByFindingAndFromItsOwnBank() {
        Shelf shelf = new Shelf(Sample.TYPE)
                .yaml("toets", "quiz", SETTINGS + "bank:\n" + BANK + "draw:\n  - { count: 3, findings: [S2] }\n");
        assertThat(shelf.problems()).isEmpty();
        assertThat(Sample.TYPE.start(shelf.first(Quiz.class), 1).items())
                .extracting(Item::id)
                .containsExactlyInAnyOrder("b1", "b2", "b3");
    }

    @Test
    void takesWhatAnUntaggedItemRestsOnForWhatItTests() {
        Shelf shelf = new Shelf(Sample.TYPE)
                .yaml(
                        "toets",
                        "quiz",
                        SETTINGS + "bank:\n" + item("met", 2, "basic")
                                + item("zonder", 2, "basic").replace("findings: [S2], ", "")
                                + "draw:\n  - { count: 1, findings: [S1] }\n");
        assertThat(Sample.TYPE.start(shelf.first(Quiz.class), 1).items())
                .extracting(Item::id)
                .containsExactly("zonder");
    }

    @Test
    void givesDifferentPeopleDifferentItemsAndEveryItemAChance() {
        Quiz quiz = quiz("  - { count: 1, from: [bank] }\n");
        Set<String> drawn = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            drawn.addAll(
                    Sample.TYPE.start(quiz, seed).items().stream().map(Item::id).toList());
        }
        assertThat(drawn).containsExactlyInAnyOrder("vast", "a1", "a2", "a3", "b1", "b2", "b3");
    }

    @Test
    void drawsTheSameOnEveryMachineAndInEveryVersion() {
        Quiz quiz = quiz("  - { count: 3, from: [bank] }\n");
        assertThat(Sample.TYPE.start(quiz, 42).items()).extracting(Item::id).containsExactly("a1", "a3", "b3", "vast");
    }

    @Test
    void isOtherContentWhenTheBankChanges() {
        Quiz quiz = quiz("  - { count: 1, from: [bank] }\n");
        assertThat(quiz.files()).containsExactly("programmes/p/m/toets.yaml", "programmes/p/m/bank.yaml");
    }

    @Test
    void saysWhereARuleCanDrawTooFew() {
        assertThat(shelf("  - { count: 4, from: [bank], step: 1 }\n").problems())
                .singleElement()
                .asString()
                .contains("draws 4 items, 3 fit", "draw at most 3");
        assertThat(shelf("  - { count: 2, from: [bank], step: 1 }\n  - { count: 2, from: [bank], level: basic }\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("draws 2 items, 3 fit and rules before it may take 2 of them", "draw at most 1");
    }

    @Test
    void saysWhereARuleDrawsFromNothing() {
        assertThat(shelf("  - { count: 1, from: [weg] }\n").problems())
                .singleElement()
                .asString()
                .contains("'weg' is no quiz of this programme");
        assertThat(shelf("  - { count: 1, from: [toets] }\n").problems())
                .singleElement()
                .asString()
                .contains("draws from itself");
    }

    @Test
    void saysWhereTwoItemsHaveOneId() {
        Shelf shelf = new Shelf(Sample.TYPE)
                .yaml(
                        "toets",
                        "quiz",
                        SETTINGS + "items:\n" + item("a1", 3, "basic") + "draw: [{ count: 1, from: [bank] }]\n")
                .yaml("bank", "quiz", SETTINGS + "items:\n" + BANK);
        assertThat(shelf.problems()).singleElement().asString().contains("item 'a1' stands in 'toets' and in 'bank'");
    }

    @Test
    void saysWhereNothingDrawsFromABank() {
        Shelf shelf = new Shelf(Sample.TYPE)
                .yaml(
                        "toets",
                        "quiz",
                        SETTINGS + "items:\n" + item("vast", 1, "basic") + "bank:\n" + item("los", 1, "basic"));
        assertThat(shelf.problems()).singleElement().asString().contains("nothing draws from this bank");
    }

    /** Whatever rules the checker lets pass find enough, whatever chance does. */
    @Property
    void drawnSetsAreStableAndFitTheirRules(@ForAll("rules") String rules, @ForAll long seed) {
        Shelf shelf = shelf(rules);
        Quiz quiz = shelf.first(Quiz.class);
        List<Item> items = Sample.TYPE.start(quiz, seed).items();
        assertThat(Sample.TYPE.start(shelf.first(Quiz.class), seed).items())
                .extracting(Item::id)
                .isEqualTo(items.stream().map(Item::id).toList());
        assertThat(items).extracting(Item::id).doesNotHaveDuplicates().contains("vast");
        Set<Item> fitting = quiz.draws().stream()
                .flatMap(draw -> draw.candidates().items().stream().filter(item -> draw.fits(item.head())))
                .collect(Collectors.toSet());
        assertThat(items).filteredOn(item -> !item.id().equals("vast")).isSubsetOf(fitting);
        if (shelf.problems().isEmpty()) {
            assertThat(items).hasSize(quiz.length());
        }
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> rule = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("", ", step: 1", ", step: 2", ", step: 5"),
                        Arbitraries.of("", ", level: basic", ", level: applied", ", findings: [S1, S3]"))
                .as((count, step, level) -> "  - { count: " + count + ", from: [bank]" + step + level + " }\n");
        return rule.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("", list));
    }
}
