package nl.leeratelier.interchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.interchange.Exporting;
import nl.leeratelier.interchange.Importing;
import nl.leeratelier.interchange.Places;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A trainer at a browser with files of another tool. */
@WholeApplication
class ImportInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Places places;

    @Autowired
    private Exporting exporting;

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadReportedAndMadeIntoDrafts() throws Exception {
        OrganisationId kust = cast.organisation("Kust");
        Account hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        cast.signIn(hanna, kust);
        Path file = Files.write(folder.resolve("p.zip"), exporting.programme("meldcode-in-partnerschap", false));
        places.make(Importing.read(file, "p.zip", Map.of()), Optional.empty(), Optional.empty());
        cast.signOut();
        Path sample = Path.of("src/test/resources/interchange/vragenbank.xml");
        try (Visitor trainer = new Visitor("http://localhost:" + port).signIn(hanna.email(), Cast.PASSWORD)) {
            trainer.open("studio/importeren").sees("Wat je kunt importeren").glance("import-choose");
            choose(
                    trainer,
                    "bom.xml",
                    "<!DOCTYPE a [<!ENTITY x 'y'>]><quiz>&x;</quiz>".getBytes(StandardCharsets.UTF_8));
            trainer.sees("De XML heeft een eigen documenttype");
            choose(trainer, "vragenbank.xml", Files.readAllBytes(sample));
            trainer.sees("Elke categorie is een eigen toets geworden").inspect("import-report");
            trainer.press("Maak 2 concepten").sees("2 concepten zijn gemaakt").glance("import-made");
            assertThat(trainer.page().locator("a[href^='studio/concept/']").count())
                    .isEqualTo(2);
            trainer.open("studio/exporteren/meldcode-in-partnerschap")
                    .sees("zoals gepubliceerd")
                    .glance("export");
        }
    }

    private static void choose(Visitor trainer, String name, byte[] bytes) {
        trainer.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        trainer.settle();
    }
}
