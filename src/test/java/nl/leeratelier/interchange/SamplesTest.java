package nl.leeratelier.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample gives the report, the manuscripts and the problems that stand in {@code interchange/expected}. */
class SamplesTest {

    /** What was made of the samples, for whoever compares. */
    private static final Path MADE = Path.of("target/interchange");

    private static final Translations TRANSLATIONS = new Translations();

    @TempDir
    Path folder;

    static Iterable<String> samples() {
        return Samples.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReportSaysOfEveryPartWhatBecameOfIt(String name) throws Exception {
        Imported imported = Samples.told(Samples.read(folder, name, Samples.bytes(name)));
        byte[] report = new ReportWords(TRANSLATIONS, Translations.DUTCH).csv(imported.report());
        compare(
                name + ".report.csv",
                new String(report, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r", ""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void makesManuscriptsThatAreReadAgain(String name) throws Exception {
        StringBuilder made = new StringBuilder();
        StringBuilder problems = new StringBuilder();
        for (Work work : Samples.read(folder, name, Samples.bytes(name)).works()) {
            made.append("# ")
                    .append(work.kind())
                    .append('\n')
                    .append(work.manuscript().text());
            assertThat(Manuscript.read("x.yaml", work.manuscript().write(), new nl.leeratelier.content.Problems()))
                    .contains(work.manuscript());
            problems.append("## ").append(work.title()).append('\n');
            Samples.problems(work).forEach(problem -> problems.append(problem).append('\n'));
        }
        compare(
                name + ".made.yaml",
                made.append("# problems\n").append(problems).toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anyDamageIsReportedOrRefusedInPeace(String name) throws Exception {
        byte[] whole = Samples.bytes(name);
        Random random = new Random(name.hashCode());
        int read = 0;
        for (int i = 0; i < 120; i++) {
            byte[] damaged = damaged(whole, random);
            try {
                Imported imported = Samples.read(folder, name, damaged);
                imported.works()
                        .forEach(work -> assertThat(work.manuscript().write()).isNotEmpty());
                new ReportWords(TRANSLATIONS, Translations.ENGLISH).csv(imported.report());
                read++;
            } catch (CannotRead refused) {
                assertThat(TRANSLATIONS.knows(refused.key())).as(refused.key()).isTrue();
            }
        }
        assertThat(read).isLessThan(120);
    }

    @Test
    void everythingThatCanBeSaidHasWordsInBothLanguages() throws IOException {
        var asked = java.util.regex.Pattern.compile(
                "Note\\s*\\.\\s*(changed|leftOut|toWrite)\\(\\s*\"([a-z0-9-]+)\"|\"(interchange\\.refused\\.[a-z0-9-]+)\"");
        try (var files = Files.walk(Path.of("src/main/java/nl/leeratelier/interchange"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                asked.matcher(Files.readString(file)).results().forEach(found -> {
                    String key = found.group(3) != null
                            ? found.group(3)
                            : "interchange." + found.group(1).replace("O", "-o").replace("W", "-w") + "."
                                    + found.group(2);
                    assertThat(key.endsWith("-") || TRANSLATIONS.knows(key))
                            .as(key)
                            .isTrue();
                });
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(whole.length) : whole.length;
        byte[] damaged = Arrays.copyOf(whole, length);
        for (int n = random.nextInt(6); n >= 0; n--) {
            int at = random.nextInt(length);
            int other = random.nextInt(length);
            int run = Math.min(random.nextInt(40), length - Math.max(at, other));
            if (random.nextBoolean()) {
                System.arraycopy(damaged, other, damaged, at, run);
            } else {
                damaged[at] = (byte) random.nextInt(256);
            }
        }
        return damaged;
    }

    private static void compare(String name, String made) throws IOException {
        Files.createDirectories(MADE);
        Files.writeString(MADE.resolve(name), made);
        assertThat(made).isEqualTo(Samples.expected(name));
    }
}
