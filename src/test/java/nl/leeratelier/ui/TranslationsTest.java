package nl.leeratelier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\b(?:t|getTranslation)\\(\\s*|\\btext\\([^\"()]*(?:\\(\\))?[^\"()]*,\\s*|@Menu\\([^)]*title\\s*=\\s*)\"([^\"]*)\"(\\s*\\+)?");

    private final Translations translations = new Translations();

    @Test
    void everyKeyIsSaidInBothLanguages() {
        assertThat(new TreeSet<>(translations.keys(Translations.ENGLISH)))
                .isEqualTo(new TreeSet<>(translations.keys(Translations.DUTCH)));
    }

    @Test
    void noTextIsEmpty() {
        for (var language : Translations.LANGUAGES) {
            assertThat(translations.keys(language))
                    .allSatisfy(
                            key -> assertThat(translations.text(language, key)).isNotBlank());
        }
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        var place = Pattern.compile("\\{\\d");
        assertThat(translations.keys(Translations.DUTCH))
                .allSatisfy(key -> assertThat(places(place, Translations.ENGLISH, key))
                        .as(key)
                        .isEqualTo(places(place, Translations.DUTCH, key)));
    }

    @Test
    void everyKeyStartsWithTheNameOfItsBundle() throws IOException {
        try (var bundles = Files.newDirectoryStream(BUNDLES)) {
            for (var bundle : bundles) {
                var name = bundle.getFileName().toString();
                assertThat(name).matches("[a-z-]+_(nl|en)\\.properties");
                var prefix = name.substring(0, name.indexOf('_')) + ".";
                assertThat(keysOf(bundle)).as(name).allMatch(key -> key.startsWith(prefix));
            }
        }
    }

    @Test
    void codeAsksOnlyForKeysThatExist() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var unknown = sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(this::unknownKeysIn)
                    .toList();
            assertThat(unknown).isEmpty();
        }
    }

    /** The start page of those who follow no programme says of each place what it is for. */
    @Test
    void everyPlaceInTheMenuThatIsNotATraineesSaysWhatItIsFor() throws IOException {
        var menu = Pattern.compile("@Menu\\([^)]*title\\s*=\\s*\"([^\"]*)\"[^)]*order\\s*=\\s*(\\d+)");
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var silent = sources.filter(path -> path.toString().endsWith("View.java"))
                    .flatMap(path -> menu.matcher(read(path)).results())
                    .filter(place -> Integer.parseInt(place.group(2)) >= 10)
                    .map(place -> place.group(1) + ".about")
                    .filter(key -> !translations.knows(key))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void aMissingKeyIsSeenAndHarmsNobody() {
        assertThat(translations.text(Translations.DUTCH, "ui.not-there")).isEqualTo("!{ui.not-there}!");
    }

    @Test
    void anyOtherLanguageReadsDutch() {
        assertThat(translations.text(Locale.FRENCH, "app.name")).isEqualTo("Leeratelier");
    }

    @Test
    void fillsInNumbersDatesAndPluralsAsTheLanguageDoes() {
        assertThat(Template.fill("{0} {0|minuut|minuten} in foto's", Translations.DUTCH, 1))
                .isEqualTo("1 minuut in foto's");
        assertThat(Template.fill("{0} {0|minuut|minuten}", Translations.DUTCH, 1200))
                .isEqualTo("1.200 minuten");
        assertThat(Template.fill("op {0}", Translations.DUTCH, LocalDate.of(2026, 12, 3)))
                .isEqualTo("op 3 december 2026");
        assertThat(Template.fill("{0} and {1}", Translations.ENGLISH, "a {1} $"))
                .isEqualTo("a {1} $ and {1}");
    }

    private Stream<String> unknownKeysIn(Path source) {
        var asked = ASKED.matcher(read(source));
        return asked.results()
                .filter(match -> match.group(2) == null
                        ? !translations.knows(match.group(1))
                        : translations.keys(Translations.DUTCH).stream()
                                .noneMatch(key -> key.startsWith(match.group(1))))
                .map(match -> source.getFileName() + " asks for " + match.group(1));
    }

    private TreeSet<String> places(Pattern place, Locale language, String key) {
        var found = new TreeSet<String>();
        place.matcher(translations.text(language, key)).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Set<String> keysOf(Path bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
