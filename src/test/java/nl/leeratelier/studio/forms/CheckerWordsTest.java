package nl.leeratelier.studio.forms;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problem;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerWordsTest {

    private final Translations translations = new Translations();

    private static Problem problem(String what) {
        return new Problem(new Place("x.yaml", 1, 1), what, "mend it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "\"'{{te-laat|te laat}}' is no mark; write it anew\"=Kies nog een label bij ‘te laat’.",
                "\"'criteria' has 7 entries\"=Dit zijn 7 criteria, dat is te veel. Houd er hoogstens vijf.",
                "\"there are 3 more problems\"=En nog 3 punten. Verbeter eerst wat hierboven staat.",
                "\"something new\"=Hier klopt iets niet. De controle noemt het: ‘something new’."
            })
    void saysItInDutch(String what, String said) {
        assertThat(CheckerWords.say(problem(what.replace("\"", "")), translations, Translations.DUTCH))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'tolerance' is below 0",
                "'x' is no quiz of this programme",
                "item 'a' stands in 'b' and in 'c': answers could not be told apart",
                "one attempt is allowed, so nobody waits for the next",
                "rubric 'gesprek' has no criterion 'x'",
                "the kindcheck has no question on 'care'",
                "no case that leads to this talk can bring 'x'",
                "'x' is no statement of tien",
                "the statement 'x' is put twice",
                "an address must begin with https://",
                "a model answer is longer than 2000 characters",
                "an accepted answer is longer than a line of 200 characters",
                "mark 'a' has label 'b', which is not there",
                "number '3' of the original is not in the translation",
                "framework 'x' has no question 4",
                "'x' is not a value of 'type'",
                "the item has 0 right options, a single item has one",
                "there is no activity 'x'",
                "there is no module 'x'",
                "'sources' must be a list",
                "an entry of 'decisions' must be `field: value` lines",
                "HTML is shown as it is written: <b>"
            })
    void hasWordsOfItsOwn(String what) {
        assertThat(CheckerWords.of(problem(what)).key()).isNotEqualTo(CheckerWords.OTHER);
    }

    @Test
    void saysItInEnglishToo() {
        assertThat(CheckerWords.say(problem("'x' must be a number"), translations, Translations.ENGLISH))
                .isEqualTo("Write a number here, such as 6 or 1.5.");
    }
}
