package nl.leeratelier.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    private static final String SOURCES = """
            documents:
              - { id: D, title: Het rapport, publisher: Iemand, covered: true }
              - { id: E, title: Een pagina, publisher: Iemand }
            sources:
              - { key: D-1, document: D, says: Wat er staat.%s }
              - { key: E-1, document: E, says: Wat er ook staat. }
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeContent() throws IOException {
        write("sources.yaml", SOURCES.formatted(""));
        write("programmes/p/programme.yaml", """
                id: p
                title: Programma
                summary: Een zin.
                language: nl
                audience: [Iedereen]
                goals: [{ id: g, text: Doel., sources: [D-1] }]
                studyMinutes: 10
                modules: [m]
                """);
        write("programmes/p/m/module.yaml", """
                id: m
                title: Module
                summary: Een zin.
                activities: [tekst, toets]
                """);
        write("programmes/p/m/tekst.md", reading("D-1"));
        write("programmes/p/m/toets.yaml", """
                id: toets
                kind: quiz
                title: Toets
                summary: Een zin.
                minutes: 5
                findings: [D-1]
                passMark: 50
                feedback: at-once
                shuffle: false
                items:
                  - id: waar
                    type: true-false
                    prompt: Is dit waar?
                    answer: true
                    explanation: Zo staat het er.
                    sources: [D-1]
                """);
    }

    private static String reading(String cited) {
        return """
                ---
                id: tekst
                kind: reading
                title: Een tekst
                summary: Een zin.
                minutes: 5
                findings: [D-1]
                ---
                ## Kop
                Een bewering van zes woorden lang [%s].
                """.formatted(cited);
    }

    @Test
    void saysWhereAFindingStandsAndWhatIsLacking() {
        assertThat(coverage(folder.toString())).isEqualTo(1);
        assertThat(said(out))
                .contains("D-1    explained tekst; practised nowhere; tested toets  MISSING: practised")
                .doesNotContain("E-1")
                .endsWith("1 of 1 findings are not covered.\n");
    }

    @Test
    void doesNotCountWhatAHeadMerelyNames() throws IOException {
        write("programmes/p/m/tekst.md", reading("E-1"));
        coverage(folder.toString());
        assertThat(said(out)).contains("explained nowhere; practised nowhere; tested toets");
    }

    @Test
    void lacksNothingWhereAFeatureCarriesTheFinding() throws IOException {
        write("sources.yaml", SOURCES.formatted(", feature: De tweede stoel."));
        assertThat(coverage(folder.toString())).isZero();
        assertThat(said(out)).contains("by a feature: De tweede stoel.").endsWith("Every finding is covered: 1.\n");
    }

    @Test
    void countsActivitiesItemsAndWords() {
        coverage(folder.toString());
        assertThat(said(out)).contains("p: 10 minutes, 2 activities", "quiz: 1", "reading: 1", "quiz items: 1");
        assertThat(said(out)).containsPattern("tekst +reading +6 words");
    }

    @Test
    void countsNothingInContentWithProblems() throws IOException {
        write("programmes/p/m/tekst.md", reading("D-9"));
        assertThat(coverage(folder.toString())).isEqualTo(2);
        assertThat(said(err)).contains("leeratelier check");
        assertThat(said(out)).isEmpty();
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThat(coverage(folder.resolve("nergens").toString())).isEqualTo(2);
        assertThat(said(err)).contains("There is no folder", "leeratelier coverage [DIR]");
    }

    private int coverage(String... arguments) {
        return new CoverageCommand(stream(out), stream(err)).run(List.of(arguments));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
