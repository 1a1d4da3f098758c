package nl.leeratelier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.FirstAccount;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.DemoPeople;
import nl.leeratelier.testing.Diligent;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, end to end, in a browser: a trainee completes the programme, and the organisation sees it. */
@WholeApplication
class WholeWayTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Catalogue catalogue;

    @Test
    void aTraineeCompletesTheProgrammeAndTheOrganisationSeesIt() throws IOException {
        String number = traineeCompletes();
        anybodyChecks(number);
        coordinatorReports(number);
    }

    private String traineeCompletes() {
        FirstAccount sam = people.of(Role.TRAINEE);
        try (Visitor visitor = visitor()) {
            visitor.signIn(sam.email(), sam.password()).inspect("start-new");
            visitor.press("Beginnen").inspect("programme-new");
            visitor.open("").inspect("start");
            new Diligent(
                            visitor,
                            catalogue.newest(Selection.PROGRAMME).orElseThrow().programme(),
                            true)
                    .completeProgramme();
            visitor.sees("Je hebt het programma afgerond").inspect("programme-completed");
            visitor.open("voortgang").inspect("progress");
            visitor.open("").inspect("start-completed");
            return certificate(visitor);
        }
    }

    /** The certificate goes through the outbox, so it may come a moment after the last answer. */
    private String certificate(Visitor visitor) {
        visitor.until(() -> {
            visitor.open("certificaten");
            return visitor.page().locator("text=/LA-[0-9A-Z]{4}-/").count() > 0;
        });
        visitor.inspect("certificates");
        Download paper = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .locator("a[download], a[href*='pdf']")
                        .first()
                        .click());
        assertThat(paper.suggestedFilename()).endsWith(".pdf");
        assertThat(paper.path())
                .content(java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-");
        var matcher = java.util.regex.Pattern.compile("LA(-[0-9A-Z]{4})+")
                .matcher(visitor.page().locator("main").textContent());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private void anybodyChecks(String number) {
        try (Visitor stranger = visitor()) {
            stranger.open("certificaat/" + number).sees("Sam Bakker").inspect("certificate-valid");
            stranger.open("certificaat/LA-0000-0000-0000-0000").inspect("certificate-unknown");
            assertThat(stranger.page().locator("main").textContent()).doesNotContain("Sam Bakker");
        }
    }

    private void coordinatorReports(String number) throws IOException {
        FirstAccount ingrid = people.of(Role.COORDINATOR);
        try (Visitor visitor = visitor()) {
            visitor.signIn(ingrid.email(), ingrid.password()).inspect("start-coordinator");
            visitor.open("mensen").sees("Sam Bakker").inspect("people");
            Download report = visitor.page()
                    .waitForDownload(() -> visitor.page()
                            .locator("a:has-text('CSV'), button:has-text('CSV')")
                            .first()
                            .click());
            String csv = Files.readString(Path.of(report.path().toString()));
            assertThat(csv.lines()).anySatisfy(line -> assertThat(line).contains("Sam Bakker", number));
        }
    }

    private Visitor visitor() {
        return new Visitor("http://localhost:" + port);
    }
}
