package nl.leeratelier.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final List<String> TARGETS = List.of("", "programma", "mensen", "mensen/rapport");

    @Test
    void marksTheEntryThatThePathIsUnder() {
        assertThat(Navigation.current(TARGETS, "programma/42")).isEqualTo("programma");
    }

    @Test
    void prefersTheNearestOfTwo() {
        assertThat(Navigation.current(TARGETS, "mensen/rapport/2026")).isEqualTo("mensen/rapport");
    }

    @Test
    void marksTheStartOnlyAtTheStart() {
        assertThat(Navigation.current(TARGETS, "")).isEmpty();
        assertThat(Navigation.current(TARGETS, "account")).isNull();
    }

    @Test
    void isNotMisledByWordsThatBeginAlike() {
        assertThat(Navigation.current(TARGETS, "mensenrechten")).isNull();
    }

    @Test
    void dutiesStandBeforeLearningAndWhatIsReadNowAndThenAfterIt() {
        var places =
                Map.of("certificaten", 3.0, "programma", 1.0, "studio", 14.0, "", 0.0, "groei", 19.0, "groepen", 15.0);

        assertThat(places.entrySet().stream()
                        .sorted(Comparator.comparingDouble(place -> Navigation.rank(place.getKey(), place.getValue())))
                        .map(Map.Entry::getKey))
                .containsExactly("", "studio", "groepen", "programma", "certificaten", "groei");
    }

    @Test
    void nothingStandsUnderMoreThatFitsInTheBar() {
        assertThat(Navigation.atHand(5)).isEqualTo(5);
        assertThat(Navigation.atHand(6)).isEqualTo(4);
        assertThat(Navigation.inBar(6)).isEqualTo(6);
        assertThat(Navigation.inBar(7)).isEqualTo(6);
        assertThat(Navigation.inBar(12)).isEqualTo(6);
    }

    @Test
    void initialsAreTheFirstAndTheLast() {
        assertThat(BarEnd.initials("Sam Bakker")).isEqualTo("SB");
        assertThat(BarEnd.initials("Mo")).isEqualTo("M");
        assertThat(BarEnd.initials("Anne van der Wal-de Groot")).isEqualTo("AG");
        assertThat(BarEnd.initials("élise ")).isEqualTo("É");
        assertThat(BarEnd.initials("007")).isEqualTo("?");
    }
}
