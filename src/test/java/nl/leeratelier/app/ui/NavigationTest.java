package nl.leeratelier.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void initialsAreTheFirstAndTheLast() {
        assertThat(BarEnd.initials("Sam Bakker")).isEqualTo("SB");
        assertThat(BarEnd.initials("Mo")).isEqualTo("M");
        assertThat(BarEnd.initials("Anne van der Wal-de Groot")).isEqualTo("AG");
        assertThat(BarEnd.initials("élise ")).isEqualTo("É");
        assertThat(BarEnd.initials("007")).isEqualTo("?");
    }
}
