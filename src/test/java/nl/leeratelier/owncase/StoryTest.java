package nl.leeratelier.owncase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leeratelier.personaldata.Finding.Kind;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void isNamedByItsFirstWords() {
        assertThat(new Story("", " Vragen\nof niet? ", "", "").name()).isEqualTo("Vragen of niet?");
        assertThat(new Story(
                                "Een kleuter komt in november drie dagen zonder jas en zijn moeder zegt niets.",
                                "",
                                "",
                                "")
                        .name())
                .isEqualTo("Een kleuter komt in november drie dagen zonder jas en zijn moeder…");
        assertThat(new Story(
                                "Hij vertelde dat zijn moeder de avond ervoor weer zoveel drank. Daarna zei hij niets.",
                                "",
                                "",
                                "")
                        .name())
                .as("no four dots")
                .endsWith("drank…");
        assertThat(Story.EMPTY.name()).isEmpty();
    }

    @Property(tries = 300)
    void aNameIsShortAndOnOneLineWhateverIsWritten(@ForAll String words) {
        String name = new Story(words, "", "", "").name();
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(71);
        assertThat(name).doesNotContain("\n");
    }

    @Test
    void showsWhatMayPointAtSomebodyWithTheWordsAroundIt() {
        List<Screening.Place> places = Screening.places(
                "Het was druk op de groep en toen vertelde Jayden van de week dat het thuis niet gaat.", Set.of());
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().kind()).isEqualTo(Kind.NAME);
        assertThat(places.getFirst().words()).isEqualTo("Jayden");
        assertThat(places.getFirst().before()).startsWith("…").endsWith("vertelde ");
        assertThat(places.getFirst().after()).startsWith(" van de week").endsWith("…");
        assertThat(Screening.places("Toen vertelde Jayden het, en Jayden huilde.", Set.of("Jayden")))
                .isEmpty();
        assertThat(Screening.places("Ik zag een jas, en ik vroeg ernaar.", Set.of()))
                .isEmpty();
    }

    @Property(tries = 300)
    void screeningNeverBreaksOnAnyText(@ForAll String text) {
        Set<String> words = Screening.words(text);
        assertThat(Screening.places(text, words)).isEmpty();
        assertThat(Screening.places(text, Set.of())).hasSizeLessThanOrEqualTo(8);
    }
}
