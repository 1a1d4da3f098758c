package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.CheckerWords;
import nl.leeratelier.studio.templates.Template;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;

class UnwrittenTest {

    private static final Shop SHOP = new Shop();
    private static final String PATH = Shop.FOLDER + "06-onder-druk/nieuw.yaml";
    private static final Pointer FOLLOWED = Pointer.of("endings", "samen-verder", "followed");
    private static final Manuscript BEGUN = Template.newTalk("nieuw", "Nieuw");

    private static Manuscript written(Manuscript talk, Pointer at, String words) {
        return ((Outcome.Applied) talk.apply(new Edit.Put(at, talk.at(at), Optional.of(Value.text(words)))))
                .manuscript();
    }

    private static Manuscript whole() {
        Manuscript talk = written(BEGUN, FOLLOWED, "Noor belt vrijdag.");
        talk = written(talk, Pointer.of("characters", "sam", "card", "knows"), "Er is ruzie, elke avond.");
        return written(talk, Pointer.of("intro"), "Je bent Noor. Je zag Lotte drie keer zonder jas.");
    }

    private static List<Marked> templateWords(Manuscript talk) {
        return SHOP.check.check(Shop.draft(PATH, talk), List.of()).problems().stream()
                .filter(marked -> CheckerWords.of(marked.problem()).key().contains(".template"))
                .toList();
    }

    private static boolean keptFromPublishing(Manuscript talk) {
        Previewing previewing = new Previewing(SHOP.catalogue, SHOP.check, new LibraryReader(Selection.types()));
        return previewing.of(Shop.KEY, List.of(Shop.draft(PATH, talk)), List.of()).preview().problems().stream()
                .anyMatch(problem -> problem.place().file().equals(PATH)
                        && CheckerWords.of(problem).key().contains(".template"));
    }

    @Test
    void saysAtItsPlaceThatTheTemplateStillStandsThere() {
        List<Marked> left = templateWords(BEGUN);
        assertThat(left).extracting(Marked::at).contains(FOLLOWED).hasSize(3);
        assertThat(CheckerWords.say(left.getFirst().problem(), new Translations(), Translations.DUTCH))
                .contains("Schrijf hier wat Noor weet", "En nog 3 zinnen.");
        assertThat(CheckerWords.say(left.getLast().problem(), new Translations(), Translations.DUTCH))
                .isEqualTo("Dit is nog de tekst van het sjabloon: ‘Schrijf hier hoe het verder ging bij stap 4 en 5.’"
                        + " Schrijf hier je eigen woorden.");
        assertThat(left.getLast().problem().place().line())
                .isGreaterThan(left.getFirst().problem().place().line());
    }

    @Test
    void keepsItFromBeingPublishedUntilItIsRewritten() {
        assertThat(keptFromPublishing(BEGUN)).isTrue();
        assertThat(templateWords(whole())).isEmpty();
        assertThat(keptFromPublishing(whole())).isFalse();
    }
}
