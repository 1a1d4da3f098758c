package nl.leeratelier.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problems;
import nl.leeratelier.testing.Selection;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

    @Test
    void writesOneFieldToALineAndQuotesOnlyWhatWouldBeMisread() {
        Manuscript manuscript = read("x.yaml", """
                id: a
                minutes: 30
                version: "2019"
                text: "Zij zei: kom maar"
                nothing: 'null'
                effects: [vertrouwen +5, spanning -2]
                options:
                  - { id: a, text: Ja, correct: true }
                about: |
                  Een.

                  Twee.
                """);

        assertThat(manuscript.text()).isEqualTo("""
                id: a
                minutes: 30
                version: "2019"
                text: "Zij zei: kom maar"
                nothing: "null"
                effects:
                  - vertrouwen +5
                  - spanning -2
                options:
                  - id: a
                    text: Ja
                    correct: true
                about: |
                  Een.

                  Twee.
                """);
    }

    @Test
    void keepsTheTextOfAReadingBelowItsFields() {
        Manuscript manuscript = read("x.md", """
                ---
                id: a
                title: Kijken
                ---

                ## Wat je ziet

                Een jas. [A-B2.1]
                """);

        assertThat(manuscript.words(Pointer.of("body"))).hasValue("## Wat je ziet\n\nEen jas. [A-B2.1]");
        assertThat(manuscript.text()).isEqualTo("""
                ---
                id: a
                title: Kijken
                ---

                ## Wat je ziet

                Een jas. [A-B2.1]
                """);
    }

    @Test
    void losesNothingOfWhatShips() throws IOException {
        ContentFiles shipped = ContentFiles.in(java.nio.file.Path.of("content"));
        Map<String, byte[]> rewritten = new TreeMap<>();
        shipped.byPath().forEach((path, bytes) -> {
            Manuscript manuscript = read(path, new String(bytes, StandardCharsets.UTF_8));
            assertThat(read(path, manuscript.text())).as(path).isEqualTo(manuscript);
            rewritten.put(path, manuscript.write());
        });

        var reading = new LibraryReader(Selection.types()).read(ContentFiles.of(rewritten));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.library().programmes()).hasSize(2);
    }

    @Test
    void findsThePartThatAProblemIsAbout() {
        Manuscript manuscript = read("x.yaml", """
                id: a
                items:
                  - id: een
                    prompt: Wat?
                    options:
                      - id: ja
                        text: Ja
                """);
        Outline outline = manuscript.outline();

        assertThat(outline.find(1, 1)).isEqualTo(Pointer.ROOT);
        assertThat(outline.find(3, 5)).isEqualTo(Pointer.of("items", "een"));
        assertThat(outline.find(4, 13)).isEqualTo(Pointer.of("items", "een", "prompt"));
        assertThat(outline.find(7, 9)).isEqualTo(Pointer.of("items", "een", "options", "ja", "text"));
    }

    static Manuscript read(String path, String text) {
        Problems problems = new Problems();
        Manuscript manuscript = Manuscript.read(path, text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(path + ": " + problems.all() + "\n" + text));
        assertThat(problems.all()).isEmpty();
        return manuscript;
    }
}
