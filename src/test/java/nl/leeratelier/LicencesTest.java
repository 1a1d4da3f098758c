package nl.leeratelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of third-party licences, which the build makes from what the libraries say of themselves. */
class LicencesTest {

    private static final Path LIST = Path.of("docs/third-party-licences.md");
    private static final Path MADE = Path.of("target/third-party-licences.md");

    @Test
    void theListIsUpToDate() {
        assertThat(LIST)
                .as("copy %s to %s when a library was added or changed", MADE, LIST)
                .hasSameTextualContentAs(MADE);
    }

    @Test
    void everyLibraryCanBeUsedOutsideTheGpl() throws IOException {
        List<String> libraries = Files.readAllLines(MADE).stream()
                .filter(line -> line.matches("\\| [\\w.-]+:[\\w.-]+ \\|.*"))
                .toList();
        assertThat(libraries).hasSizeGreaterThan(100).allSatisfy(line -> {
            String[] licences = line.split("\\|")[3].strip().split(", ");
            assertThat(licences).as(line).anyMatch(LicencesTest::isFree);
        });
    }

    private static boolean isFree(String licence) {
        boolean lesser = licence.contains("LGPL") || licence.contains("Lesser");
        boolean gpl = licence.contains("GPL") || licence.contains("GNU") || licence.contains("Affero");
        boolean unknown = licence.isBlank() || licence.startsWith("Unknown");
        return !unknown && (lesser || !gpl);
    }

    @Test
    void everyFontHasItsLicenceBesideIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            List<Path> fonts = files.filter(file -> file.toString().matches(".*\\.(ttf|otf|woff2?)"))
                    .toList();
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.resolveSibling("OFL.txt")).exists();
                assertThat(LIST).content().contains(font.getParent().toString());
            });
        }
    }
}
