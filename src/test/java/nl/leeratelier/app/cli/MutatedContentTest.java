package nl.leeratelier.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.content.Problem;

/** Whatever becomes of a file of the content that ships: reading ends, does not throw, and says where things are wrong. */
class MutatedContentTest {

    /** Far more than a reading takes: it tells what ends from what does not. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final List<String> VALUES = List.of(
            "",
            "null",
            "~",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "true",
            "[]",
            "{}",
            "[[x]]",
            "{ id: x }",
            "*a",
            "&a x",
            "!!int 5",
            "\"",
            "'",
            "|",
            ">-",
            "?",
            "- x",
            "a: b",
            "# weg",
            "%YAML",
            "@",
            "`",
            "\t",
            "\u0000",
            "\u202E",
            "\uFEFF",
            "😀",
            "é".repeat(70),
            "x".repeat(25_000),
            "[A-3.5b]",
            "{{a|b}}",
            "{{a|",
            "end",
            "missing",
            "vertrouwen >= 99999999999",
            "said(",
            "not said(x)");

    @Property(tries = 500)
    void neverThrowsAndAlwaysEnds(
            @ForAll("paths") String path, @ForAll("damages") List<Damage> damages, @ForAll Random random) {
        byte[] bytes = Shipped.FILES.byPath().get(path);
        for (Damage damage : damages) {
            bytes = damage.apply(bytes, random);
        }
        byte[] damaged = bytes;
        List<Problem> problems = assertTimeoutPreemptively(BOUND, () -> Shipped.problemsWith(path, damaged));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.place().line()).isPositive();
            assertThat(problem.place().column()).isPositive();
            assertThat(problem.what()).isNotBlank().doesNotContain("\n");
            assertThat(problem.mend()).isNotBlank().doesNotContain("\n");
        });
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(Shipped.FILES.byPath().keySet());
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Arbitraries.of(Damage.values()).list().ofMinSize(1).ofMaxSize(4);
    }

    enum Damage {
        FLIP_BYTES((bytes, random) -> {
            byte[] flipped = bytes.clone();
            for (int i = 0; i <= random.nextInt(5) && flipped.length > 0; i++) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }),
        CUT_OFF((bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))),
        DROP_LINE(onLines((lines, random) -> lines.remove(random.nextInt(lines.size())))),
        DOUBLE_LINE(onLines((lines, random) -> {
            String line = lines.get(random.nextInt(lines.size()));
            lines.add(random.nextInt(lines.size()), line);
            return line;
        })),
        SWAP_LINES(onLines((lines, random) -> {
            int one = random.nextInt(lines.size());
            return lines.set(one, lines.set(random.nextInt(lines.size()), lines.get(one)));
        })),
        INDENT_LINE(onLines((lines, random) -> {
            int one = random.nextInt(lines.size());
            return lines.set(one, " ".repeat(1 + random.nextInt(3)) + lines.get(one));
        })),
        REPLACE_VALUE(onLines((lines, random) -> {
            int one = random.nextInt(lines.size());
            String value = VALUES.get(random.nextInt(VALUES.size()));
            return lines.set(one, lines.get(one).replaceFirst("(:|-) .*", "$1 " + Matcher.quoteReplacement(value)));
        })),
        REPLACE_ENTRY(onLines((lines, random) -> {
            int one = random.nextInt(lines.size());
            String value = VALUES.get(random.nextInt(VALUES.size()));
            String[] words = lines.get(one).split("(?<=[ ,\\[{])|(?=[,\\]}])");
            words[random.nextInt(words.length)] = value;
            return lines.set(one, String.join("", words));
        }));

        private final BiFunction<byte[], Random, byte[]> way;

        Damage(BiFunction<byte[], Random, byte[]> way) {
            this.way = way;
        }

        byte[] apply(byte[] bytes, Random random) {
            return way.apply(bytes, random);
        }

        private static BiFunction<byte[], Random, byte[]> onLines(BiFunction<List<String>, Random, String> change) {
            return (bytes, random) -> {
                List<String> lines = new ArrayList<>(
                        new String(bytes, StandardCharsets.UTF_8).lines().toList());
                if (!lines.isEmpty()) {
                    change.apply(lines, random);
                }
                return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            };
        }
    }
}
