package nl.leeratelier.studio.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final String TALK = """
            title: Het gesprek
            intro: Wat je weet.
            nodes:
              - id: opening
                speaker: esther
                line: Dag, kom binnen.
                choices:
                  - { id: zorgen, words: Ik maak me zorgen, to: end, sources: [A-1, A-2] }
                  - { id: stil, words: Ik wacht even, to: end, sources: [A-1] }
              - { id: midden, line: En nu?, pause: { prompt: Wat voel je?, to: end } }
            """;

    private static final Translations TRANSLATIONS = new Translations();

    private static final Map<String, String> LABELS = Map.of(
            "words",
            "Wat je zegt",
            "line",
            "Wat er gezegd wordt",
            "choices",
            "Keuzes",
            "sources",
            "Bronnen",
            "prompt",
            "Vraag");

    private static final Vocabulary WORDS = new Vocabulary() {
        @Override
        public String label(String kind, List<String> fields) {
            return LABELS.getOrDefault(fields.getLast(), fields.getLast());
        }

        @Override
        public String text(String key, Object... values) {
            return TRANSLATIONS.text(Translations.DUTCH, key, values);
        }

        @Override
        public boolean knows(String key) {
            return TRANSLATIONS.knows(key);
        }
    };

    private static Manuscript read(String yaml) {
        return Manuscript.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow();
    }

    private static List<String> told(String before, String after) {
        return Differences.told("roleplay", read(before), read(after), WORDS).stream()
                .map(Told::sentence)
                .toList();
    }

    @Test
    void tellsWhereAndWhat() {
        assertThat(told(TALK, TALK.replace("me zorgen", "me grote zorgen")))
                .containsExactly(
                        "Moment “Dag, kom binnen.”, keuze “Ik maak me grote zorgen”: ‘Wat je zegt’ is veranderd");
    }

    @Test
    void tellsWhatIsNewAndWhatWent() {
        String more = TALK.replace(
                "      - { id: stil", "      - { id: vraag, words: Hoe gaat het, to: end }\n      - { id: stil");
        assertThat(told(TALK, more)).containsExactly("Moment “Dag, kom binnen.”, keuze “Hoe gaat het” is nieuw");
        assertThat(told(more, TALK)).containsExactly("Moment “Dag, kom binnen.”, keuze “Hoe gaat het” is weggehaald");
        List<Told> gone = Differences.told("roleplay", read(more), read(TALK), WORDS);
        assertThat(gone.getFirst().before()).isEqualTo("Hoe gaat het");
        assertThat(gone.getFirst().after()).isEmpty();
    }

    @Test
    void tellsThatTheOrderIsAnother() {
        String turned = TALK.replace("id: zorgen, words: Ik maak me zorgen, to: end, sources: [A-1, A-2]", "HERE")
                .replace(
                        "id: stil, words: Ik wacht even, to: end, sources: [A-1]",
                        "id: zorgen, words: Ik maak me zorgen, to: end, sources: [A-1, A-2]")
                .replace("HERE", "id: stil, words: Ik wacht even, to: end, sources: [A-1]");
        assertThat(told(TALK, turned))
                .containsExactly("Moment “Dag, kom binnen.”: de volgorde van ‘Keuzes’ is veranderd");
    }

    @Test
    void aListOfWordsIsOneChange() {
        List<Told> told =
                Differences.told("roleplay", read(TALK), read(TALK.replace("[A-1, A-2]", "[A-2, A-3, A-4]")), WORDS);
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.sentence()).endsWith("‘Bronnen’ is veranderd");
            assertThat(one.before()).isEqualTo("A-1, A-2");
            assertThat(one.after()).isEqualTo("A-2, A-3, A-4");
        });
    }

    @Test
    void fieldsOfTheWholeStandAlone() {
        assertThat(told(TALK, TALK.replace("Het gesprek", "Een gesprek"))).containsExactly("‘title’ is veranderd");
        assertThat(told(TALK, TALK.replace("intro: Wat je weet.\n", ""))).containsExactly("‘intro’ is weggehaald");
    }

    @Test
    void whatLiesDeeperIsToldByItsPart() {
        assertThat(told(TALK, TALK.replace("Wat voel je", "Wat merk je")))
                .containsExactly("Moment “En nu?”, pause: ‘Vraag’ is veranderd");
    }

    @Test
    void nothingChangedNothingTold() {
        assertThat(told(TALK, TALK)).isEmpty();
    }
}
