package nl.leeratelier.studio.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.content.Wording;
import nl.leeratelier.content.Wording.Sort;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.translation.Row.State;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final List<Wording> ORIGINAL = List.of(
            new Wording("title", "De jas", Sort.PLAIN),
            new Wording("people.mila.name", "Mila", Sort.NAME),
            new Wording("intro", "Het regent.", Sort.MARKDOWN),
            new Wording("closing", "En dan?", Sort.PLAIN));

    private Manuscript translation = Manuscript.read("x.en.yaml", """
                    of: jas
                    language: en
                    texts:
                      - at: title
                        was: De jas
                        text: The coat
                      - at: intro
                        was: Het sneeuwt.
                        text: It is snowing.
                      - at: weg
                        was: Weg
                        text: Gone
                    """.getBytes(StandardCharsets.UTF_8), new Problems())
            .orElseThrow();

    private Sheet sheet() {
        return Sheet.of(ORIGINAL, translation);
    }

    private Row row(String at) {
        return sheet().row(at).orElseThrow();
    }

    private void does(Edit edit) {
        assertThat(translation.apply(edit))
                .isInstanceOfSatisfying(Outcome.Applied.class, applied -> translation = applied.manuscript());
    }

    @Test
    void saysHowEachTextStandsInTheOrderOfTheActivity() {
        assertThat(sheet().rows())
                .extracting(Row::state)
                .containsExactly(State.DONE, State.DONE, State.OUTDATED, State.MISSING);
        assertThat(sheet().done()).isEqualTo(1);
        assertThat(sheet().needed()).as("a name needs no translation").isEqualTo(3);
        assertThat(sheet().count(State.MISSING)).isEqualTo(1);
    }

    @Test
    void putsANewTextBehindTheOneThatComesBeforeItInTheActivity() {
        row("people.mila.name").write(" Milla ").ifPresent(this::does);
        row("closing").write("And then?").ifPresent(this::does);
        assertThat(translation.text())
                .containsSubsequence("at: title", "at: people.mila.name", "text: Milla", "at: intro", "at: closing");
        assertThat(row("closing").state()).isEqualTo(State.DONE);
    }

    @Test
    void leavesATextOutdatedUntilItsTranslatorSaysThatItFits() {
        row("intro").write("It is raining.").ifPresent(this::does);
        assertThat(row("intro").state()).isEqualTo(State.OUTDATED);
        assertThat(row("intro").was()).isEqualTo("Het sneeuwt.");
        row("intro").confirm().ifPresent(this::does);
        assertThat(row("intro").state()).isEqualTo(State.DONE);
        assertThat(row("intro").text()).isEqualTo("It is raining.");
        assertThat(row("intro").confirm()).isEmpty();
    }

    @Test
    void takesATextOutThatWasCleared() {
        row("title").write("  ").ifPresent(this::does);
        assertThat(row("title").state()).isEqualTo(State.MISSING);
        assertThat(row("title").write("")).isEmpty();
    }

    @Test
    void showsWhatBelongsNowhereAnyMore() {
        assertThat(sheet().leftovers()).extracting(Sheet.Leftover::text).containsExactly("Gone");
        does(sheet().leftovers().getFirst().remove());
        assertThat(sheet().leftovers()).isEmpty();
    }

    @Test
    void losesNeitherOfTwoTranslatorsWhoBeginTheSameText() {
        Edit one = row("closing").write("And then?").orElseThrow();
        Edit other = row("closing").write("What next?").orElseThrow();
        does(one);
        does(other);
        assertThat(row("closing").text()).isEqualTo("What next?");
        assertThat(sheet().leftovers()).extracting(Sheet.Leftover::text).contains("And then?");
    }

    @Test
    void isTotalWhateverTheTranslationHolds() {
        for (String texts : new String[] {"texts: 5", "texts: [5, { at: title }]", "of: x"}) {
            Manuscript odd = Manuscript.read("x.en.yaml", texts.getBytes(StandardCharsets.UTF_8), new Problems())
                    .orElseThrow();
            assertThat(Sheet.of(ORIGINAL, odd).rows()).hasSize(4);
        }
    }

    @Test
    void saysWhichSourcesOfTheOriginalATranslationDoesNotCiteYet() {
        Wording original = new Wording("intro", "Kijk [A-1] en luister [AU2].", Wording.Sort.MARKDOWN);
        Value.Mapping said = Value.Mapping.EMPTY.with("text", Value.text("Look and listen [A-1]."));
        assertThat(new Row(original, Optional.of(said), Optional.empty()).lacking())
                .containsExactly(new SourceKey("AU2"));
        assertThat(new Row(original, Optional.empty(), Optional.empty()).lacking())
                .isEmpty();
        Wording plain = new Wording("title", "Kijk [A-1]", Wording.Sort.PLAIN);
        assertThat(new Row(plain, Optional.of(said), Optional.empty()).lacking())
                .isEmpty();
    }
}
