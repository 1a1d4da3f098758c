package nl.leeratelier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.words.Told;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final Spoken WORDS = new Spoken(new Translations(), Translations.DUTCH);

    @Test
    void ofALongTextShowsWhatChangedAndAFewWordsAroundIt() {
        String long_ = "Een zin die gelijk blijft. ".repeat(200);
        Told told = told(long_ + "Zij schuift naar voren." + long_, long_ + "Zij schuift vooruit." + long_);

        assertThat(Excerpt.before(told, WORDS))
                .contains("<del><span class=\"only-heard\">vervallen: </span>naar voren</del>")
                .hasSizeLessThan(400);
        assertThat(Excerpt.after(told, WORDS))
                .contains("vooruit</ins>", "Zij schuift ")
                .hasSizeLessThan(400);
    }

    @Test
    void showsAShortTextWholeAndNothingWhereThereIsNone() {
        assertThat(Excerpt.before(told("70", "75"), WORDS)).contains("70").doesNotContain("75");
        assertThat(Excerpt.before(told("", "Nieuw."), WORDS)).isEmpty();
        assertThat(Excerpt.after(told("", "Nieuw & <b>."), WORDS))
                .contains("&amp;")
                .doesNotContain("<b>");
    }

    private static Told told(String before, String after) {
        return new Told(Pointer.ROOT, "Iets is veranderd", before, after);
    }
}
