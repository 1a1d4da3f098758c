package nl.leeratelier.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEaseTest {

    /** Two sentences, ten words, eleven syllables. */
    @Test
    void isDoumasFigure() {
        assertThat(ReadingEase.ease("Mila komt laat op school. Ze heeft geen jas aan."))
                .isCloseTo(206.84 - 0.93 * 5 - 77 * 1.1, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"jas,1", "Mila,2", "moeilijk,2", "ouders,2", "handelingsverlegenheid,7", "ruzie,2", "x,1"})
    void countsSyllablesAsTheyAreHeard(String word, int syllables) {
        assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void leavesOutCitations() {
        assertThat(ReadingEase.words("Vraag door [A-3.5c, A-3.5h].")).isEqualTo(2);
    }

    @Test
    void findsLongWordsAndSentencesHarder() {
        String easy = "Je vraagt door. Je luistert goed. Je schrijft het op.";
        String hard = "Handelingsverlegenheid belemmert professionals bij het bespreekbaar maken van vermoedens.";
        assertThat(ReadingEase.ease(easy)).isGreaterThan(ReadingEase.ease(hard));
    }

    @Property
    void givesAFigureForAnyText(@ForAll String text) {
        assertThat(ReadingEase.ease(text)).isNotNaN().isLessThanOrEqualTo(120);
        assertThat(ReadingEase.words(text)).isNotNegative();
    }
}
