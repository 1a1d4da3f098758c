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

class CheckCommandTest {

    private static final String PROGRAMME = "programmes/p/programme.yaml";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeContent() throws IOException {
        write("sources.yaml", """
                documents: [{ id: D, title: Het rapport, publisher: Iemand }]
                sources: [{ key: D-1, document: D, place: § 1, says: Wat er staat. }]
                """);
        write(PROGRAMME, """
                id: p
                title: Programma
                summary: Een zin.
                language: nl
                audience: [Iedereen]
                goals: [{ id: g, text: Doel., sources: [D-1] }]
                studyMinutes: 5
                modules: [m]
                """);
        write("programmes/p/m/module.yaml", """
                id: m
                title: Module
                summary: Een zin.
                activities: [tekst]
                """);
        write("programmes/p/m/tekst.md", """
                ---
                id: tekst
                kind: reading
                title: Een tekst
                summary: Een zin.
                minutes: 5
                findings: [D-1]
                ---
                ## Kop
                Een bewering [D-1].
                """);
    }

    @Test
    void saysWhatItFoundToBeGood() {
        assertThat(check(folder.toString())).isZero();
        assertThat(said(out)).isEqualTo("No problems: 1 programme, 1 activity, 1 source in 4 files.\n");
    }

    @Test
    void listsEveryProblemAtItsPlaceAndCountsThem() throws IOException {
        write(PROGRAMME, """
                id: p
                titel: Programma
                summary: Een zin.
                language: nl
                audience: [Iedereen]
                goals: [{ id: g, text: Doel., sources: [Zeker] }]
                studyMinutes: 5
                modules: [m]
                """);
        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(said(out).lines())
                .containsExactly(
                        folder + "/" + PROGRAMME + ":2:1: unknown field 'titel'; did you mean 'title'?",
                        folder + "/" + PROGRAMME
                                + ":6:41: unknown source 'Zeker'; use a key of sources.yaml, or add it there",
                        "2 problems in 1 file.");
    }

    @Test
    void refusesMoreThanOneFolder() {
        assertThat(check("a", "b")).isEqualTo(2);
        assertThat(said(err)).startsWith("Usage: ");
    }

    @Test
    void refusesAnOption() {
        assertThat(check("--all")).isEqualTo(2);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(check(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(said(err)).startsWith("There is no folder ");
    }

    @Test
    void saysThatAFileIsNoFolder() {
        assertThat(check(folder.resolve(PROGRAMME).toString())).isEqualTo(2);
        assertThat(said(err)).startsWith(folder.resolve(PROGRAMME) + " is a file; name the content folder");
    }

    @Test
    void refusesANameThatNoFolderCanHave() {
        assertThat(check("a\0b")).isEqualTo(2);
    }

    @Test
    void refusesAFolderWithoutContent() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(check(empty.toString())).isEqualTo(2);
        assertThat(said(out)).isEmpty();
    }

    private int check(String... arguments) {
        return new CheckCommand(stream(out), stream(err)).run(List.of(arguments));
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
