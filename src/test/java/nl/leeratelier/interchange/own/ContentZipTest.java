package nl.leeratelier.interchange.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.Work;
import nl.leeratelier.interchange.archive.Archive;
import nl.leeratelier.manuscript.Manuscript;
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

    private Imported read(byte[] bytes, Map<String, Manuscript> shared) throws Exception {
        Path file = Files.createTempFile(folder, "in", ".zip");
        Files.write(file, bytes);
        try (Archive archive = Archive.open(file)) {
            assertThat(ContentZip.isOne(archive)).isTrue();
            return ContentZip.read(archive, shared);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
