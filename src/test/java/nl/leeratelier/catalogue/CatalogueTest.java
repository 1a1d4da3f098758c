package nl.leeratelier.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.testing.Database;
import nl.leeratelier.testing.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class CatalogueTest {

    private final Catalogue catalogue;
    private final CheckRows checks;
    private final OrganisationId coast = OrganisationId.next();
    private final OrganisationId city = OrganisationId.next();
    private final AccountId noor = AccountId.next();

    CatalogueTest(Database database) {
        JdbcClient jdbc = JdbcClient.create(database.migrated());
        checks = new CheckRows(jdbc);
        catalogue = CatalogueForTests.on(jdbc, new ActivityTypes(List.of(new ReadingType())));
        catalogue.publish(content("p", "Van het platform"), Optional.empty());
    }

    /** The shelf's programme under another key. */
    private static ContentFiles content(String key, String title) {
        ContentFiles shelf = new Shelf(new ReadingType())
                .markdown("tekst", "reading", "## Kop\nEen bewering [S1].")
                .contents();
        TreeMap<String, byte[]> files = new TreeMap<>();
        shelf.byPath().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            String changed = path.endsWith("/programme.yaml")
                    ? text.replace("id: p\n", "id: " + key + "\n").replace("title: Programma", "title: " + title)
                    : text;
            files.put(
                    path.replace("programmes/p/", "programmes/" + key + "/"), changed.getBytes(StandardCharsets.UTF_8));
        });
        return ContentFiles.of(files);
    }

    private VersionHash publish(String title, Release.Kind kind) {
        return catalogue.publish("eigen", content("eigen", title), new Release(coast, noor, kind, title + "."));
    }

    private List<String> titles(List<PublishedProgramme> programmes) {
        return programmes.stream().map(version -> version.programme().title()).toList();
    }

    @Test
    void checksContentOnceForEachBuildOfTheProgram() {
        TreeMap<String, byte[]> files =
                new TreeMap<>(content("p", "Nieuw, met een fout").byPath());
        files.put("programmes/p/m/verdwaald.yaml", new byte[0]);
        ContentFiles wrong = ContentFiles.of(files);
        assertThatThrownBy(() -> catalogue.publish(wrong, Optional.of("een")))
                .isInstanceOf(Catalogue.ContentHasProblems.class);
        checks.insert(Catalogue.hash(wrong), "een", Instant.EPOCH);
        catalogue.publish(wrong, Optional.of("een"));
        assertThat(titles(catalogue.newest())).containsExactly("Nieuw, met een fout");
        for (Optional<String> other : List.of(Optional.of("twee"), Optional.<String>empty())) {
            assertThatThrownBy(() -> catalogue.publish(wrong, other)).isInstanceOf(Catalogue.ContentHasProblems.class);
        }
    }

    @Test
    void remembersOnlyWhatWasWithoutProblems() {
        ContentFiles files = content("p", "Nieuw");
        catalogue.publish(files, Optional.of("een"));
        assertThat(checks.contains(Catalogue.hash(files), "een")).isTrue();
        assertThat(checks.contains(Catalogue.hash(files), "twee")).isFalse();
        assertThat(checks.contains(Catalogue.hash(content("p", "Anders")), "een"))
                .isFalse();
    }

    @Test
    void showsAnOrganisationItsOwnProgrammesBesideThoseOfThePlatform() {
        publish("Van ons", Release.Kind.FIRST);
        assertThat(titles(catalogue.newest(coast))).containsExactly("Van ons", "Van het platform");
        assertThat(titles(catalogue.newest(city))).containsExactly("Van het platform");
        assertThat(titles(catalogue.newest())).containsExactly("Van het platform");
        assertThat(titles(catalogue.known(city))).containsExactly("Van het platform");
        assertThat(catalogue.owner("eigen")).contains(coast);
        assertThat(catalogue.owner("p")).isEmpty();
        assertThat(catalogue.newest("eigen", city)).isEmpty();
    }

    @Test
    void offersTheVersionBeforeOneThatIsWithdrawn() {
        VersionHash first = publish("Een", Release.Kind.FIRST);
        VersionHash second = publish("Twee", Release.Kind.RENEWAL);
        catalogue.withdraw(second, noor);
        assertThat(catalogue.newest("eigen", coast).orElseThrow().hash()).isEqualTo(first);
        assertThat(catalogue.newest("eigen").orElseThrow().hash()).isEqualTo(first);
        assertThat(catalogue.known("eigen", coast).orElseThrow().hash()).isEqualTo(second);
        assertThat(catalogue.versions("eigen"))
                .extracting(
                        Version::number,
                        Version::kind,
                        version -> version.withdrawal().isPresent())
                .containsExactly(tuple(2, Release.Kind.RENEWAL, true), tuple(1, Release.Kind.FIRST, false));
        catalogue.withdraw(first, noor);
        assertThat(catalogue.newest("eigen", coast)).isEmpty();
        assertThat(catalogue.version(first).programme().title()).isEqualTo("Een");
        catalogue.restore(second);
        assertThat(catalogue.newest("eigen", coast).orElseThrow().hash()).isEqualTo(second);
    }

    @Test
    void publishesNothingUnderAKeyOfAnother() {
        VersionHash first = publish("Een", Release.Kind.FIRST);
        List<Runnable> deeds = new ArrayList<>();
        deeds.add(() -> publish("Een", Release.Kind.RENEWAL));
        deeds.add(() -> catalogue.publish(
                "eigen", content("eigen", "Van hen"), new Release(city, noor, Release.Kind.RENEWAL, "Nee.")));
        deeds.add(() -> catalogue.publish(
                "p", content("p", "Van ons"), new Release(coast, noor, Release.Kind.RENEWAL, "Nee.")));
        for (Runnable deed : deeds) {
            assertThatThrownBy(deed::run).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> catalogue.publish(content("eigen", "Uit een map"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Catalogue.NotThePlatforms.class,
                        taken -> assertThat(taken.programme()).isEqualTo("eigen"));
        assertThat(catalogue.versions("eigen")).extracting(Version::hash).containsExactly(first);
    }

    /** The platform's programme with a file more, and with other words in the list of sources. */
    private static ContentFiles with(String path, String text, String source, String other) {
        TreeMap<String, byte[]> files =
                new TreeMap<>(content("p", "Van het platform").byPath());
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        String sources = new String(files.get("sources.yaml"), StandardCharsets.UTF_8);
        assertThat(sources).contains(source);
        files.put("sources.yaml", sources.replace(source, other).getBytes(StandardCharsets.UTF_8));
        return ContentFiles.of(files);
    }

    private static String kader(String title) {
        return """
                id: kader
                kind: toetsingskader
                title: %s
                version: "1"
                sources: [S1]
                requirements:
                  - id: stappen
                    title: Alle stappen
                    text: De vijf stappen.
                    mandatory: true
                    rule: five-steps
                    sources: [S1]
                """.formatted(title);
    }

    @Test
    void anotherToetsingskaderIsThereAtOnceAndMakesNoNewVersionOfAnyProgramme() {
        VersionHash before = catalogue.newest().getFirst().hash();
        assertThat(catalogue.toetsingskaders().frameworks()).isEmpty();
        for (String title : List.of("Een kader", "Het kader van een register")) {
            catalogue.publish(with("frameworks/kader.yaml", kader(title), "S1", "S1"), Optional.empty());
            assertThat(catalogue.toetsingskaders().frameworks())
                    .extracting(Framework::title)
                    .containsExactly(title);
        }
        assertThat(catalogue.newest()).extracting(PublishedProgramme::hash).containsExactly(before);
        catalogue.publish(content("p", "Van het platform"), Optional.empty());
        assertThat(catalogue.toetsingskaders().frameworks())
                .as("taken away again")
                .isEmpty();
        assertThat(catalogue.newest()).extracting(PublishedProgramme::hash).containsExactly(before);
    }

    @Test
    void aSourceMoreMakesNoNewVersionAndOneThatSaysSomethingElseDoes() {
        VersionHash before = catalogue.newest().getFirst().hash();
        String more = "  - { key: S9, document: D, place: p. 9, says: Nog iets. }\n";
        catalogue.publish(
                with("frameworks/kader.yaml", kader("K"), "sources:\n", "sources:\n" + more), Optional.empty());
        assertThat(catalogue.newest()).extracting(PublishedProgramme::hash).containsExactly(before);
        assertThat(catalogue.toetsingskaders().sources().has(new SourceKey("S9")))
                .isTrue();
        catalogue.publish(with("frameworks/kader.yaml", kader("K"), "says: ", "says: Anders. "), Optional.empty());
        assertThat(catalogue.newest()).extracting(PublishedProgramme::hash).doesNotContain(before);
    }
}
