package nl.leeratelier.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.interchange.archive.StableZip;
import nl.leeratelier.interchange.own.ContentZip;
import nl.leeratelier.quiz.QuizType;
import nl.leeratelier.roleplay.RolePlayType;

/** Files as other tools make them: small, written for these tests by what each tool documents of its format. */
final class Samples {

    private static final Path FOLDER = Path.of("src/test/resources/interchange");
    private static final LibraryReader READER =
            new LibraryReader(new ActivityTypes(List.of(new QuizType(), new RolePlayType())));

    static final List<String> ALL = List.of(
            "vragenbank.xml",
            "vragen.gift",
            "tabel.csv",
            "table-utf8.csv",
            "qti21.zip",
            "qti22.zip",
            "qti3.zip",
            "scenario.h5p",
            "verhaal.twee");

    private Samples() {}

    /** Those with questions in them. */
    static List<String> quizzes() {
        return ALL.stream().filter(name -> !name.matches(".*\\.(h5p|twee)")).toList();
    }

    /** The bytes of a sample; one that is an archive is packed here. */
    static byte[] bytes(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        return Files.exists(file) ? Files.readAllBytes(file) : zip(FOLDER.resolve(name.replaceAll("\\..*", "")));
    }

    private static byte[] zip(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile).forEach(path -> {
                try {
                    files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return StableZip.of(files);
    }

    static Imported read(Path temporary, String name, byte[] bytes) throws IOException, CannotRead {
        Path file = Files.write(temporary.resolve("in"), bytes);
        return Importing.read(file, name, Map.of());
    }

    /** With what is still to be done, as the screen shows it. */
    static Imported told(Imported imported) throws IOException {
        ContentFiles shipped = ContentFiles.in(Path.of("content"));
        return new Unfinished(READER).told(imported, ContentZip.manuscripts(shipped.ofProgramme("")));
    }

    /** What should come of a sample, as it was written down by hand or looked through line by line. */
    static String expected(String name) throws IOException {
        Path file = FOLDER.resolve("expected").resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** What the reader says of a work, each thing once: what its author must still do. */
    static List<String> problems(Work work) throws IOException {
        ContentFiles shipped = ContentFiles.in(Path.of("content"));
        Map<String, byte[]> files = new TreeMap<>();
        shipped.byPath().forEach((path, bytes) -> {
            if (!path.startsWith("programmes/")) {
                files.put(path, bytes);
            }
        });
        String id = work.manuscript().root().words("id").orElseThrow();
        String file = "programmes/p/m/" + id + work.manuscript().format().ending();
        files.put("programmes/p/programme.yaml", "id: p\n".getBytes(StandardCharsets.UTF_8));
        files.put(
                "programmes/p/m/module.yaml",
                ("id: m\ntitle: M\nsummary: M.\nactivities: [" + id + "]\n").getBytes(StandardCharsets.UTF_8));
        files.put("programmes/p/programme.yaml", """
                id: p
                title: P
                summary: P.
                language: nl
                audience: [Allen]
                goals: [{ id: g, text: G., sources: [A-B2.1] }]
                studyMinutes: 1
                order: free
                modules: [m]
                """.getBytes(StandardCharsets.UTF_8));
        files.put(file, work.manuscript().write());
        return READER.read(ContentFiles.of(files)).problems().stream()
                .filter(problem -> problem.place().file().equals(file))
                .map(problem -> problem.what())
                .distinct()
                .sorted()
                .toList();
    }
}
