package nl.leeratelier.studio.words;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final Words WORDS = new Words() {
        @Override
        public String t(String key, Object... values) {
            return new Translations().text(Translations.DUTCH, key, values);
        }
    };

    @Test
    void ofALongTextShowsWhatChangedAndAFewWordsAroundIt() {
        String long_ = "Een zin die gelijk blijft. ".repeat(200);
        Told told = told(long_ + "Zij schuift naar voren." + long_, long_ + "Zij schuift vooruit." + long_);

        assertThat(Excerpt.before(told, WORDS))
                .contains("<del><span class=\"only-heard\">weggehaald: </span>naar voren</del>")
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

    @Test
    void showsBothInOneWithPicturesByTheirWords() {
        String hex = "2ad2550040ccab".repeat(4);
        String before = "Kijk naar haar jas. ".repeat(20) + "Moeder is laat. ![Een gang](picture:" + hex + ")";
        assertThat(Excerpt.both(before, before.replace("laat", "op tijd"), WORDS))
                .contains("laat</del>", "op tijd</ins>", "plaatje ‘Een gang’")
                .doesNotContain(hex)
                .hasSizeLessThan(420);
        assertThat(Excerpt.both(before, before.replace(hex, "0" + hex), WORDS)).contains("een ander plaatje", "<ins>");
        assertThat(Excerpt.shown(before, WORDS)).doesNotContain("picture:");
    }

    private static Told told(String before, String after) {
        return new Told(Pointer.ROOT, "Iets is veranderd", before, after);
    }
}
