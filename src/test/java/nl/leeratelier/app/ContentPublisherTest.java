package nl.leeratelier.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.Catalogue.ContentHasProblems;
import nl.leeratelier.catalogue.CatalogueForTests;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

class ContentPublisherTest {

    private static final Instant MADE = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    private final JdbcClient jdbc = JdbcClient.create(Database.H2.migrated());
    private final Catalogue catalogue = CatalogueForTests.on(jdbc, new ActivityTypes(List.of(new ReadingType())));

    @BeforeEach
    void writeContent() throws IOException {
        write("sources.yaml", """
                documents: [{ id: D, title: Het rapport, publisher: Iemand }]
                sources: [{ key: D-1, document: D, says: Wat er staat. }]
                """);
        write("programmes/p/programme.yaml", """
                id: p
                title: Programma
                summary: Een zin.
                language: nl
                audience: [Iedereen]
                goals: [{ id: g, text: Doel., sources: [D-1] }]
                studyMinutes: 5
                modules: [m]
                """);
        write("programmes/p/m/module.yaml", "id: m\ntitle: M\nsummary: Een zin.\nactivities: [tekst]\n");
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
    void publishesWhatIsNewAndOnlyThat() throws IOException {
        publish(folder.toString());
        publish(folder.toString());
        assertThat(catalogue.newest()).extracting(PublishedProgramme::number).containsExactly(1);
        write("programmes/p/m/module.yaml", "id: m\ntitle: Nieuw\nsummary: Een zin.\nactivities: [tekst]\n");
        publish(folder.toString());
        assertThat(catalogue.newest()).extracting(PublishedProgramme::number).containsExactly(2);
    }

    @Test
    void refusesToStartWithProblemsAndListsThemAll() throws IOException {
        write("programmes/p/m/module.yaml", "id: m\ntitel: M\nsummary: Een zin.\nactivities: [tekst, weg]\n");
        assertThatThrownBy(() -> publish(folder.toString()))
                .isInstanceOfSatisfying(ContentHasProblems.class, failure -> {
                    var said = Objects.requireNonNull(new StartFailures(null).analyze(failure))
                            .getDescription();
                    assertThat(said.lines()).hasSize(3).last().asString().contains("./leeratelier check");
                    assertThat(said)
                            .contains("programmes/p/m/module.yaml:2:1: unknown field 'titel'; did you mean 'title'?")
                            .contains("programmes/p/m/module.yaml:4:21: there is no activity 'weg'");
                });
        assertThat(catalogue.newest()).isEmpty();
    }

    @Test
    void checksAgainWhatAnotherBuildPublished() throws IOException {
        write("programmes/p/m/module.yaml", "id: m\ntitle: M\nsummary: Een zin.\nactivities: [tekst]\nnieuw: 1\n");
        CatalogueForTests.publishUnchecked(jdbc, "p", ContentFiles.in(folder));
        assertThatThrownBy(() -> publish(folder.toString())).isInstanceOf(ContentHasProblems.class);
    }

    @Test
    void doesNotCheckAgainWhatThisBuildFoundInOrder() throws IOException {
        publish(folder.toString());
        assertThat(CatalogueForTests.checked(jdbc, ContentFiles.in(folder))).containsExactly("1.2.3 of " + MADE);
        write("programmes/p/m/module.yaml", "id: m\ntitle: M\nsummary: Een zin.\nactivities: [tekst]\nnieuw: 1\n");
        assertThatThrownBy(() -> publish(folder.toString())).isInstanceOf(ContentHasProblems.class);
        assertThat(CatalogueForTests.checked(jdbc, ContentFiles.in(folder))).isEmpty();
    }

    @Test
    void refusesToStartWithoutContent() {
        assertThatThrownBy(() -> publish(folder.resolve("elders").toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("LEERATELIER_CONTENT");
    }

    @Test
    void refusesToStartWithAProgrammeThatAnOrganisationMade() throws IOException {
        var release = new Release(OrganisationId.next(), AccountId.next(), Release.Kind.FIRST, "Van ons.");
        catalogue.publish("p", ContentFiles.in(folder), release);
        assertThatThrownBy(() -> publish(folder.toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("'p'")
                .hasMessageContaining("another id and folder");
    }

    @Test
    void publishesNothingWhenNoFolderIsSet() {
        publish("");
        assertThat(catalogue.newest()).isEmpty();
    }

    private void publish(String name) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        Properties made = new Properties();
        made.setProperty("version", "1.2.3");
        made.setProperty("time", MADE.toString());
        beans.addBean("build", new BuildProperties(made));
        new ContentPublisher(catalogue, name, beans.getBeanProvider(BuildProperties.class))
                .afterSingletonsInstantiated();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
