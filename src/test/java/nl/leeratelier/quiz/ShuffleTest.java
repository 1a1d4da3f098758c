package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    private static final Quiz QUIZ = Sample.quiz();

    @Property
    void showsEverythingOnceAndAlwaysTheSameWay(@ForAll long seed) {
        for (Item item : QUIZ.items()) {
            var order = Shuffle.order(QUIZ, item, seed);
            assertThat(order).containsExactlyInAnyOrderElementsOf(Answers.ids(item));
            assertThat(Shuffle.order(QUIZ, item, seed)).isEqualTo(order);
        }
    }

    @Property
    void neverShowsTheSolutionOfAnOrderingOrMatchingItem(@ForAll long seed) {
        for (String id : new String[] {"orde", "paar"}) {
            Item item = QUIZ.item(id).orElseThrow();
            assertThat(Shuffle.order(QUIZ, item, seed)).isNotEqualTo(Answers.ids(item));
        }
    }

    @Test
    void keepsTheOrderOfOptionsUnlessAskedTo() {
        Quiz plain = Sample.quizAtOnce();
        Item item = plain.item("meer").orElseThrow();
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Shuffle.order(plain, item, seed)).containsExactly("a", "b", "c", "d");
        }
    }

    @Test
    void givesEveryOptionEveryPlaceAboutAsOften() {
        Map<String, Integer> first = new HashMap<>();
        Item item = QUIZ.item("meer").orElseThrow();
        for (long seed = 0; seed < 4_000; seed++) {
            first.merge(Shuffle.order(QUIZ, item, seed).getFirst(), 1, Integer::sum);
        }
        assertThat(first.values()).hasSize(4).allMatch(count -> count > 850 && count < 1_150);
    }

    @Test
    void isTheSameOnEveryMachineAndInEveryVersion() {
        assertThat(Shuffle.order(QUIZ, QUIZ.item("meer").orElseThrow(), 42)).containsExactly("b", "d", "c", "a");
    }
}
