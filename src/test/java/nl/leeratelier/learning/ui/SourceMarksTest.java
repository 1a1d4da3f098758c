package nl.leeratelier.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leeratelier.reading.Reading;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.testing.Shelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMarksTest {

    /** How the end of a sentence reads; a mark stands as its number between bars. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Wachten kost tijd [S1].            => tijd.|1|
            Wachten kost tijd [S1, S2].        => tijd.|1||2|
            Wachten kost tijd. [S1]            => tijd.|1|
            Wachten kost tijd [S1], en rust.   => tijd,|1| en rust.
            Kost dat tijd [S1]? Ja.            => tijd?|1| Ja.
            Het rapport [S1] zegt het.         => rapport|1| zegt het.
            (Zie ook daar [S1].)               => daar.)|1|""")
    void standAfterWhatClosesTheSentence(String text, String shown) {
        var shelf = new Shelf(new ReadingType()).markdown("tekst", "reading", "## Kop\n" + text + "\n");
        var reading = shelf.first(Reading.class);
        var marks = new SourceMarks(shelf.read().library().sources(), "bron", "niet bevestigd");
        String html = reading.sections().stream()
                .map(section -> marks.html(section.text()))
                .reduce("", String::concat);
        String words = html.replaceAll("<button[^>]*>(\\d+)</button>", "|$1|").replaceAll("<[^>]+>", "");
        assertThat(words.strip()).endsWith(shown);
    }
}
