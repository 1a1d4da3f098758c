package nl.leeratelier.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final String BEFORE = "een\n\ntwee\n\ndrie";

    @Test
    void takesWhatBothWroteAtDifferentLines() {
        assertThat(Lines.merged(BEFORE, "eens\n\ntwee\n\ndrie", "een\n\ntwee\n\ndrie en vier"))
                .contains("eens\n\ntwee\n\ndrie en vier");
        assertThat(Lines.merged(BEFORE, "een\n\ntwee\n\ndrie en vier", "eens\n\ntwee\n\ndrie"))
                .contains("eens\n\ntwee\n\ndrie en vier");
    }

    @Test
    void takesAParagraphThatOneAddedAndAWordThatTheOtherChanged() {
        assertThat(Lines.merged(BEFORE, "een\n\ntwee\n\ndrie\n\nvier", "een\n\ntwee!\n\ndrie"))
                .contains("een\n\ntwee!\n\ndrie\n\nvier");
    }

    @Test
    void mergesNothingWhereBothWroteInOneLine() {
        assertThat(Lines.merged(BEFORE, "een\n\ntweeën\n\ndrie", "een\n\ntwee!\n\ndrie"))
                .isEmpty();
        assertThat(Lines.merged("een", "een a", "een b")).isEmpty();
    }

    @Test
    void mergesNothingWhereBothAddedAtOnePlace() {
        assertThat(Lines.merged(BEFORE, BEFORE + "\n\nvier", BEFORE + "\n\nvijf"))
                .isEmpty();
    }

    @Test
    void takesWhatOnlyOneChanged() {
        assertThat(Lines.merged(BEFORE, BEFORE, "anders")).contains("anders");
        assertThat(Lines.merged(BEFORE, "anders", BEFORE)).contains("anders");
        assertThat(Lines.merged(BEFORE, "anders", "anders")).contains("anders");
    }

    @Property
    void whateverIsMergedHoldsBothChanges(
            @ForAll @IntRange(min = 0, max = 7) int mine, @ForAll @IntRange(min = 0, max = 7) int theirs) {
        String before = "0\n1\n2\n3\n4\n5\n6\n7";
        String one = before.replace(String.valueOf(mine), "mine");
        String other = before.replace(String.valueOf(theirs), "theirs");
        var merged = Lines.merged(before, one, other);
        assertThat(merged.isPresent()).isEqualTo(mine != theirs);
        merged.ifPresent(text -> assertThat(text).contains("mine", "theirs"));
    }
}
