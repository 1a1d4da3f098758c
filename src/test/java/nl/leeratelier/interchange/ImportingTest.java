package nl.leeratelier.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.leeratelier.interchange.archive.StableZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {

    @TempDir
    Path folder;

    @Test
    void refusesFilesThatAreTooLargeWithoutReadingThem() throws Exception {
        Path file = folder.resolve("groot");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100_000_000);
        }
        refuses(file, "x.zip", "too-large");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Importing.LARGEST_TEXT + 1);
        }
        refuses(file, "x.xml", "too-large");
    }

    @Test
    void refusesWhatItDoesNotKnowWithAReason() throws Exception {
        refuses(write(""), "x.gift", "nothing");
        refuses(write("Zomaar een tekst."), "x.txt", "unknown");
        refuses(write("a;b\n1;2\n"), "x.csv", "table");
        refuses(write("\0\1\2\3"), "x.bin", "unknown");
        refuses(write("<html><body>Hoi</body></html>"), "x.xml", "unknown-xml");
        refuses(write("<questestinterop/>"), "x.xml", "qti-old");
        refuses(zip("a.txt", "x"), "x.zip", "unknown-archive");
        refuses(zip("h5p.json", "{\"mainLibrary\": \"H5P.MultiChoice\"}"), "x.h5p", "h5p-other");
        refuses(zip("h5p.json", "{\"mainLibrary\": \"H5P.BranchingScenario\"}"), "x.h5p", "h5p-half");
        refuses(zip("h5p.json", "{\"a\":".repeat(5_000)), "x.h5p", "h5p-half");
        refuses(zip("imsmanifest.xml", "<manifest/>"), "x.zip", "qti-none");
    }

    @Test
    void tellsWhatAFileIsByWhatIsInIt() throws Exception {
        assertThat(read(write("::A::Wat? {=a ~b}"), "vragen.csv").format()).isEqualTo(Imported.Format.GIFT);
        assertThat(read(write("vraag,goed\nWat?,a\n"), "x.txt").format()).isEqualTo(Imported.Format.CSV);
        assertThat(read(write("<quiz/>"), "x").format()).isEqualTo(Imported.Format.MOODLE);
        assertThat(read(write(":: Start\n[[Verder]]\n:: Verder\nKlaar.\n"), "x.txt")
                        .format())
                .isEqualTo(Imported.Format.TWEE);
    }

    @Test
    void longTextsAreReadAndWrittenInPeace() throws Exception {
        String words = "woord: en #meer ".repeat(20_000);
        for (String text : new String[] {
            "vraag;goed;fout\n\"" + words + "\";a;b\n",
            "::A::" + words.replace(':', ' ') + " {=a ~b}",
            ":: Start\n" + words + "\n[[Verder]]\n:: Verder\n" + words + "\n",
            "<quiz><question type='essay'><questiontext><text>" + words + "</text></questiontext></question></quiz>"
        }) {
            assertThat(read(write(text), "x").works())
                    .allSatisfy(work -> assertThat(work.manuscript().write()).hasSizeGreaterThan(100_000));
        }
    }

    @Test
    void trickyTextsTakeNoLongerThanOthers() throws Exception {
        for (String text : new String[] {
            "{".repeat(60_000),
            "::a::{" + "=".repeat(60_000),
            "::a::{=" + "~%1%".repeat(30_000) + "}",
            ":: a\n" + "[[".repeat(60_000),
            ":: a\n" + "<<".repeat(30_000),
            ":: a\n" + "(if:".repeat(30_000),
            ":: a\n" + "<!--".repeat(30_000) + "[[b]]",
            ":: " + "\\[".repeat(30_000) + "\n[[b]]",
            "vraag;goed\n" + "\"".repeat(60_001),
            "<quiz><question type='cloze'><questiontext><text>" + "{1:SA:=".repeat(30_000)
                    + "</text></questiontext></question></quiz>",
            "<quiz><question type='essay'><questiontext><text>" + "&lt;div&gt;".repeat(30_000)
                    + "</text></questiontext></question></quiz>"
        }) {
            for (String name : new String[] {"x.twee", "x.gift"}) {
                try {
                    assertThat(read(write(text), name).works()).isNotNull();
                } catch (CannotRead refused) {
                    assertThat(refused.key()).startsWith("interchange.refused.");
                }
            }
        }
    }

    private static Imported read(Path file, String name) throws Exception {
        return Importing.read(file, name, Map.of());
    }

    private static void refuses(Path file, String name, String why) {
        assertThatThrownBy(() -> read(file, name))
                .isInstanceOfSatisfying(
                        CannotRead.class, refused -> assertThat(refused.key()).isEqualTo("interchange.refused." + why));
    }

    private Path zip(String name, String content) throws Exception {
        return Files.write(folder.resolve("z"), StableZip.of(Map.of(name, content.getBytes(StandardCharsets.UTF_8))));
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("t"), text);
    }
}
