package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {

    private static final Shop SHOP = new Shop();
    private static final String MODULE = Shop.FOLDER + "06-onder-druk/";

    private static DraftCheck.Checked check(Draft draft, Draft... others) {
        return SHOP.check.check(draft, List.of(others));
    }

    private static Manuscript with(Manuscript manuscript, Pointer at, Optional<Value> after) {
        Outcome outcome = manuscript.apply(new Edit.Put(at, manuscript.at(at), after));
        return ((Outcome.Applied) outcome).manuscript();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-onder-druk/gesprek-twee-ouders.yaml",
                "06-onder-druk/module.yaml",
                "programme.yaml",
                "01-vooraf/stappen-kennen-is-niet-genoeg.md",
                "08-afsluiting/module.yaml"
            })
    void findsNothingInWhatIsPublished(String path) {
        DraftCheck.Checked checked = check(Shop.draft(Shop.FOLDER + path));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.elsewhere()).isEmpty();
        assertThat(checked.programme())
                .extracting(programme -> programme.activities().size())
                .isEqualTo(SHOP.catalogue
                        .newest(Shop.KEY)
                        .orElseThrow()
                        .programme()
                        .activities()
                        .size());
        assertThat(checked.activity().isPresent())
                .isEqualTo(!path.endsWith("module.yaml") && !path.equals("programme.yaml"));
    }

    @Test
    void marksAProblemAtItsField() {
        Pointer at = Pointer.of("nodes")
                .to(first(Shop.manuscript(Shop.TALK), "nodes"))
                .to("choices");
        Manuscript talk = Shop.manuscript(Shop.TALK);
        Value.Listing choices = (Value.Listing) talk.at(at).orElseThrow();
        Pointer to = at.to(Pointer.step(choices, 0)).to("to");
        DraftCheck.Checked checked = check(Shop.draft(Shop.TALK, with(talk, to, Optional.of(Value.text("nergens")))));
        assertThat(checked.problems()).extracting(Marked::at).contains(to);
        assertThat(checked.elsewhere()).isEmpty();
        assertThat(checked.activity()).isPresent();
    }

    private static String first(Manuscript manuscript, String list) {
        return Pointer.step(new Value.Listing(manuscript.root().elements(list)), 0);
    }

    @Test
    void namesANewActivityInItsModuleAndAddsUpItsMinutes() {
        Manuscript reading = Shop.manuscript(Shop.FOLDER + "01-vooraf/stappen-kennen-is-niet-genoeg.md");
        Manuscript other = with(reading, Pointer.of("id"), Optional.of(Value.text("nieuw-stuk")));
        DraftCheck.Checked checked = check(Shop.draft(MODULE + "nieuw-stuk.md", other));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.elsewhere()).isEmpty();
        int minutes = checked.activity().orElseThrow().head().minutes();
        int before = SHOP.catalogue.newest(Shop.KEY).orElseThrow().programme().studyMinutes();
        assertThat(checked.programme().studyMinutes()).isEqualTo(before + minutes);
        assertThat(checked.programme().activity("nieuw-stuk")).isPresent();
    }

    @Test
    void letsOneDraftReferToAnother() {
        Manuscript reading = Shop.manuscript(Shop.FOLDER + "01-vooraf/stappen-kennen-is-niet-genoeg.md");
        Draft other = Shop.draft(
                MODULE + "nieuw-stuk.md", with(reading, Pointer.of("id"), Optional.of(Value.text("nieuw-stuk"))));
        Draft module = Shop.draft(
                MODULE + "module.yaml",
                with(
                        Shop.manuscript(MODULE + "module.yaml"),
                        Pointer.of("activities"),
                        Optional.of(Value.Listing.of(List.of("nieuw-stuk")))));
        assertThat(check(module).problems()).isNotEmpty();
        DraftCheck.Checked checked = check(module, other);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.programme().activity("nieuw-stuk")).isPresent();
        assertThat(checked.programme().activity("gesprek-twee-ouders")).isEmpty();
    }

    @Test
    void refusesTheIdOfAnotherActivityInTheDraft() {
        Manuscript reading = Shop.manuscript(Shop.FOLDER + "01-vooraf/stappen-kennen-is-niet-genoeg.md");
        assertThat(check(Shop.draft(MODULE + "nog-eens.md", reading)).problems())
                .extracting(Marked::at)
                .containsExactly(Pointer.of("id"));
    }

    @Test
    void readsTheFirstDraftOfANewProgramme() {
        Manuscript talk = Shop.manuscript(Shop.TALK);
        DraftCheck.Checked checked = check(Shop.draft("programmes/eigen/begin/gesprek-twee-ouders.yaml", talk));
        assertThat(checked.problems())
                .as("but that its lists are not there")
                .allSatisfy(marked -> assertThat(marked.problem().what()).contains("in no list"));
        assertThat(checked.activity()).isPresent();
        assertThat(checked.programme().activity("gesprek-twee-ouders")).isPresent();
        assertThat(checked.library().sources().byKey()).isNotEmpty();
    }

    @Test
    void readsWhateverADraftHolds() {
        for (Manuscript.Format format : Manuscript.Format.values()) {
            Manuscript empty = new Manuscript(format, Value.Mapping.EMPTY);
            assertThat(check(Shop.draft(MODULE + "leeg" + format.ending(), empty))
                            .problems())
                    .isNotEmpty();
        }
        Manuscript empty = new Manuscript(Manuscript.Format.YAML, Value.Mapping.EMPTY);
        assertThat(check(Shop.draft(Shop.FOLDER + "programme.yaml", empty)).problems())
                .isNotEmpty();
        assertThat(check(Shop.draft(MODULE + "module.yaml", empty)).problems()).isNotEmpty();
    }
}
