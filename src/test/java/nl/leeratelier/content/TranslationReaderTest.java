package nl.leeratelier.content;

import static nl.leeratelier.content.Folder.NOTE;
import static nl.leeratelier.content.Folder.PROGRAMME;
import static nl.leeratelier.content.Folder.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TranslationReaderTest {

    private static final String ENGLISH = "programmes/p/m/brief.en.yaml";

    private final Folder folder = new Folder().with(ENGLISH, """
            of: brief
            language: en
            texts:
              - at: title
                was: Een brief
                text: A letter
              - at: summary
                was: Een zin.
                text: One sentence.
              - at: body
                was: Een tekst. [A-3.5b]
                text: A text. [A-3.5b]
            """);

    private Programme programme() {
        return folder.read().library().programme("p").orElseThrow();
    }

    private Folder.Note inEnglish() {
        return (Folder.Note) programme().activity("brief", "en").orElseThrow();
    }

    private Translation translation() {
        return programme().translation("brief", "en").orElseThrow();
    }

    @Test
    void givesAnActivityInALanguageThatItHasBeenTranslatedInto() {
        assertThat(folder.problems()).isEmpty();
        assertThat(inEnglish().title()).isEqualTo("A letter");
        assertThat(inEnglish().body().html()).contains("A text.").contains("cite");
        assertThat(translation().isComplete()).isTrue();
        assertThat(translation().texts()).isEqualTo(3);
    }

    @Test
    void givesTheOriginalInEveryOtherLanguage() {
        assertThat(programme().activity("brief").orElseThrow().title()).isEqualTo("Een brief");
        assertThat(programme().activity("brief", "fr").orElseThrow().title()).isEqualTo("Een brief");
        assertThat(programme().languageOf("brief", "fr")).isEqualTo("nl");
        assertThat(programme().languageOf("brief", "en")).isEqualTo("en");
    }

    @Test
    void keepsIdsMinutesAndFileOfTheOriginal() {
        assertThat(inEnglish().id()).isEqualTo("brief");
        assertThat(inEnglish().head().minutes()).isEqualTo(5);
        assertThat(inEnglish().files()).as("what names its content").containsExactly(NOTE);
    }

    @Test
    void translatesTheTextOfAMarkdownFileAsItsBody() {
        folder.with("programmes/p/m/tekst.en.yaml", """
                of: tekst
                language: en
                texts:
                  - at: body
                    was: Een bewering [5D].
                    text: A claim [5D].
                """);
        assertThat(folder.problems()).isEmpty();
        Folder.Note text = (Folder.Note) programme().activity("tekst", "en").orElseThrow();
        assertThat(text.body().markdown()).isEqualTo("A claim [5D].");
        assertThat(text.title()).as("not translated").isEqualTo("Een tekst");
        assertThat(programme().translation("tekst", "en").orElseThrow().missing())
                .isEqualTo(2);
    }

    @Test
    void countsWhatIsMissingAndLetsTheOriginalStand() {
        folder.change(ENGLISH, "  - at: summary\n    was: Een zin.\n    text: One sentence.\n", "");
        assertThat(folder.problems()).isEmpty();
        assertThat(inEnglish().head().summary()).isEqualTo("Een zin.");
        assertThat(translation().missing()).isEqualTo(1);
        assertThat(translation().outdated()).isZero();
        assertThat(translation().isComplete()).isFalse();
    }

    @Test
    void countsWhatIsOutdatedAndLetsTheNewOriginalStand() {
        folder.change(NOTE, "Een brief", "Een lange brief");
        assertThat(folder.problems()).isEmpty();
        assertThat(inEnglish().title()).isEqualTo("Een lange brief");
        assertThat(translation().outdated()).isEqualTo(1);
        assertThat(translation().missing()).isZero();
    }

    @Test
    void refusesATextThatLeadsNowhere() {
        folder.change(ENGLISH, "at: title", "at: titel");
        assertThat(folder.problems())
                .containsExactly(ENGLISH
                        + ":4:9: the activity has no text at 'titel'; did you mean 'title'? Otherwise name the"
                        + " fields and ids on the way to it with dots between them, or remove this entry");
    }

    @Test
    void refusesToTranslateWhatIsNoWords() {
        for (String code : new String[] {"id", "kind", "minutes", "findings.#0"}) {
            assertThat(new TranslationReaderTest()
                            .folder
                            .change(ENGLISH, "at: title", "at: " + code)
                            .problems())
                    .containsExactly(ENGLISH + ":4:9: what stands at '" + code
                            + "' is the same in every language; remove this entry");
        }
    }

    @Test
    void refusesTwoOfTheSame() {
        folder.change(ENGLISH, "at: summary\n    was: Een zin.", "at: title\n    was: Een brief");
        assertThat(folder.problems())
                .containsExactly(ENGLISH + ":7:9: at 'title' is used twice; give this one an own at");
    }

    @Test
    void reportsWhatIsWrongWithATextWhereItStandsInTheTranslation() {
        folder.change(ENGLISH, "text: A text. [A-3.5b]", "text: 'A text [here](ftp://x). [A-3.5b]'");
        assertThat(folder.problems()).singleElement().asString().startsWith(ENGLISH + ":12:");
    }

    @Test
    void reportsWhatIsWrongWithAnOutdatedTextToo() {
        folder.change(NOTE, "Een tekst.", "Een andere tekst.");
        folder.change(ENGLISH, "text: A text. [A-3.5b]", "text: 'A text [here](ftp://x). [A-9.9]'");
        assertThat(folder.problems()).hasSize(2).allMatch(problem -> problem.startsWith(ENGLISH + ":12:"));
    }

    @Test
    void refusesOtherCitationsThanThoseOfTheOriginal() {
        folder.change(ENGLISH, "A text. [A-3.5b]", "A text. [5D]");
        assertThat(folder.problems())
                .containsExactly(
                        ENGLISH
                                + ":12:11: source 'A-3.5b' of the original is not in the translation; put it at the same"
                                + " words",
                        ENGLISH + ":12:20: source '5D' is not in the original; remove it here, or add it there");
    }

    @Test
    void refusesATranslationOfAnotherActivity() {
        folder.change(ENGLISH, "of: brief", "of: tekst");
        assertThat(folder.problems())
                .containsExactly(
                        ENGLISH
                                + ":1:5: the activity beside it is 'brief'; write this id, or give the file the name of another");
    }

    @Test
    void refusesATranslationOfNothing() {
        folder.with(
                "programmes/p/m/weg.en.yaml", "of: weg\nlanguage: en\ntexts: [{ at: title, was: Een, text: One }]\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("programmes/p/m/weg.en.yaml:1:1: no activity lies beside this translation");
    }

    @Test
    void refusesTheLanguageOfTheProgrammeAndAnotherThanThatOfTheFile() {
        folder.change(ENGLISH, "language: en", "language: fr");
        assertThat(folder.problems())
                .containsExactly(
                        ENGLISH + ":2:11: the language differs from 'en' in the name of the file; make them the same");
        folder.change(ENGLISH, "language: fr", "language: en").change(PROGRAMME, "language: nl", "language: en");
        assertThat(folder.problems())
                .containsExactly(ENGLISH + ":2:11: the programme is written in this language; remove the file");
    }

    @Test
    void saysNothingOfATranslationWhoseOriginalCannotBeRead() {
        folder.with(NOTE, "\u0000");
        assertThat(folder.problems()).noneMatch(problem -> problem.startsWith(ENGLISH));
    }

    @Test
    void isTotalWhateverTheTranslationHolds() {
        for (String text :
                new String[] {"", "x", "texts: 5", "texts: [5]", "of: [a]\ntexts: [{ at: [], was: {} }]", "\u0000"}) {
            folder.with(ENGLISH, text.getBytes(StandardCharsets.UTF_8));
            assertThat(folder.problems()).isNotEmpty().allMatch(problem -> problem.startsWith(ENGLISH));
        }
    }

    @Test
    void tellsWhatCanBeTranslatedInTheOrderOfTheFile() {
        var reader = new LibraryReader(Folder.types());
        assertThat(reader.wordings(TEXT, folder.bytes(TEXT)))
                .containsExactly(
                        new Wording("title", "Een tekst", Wording.Sort.PLAIN),
                        new Wording("summary", "Een zin.", Wording.Sort.PLAIN),
                        new Wording("body", "Een bewering [5D].", Wording.Sort.MARKDOWN));
        assertThat(reader.wordings(NOTE, new byte[0])).isEmpty();
    }
}
