package nl.leeratelier.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void tellsPartsWhereEnoughPeopleAreLeftOrNobody() {
        assertThat(Parts.told(13, Map.of("Noord", 8))).containsExactly("Noord");
        assertThat(Parts.told(13, Map.of("Noord", 8, "Zuid", 5))).containsExactly("Noord", "Zuid");
        assertThat(Parts.told(8, Map.of("Noord", 4, "Zuid", 4))).isEmpty();
    }

    @Test
    void holdsTheOnlyPartBackWhereAFewOthersAreLeft() {
        assertThat(Parts.told(9, Map.of("Noord", 8))).isEmpty();
    }

    @Test
    void holdsTheSmallestBackSoThatAFewOthersHideBehindIt() {
        assertThat(Parts.told(16, Map.of("Noord", 8, "Zuid", 5, "Oost", 3))).containsExactly("Noord");
        assertThat(Parts.told(13, Map.of("Noord", 5, "Zuid", 5, "Oost", 3))).containsExactly("Zuid");
    }

    /** Whatever told parts somebody takes from the whole: what is left is nobody, or five and more. */
    @Property(tries = 300)
    void noDifferenceTellsOfAFew(
            @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> parts, @ForAll @IntRange(max = 9) int inNone) {
        Map<String, Integer> sizes = new TreeMap<>();
        for (int part = 0; part < parts.size(); part++) {
            sizes.put("team " + part, parts.get(part));
        }
        int all = inNone + parts.stream().mapToInt(Integer::intValue).sum();
        List<String> told = new ArrayList<>(Parts.told(all, sizes));
        for (int taken = 0; taken < 1 << told.size(); taken++) {
            int left = all;
            for (int part = 0; part < told.size(); part++) {
                if ((taken & 1 << part) != 0) {
                    left -= sizes.get(told.get(part));
                    assertThat(sizes.get(told.get(part))).isGreaterThanOrEqualTo(Growth.FEWEST);
                }
            }
            if (taken != 0) {
                assertThat(left == 0 || left >= Growth.FEWEST)
                        .as("%d of %d", left, all)
                        .isTrue();
            }
        }
        long large =
                sizes.values().stream().filter(size -> size >= Growth.FEWEST).count();
        assertThat(told.size()).isGreaterThanOrEqualTo((int) large - 1);
    }
}
