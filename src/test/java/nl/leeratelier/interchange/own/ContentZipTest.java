package nl.leeratelier.interchange.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Problems;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.Work;
import nl.leeratelier.interchange.archive.Archive;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.pictures.Drawn;
import nl.leeratelier.pictures.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentZipTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    Path folder;

    @Test
    void everythingShippedComesBackAsItWent() throws Exception {
        ContentFiles shipped = ContentFiles.in(CONTENT);
        for (String programme : shipped.programmes()) {
            SortedMap<String, Manuscript> sent = ContentZip.manuscripts(shipped.ofProgramme(programme));
            assertThat(sent).hasSameSizeAs(shipped.ofProgramme(programme).byPath());
            byte[] exported = ContentZip.write(sent);
            Imported imported = read(exported, sent);
            SortedMap<String, Manuscript> came = new TreeMap<>(sent);
            came.keySet().removeIf(path -> path.startsWith("programmes/"));
            imported.works().forEach(work -> came.put(work.path().orElseThrow(), work.manuscript()));
            assertThat(came).isEqualTo(sent);
            assertThat(ContentZip.write(came)).isEqualTo(exported);
            assertThat(imported.report().parts())
                    .extracting(Report.Part::verdict)
                    .containsOnly(Report.Verdict.CAME_OVER, Report.Verdict.WAS_THERE);
            assertThat(imported.report().parts())
                    .noneSatisfy(part -> assertThat(part.name()).containsAnyOf("/", ".yaml"));
        }
    }

    @Test
    void oneActivityComesBackAsItWent() throws Exception {
        SortedMap<String, Manuscript> all = ContentZip.manuscripts(ContentFiles.in(CONTENT));
        for (Map.Entry<String, Manuscript> one : all.entrySet()) {
            if (one.getKey().startsWith("programmes/")) {
                byte[] exported = ContentZip.write(Map.of(one.getKey(), one.getValue()));
                Work work = read(exported, Map.of()).works().getFirst();
                assertThat(work.manuscript()).as(one.getKey()).isEqualTo(one.getValue());
                assertThat(ContentZip.write(Map.of(work.path().orElseThrow(), work.manuscript())))
                        .isEqualTo(exported);
            }
        }
    }

    @Test
    void saysOfEveryFileWhatBecameOfIt() throws Exception {
        Map<String, byte[]> files = Map.of(
                "programmes/p/programme.yaml", "id: p\ntitle: P\n".getBytes(),
                "programmes/p/01-een/module.yaml", "id: een\n".getBytes(),
                "programmes/p/01-een/lees.md", "---\nid: lees\nkind: reading\n---\n\nTekst\n".getBytes(),
                "programmes/p/01-een/stuk.yaml", "id: [\n".getBytes(),
                "sources.yaml", "documents: []\n".getBytes(),
                "LEESMIJ.txt", "Hallo".getBytes());
        Imported imported = read(nl.leeratelier.interchange.archive.StableZip.of(files), Map.of());
        assertThat(imported.works()).extracting(Work::kind).containsExactlyInAnyOrder("programme", "module", "reading");
        assertThat(imported.report().parts())
                .extracting(part -> part.name() + " " + part.verdict())
                .containsExactly(
                        "LEESMIJ.txt NOT_SUPPORTED",
                        "lees CAME_OVER",
                        "module CAME_OVER",
                        "programmes/p/01-een/stuk.yaml NOT_SUPPORTED",
                        "P CAME_OVER",
                        "interchange.kind.sources NOT_SUPPORTED");
    }

    @Test
    void picturesGoAlongByteForByte() throws Exception {
        Shown shown = new Shown();
        byte[] exported = ContentZip.write(shown.manuscripts, id -> Optional.of(shown.picture));
        Imported imported = read(exported, Map.of());
        assertThat(imported.pictures()).containsOnlyKeys(shown.picture.id());
        assertThat(imported.report().parts())
                .allMatch(part -> part.verdict() == Report.Verdict.CAME_OVER)
                .hasSize(2);
        SortedMap<String, Manuscript> came = new TreeMap<>();
        imported.works().forEach(work -> came.put(work.path().orElseThrow(), work.manuscript()));
        byte[] body = imported.pictures().values().iterator().next();
        assertThat(ContentZip.write(came, id -> Optional.of(new Picture(id, shown.picture.mediaType(), 40, 20, body))))
                .isEqualTo(exported);
    }

    @Test
    void saysWhichPicturesAreMissingOrTooManyOrStrange() throws Exception {
        Shown shown = new Shown();
        Map<String, byte[]> files = new TreeMap<>();
        shown.manuscripts.forEach((path, manuscript) -> files.put(path, manuscript.write()));
        assertThat(notes(files)).containsExactly("picture-missing");

        files.put(PictureFiles.path(shown.picture), shown.picture.body());
        assertThat(notes(files)).isEmpty();

        Picture other = Drawn.picture("png", 41, 20);
        files.put(PictureFiles.path(other), other.body());
        assertThat(notes(files)).containsExactly("picture-unused");

        files.put(PictureFiles.path(other), shown.picture.body());
        assertThat(notes(files)).containsExactly("picture-strange");
    }

    private List<String> notes(Map<String, byte[]> files) throws Exception {
        return read(nl.leeratelier.interchange.archive.StableZip.of(files), Map.of()).report().parts().stream()
                .flatMap(part -> part.notes().stream())
                .map(note -> note.key().replace("interchange.left-out.", ""))
                .toList();
    }

    /** A reading that shows a picture. */
    private static final class Shown {

        private final Picture picture = Drawn.picture("jpeg", 40, 20);
        private final Map<String, Manuscript> manuscripts = Map.of(
                "programmes/p/01-een/lees.md",
                Manuscript.read("lees.md", """
                                ---
                                id: lees
                                kind: reading
                                title: Lezen
                                ---

                                ![Een jas](picture:%s)
                                """.formatted(picture.id()).getBytes(), new Problems())
                        .orElseThrow());
    }

    private Imported read(byte[] bytes, Map<String, Manuscript> shared) throws Exception {
        Path file = Files.createTempFile(folder, "in", ".zip");
        Files.write(file, bytes);
        try (Archive archive = Archive.open(file)) {
            assertThat(ContentZip.isOne(archive)).isTrue();
            return ContentZip.read(archive, shared, id -> false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
