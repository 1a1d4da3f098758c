package nl.leeratelier.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Tags;
import org.junit.jupiter.api.Test;

class ItemBalanceTest {

    private static final Place HERE = Place.startOf("toets.yaml");

    /** The right option ends with an exclamation mark. */
    private static Item single(String... texts) {
        return new Item.Single(
                new Item.Head(
                        "vraag", Tags.NONE, true, "Wat nu?", MarkdownText.EMPTY, List.of(), Optional.empty(), HERE),
                Stream.of(texts)
                        .map(text -> new Item.Option(text, text, text.endsWith("!"), Optional.empty(), HERE))
                        .toList());
    }

    @Test
    void countsWhereTheRightOptionStands() {
        var balance = ItemBalance.of(List.of(single("ja!", "nee"), single("ja!", "nee"), single("a", "b", "c!")));
        assertThat(balance.items()).isEqualTo(3);
        assertThat(balance.positions()).containsExactly(2, 0, 1);
    }

    @Test
    void countsTheLongestOnlyWhereItIsLongerThanEveryOther() {
        assertThat(ItemBalance.of(List.of(single("lang!", "kort"), single("even!", "lang.")))
                        .longest())
                .isEqualTo(1);
    }

    @Test
    void comparesTheLengths() {
        var balance = ItemBalance.of(List.of(single("abc!", "ab", "abcdef")));
        assertThat(balance.rightLength()).isEqualTo(4);
        assertThat(balance.wrongLength()).isEqualTo(4);
    }

    @Test
    void holdsForNoItems() {
        assertThat(ItemBalance.of(List.of())).isEqualTo(new ItemBalance(0, List.of(), 0, 0, 0));
    }
}
