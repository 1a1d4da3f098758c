package nl.leeratelier.studio.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.studio.forms.Target;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;

class ReadableTest {

    private static final String CASE = """
            followed: Timo ging weer naar zwemles.
            weighing:
              questions:
                - question: 1
                  reasoning: Er is een vermoeden.
              text: Weeg wat je weet.
            people:
              - id: timo
                name: Timo de Wit
            intro: Timo is moe.
            mapping:
              kindcheck:
                questions:
                  - id: q
                    text: Wie zorgt er?
                    about: timo
            title: Moe in de klas
            kind: casestudy
            """;

    private static List<Readable.Block> read(Readable.References references) {
        Manuscript manuscript = Manuscript.read("x.yaml", CASE.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow();
        return Readable.of(
                "casestudy",
                manuscript,
                new SpokenVocabulary(new Translations(), Translations.DUTCH),
                Map.of(),
                references);
    }

    @Test
    void readsAsTheTraineeMeetsItWhateverTheOrderOfTheFile() {
        List<Readable.Block> blocks = read((target, at, id) -> Optional.empty());
        assertThat(blocks.getFirst().lines())
                .extracting(Readable.Line::text)
                .containsExactly("Moe in de klas", "Timo is moe.");
        assertThat(blocks.getLast().lines())
                .extracting(Readable.Line::text)
                .containsExactly("Timo ging weer naar zwemles.");
        assertThat(blocks)
                .extracting(block -> block.at().toString())
                .containsSubsequence("people/timo", "mapping/kindcheck", "weighing", "followed");
    }

    @Test
    void callsWhatIsReferredToByItsName() {
        List<Readable.Block> blocks = read((target, at, id) ->
                target == Target.Named.QUESTIONS && id.equals("1") ? Optional.of("1. Vermoeden") : Optional.empty());
        assertThat(blocks)
                .flatExtracting(Readable.Block::lines)
                .extracting(Readable.Line::text)
                .contains("1. Vermoeden", "Timo de Wit")
                .doesNotContain("timo");
    }
}
