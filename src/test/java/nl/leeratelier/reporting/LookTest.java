package nl.leeratelier.reporting;

import com.microsoft.playwright.*;
import java.nio.file.*;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import nl.leeratelier.learning.*;
import nl.leeratelier.people.*;
import nl.leeratelier.testing.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class LookTest {
    @LocalServerPort
    int port;

    @Autowired
    DemoPeople people;

    @Autowired
    Cast cast;

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate tx;

    @Test
    void look() throws Exception {
        var ingrid = accounts.findByEmail(people.of(Role.COORDINATOR).email()).orElseThrow();
        var sam = accounts.findByEmail(people.of(Role.TRAINEE).email()).orElseThrow();
        var org = new OrganisationId(
                jdbc.sql("select organisation_id from membership where account_id = ? fetch first 1 rows only")
                        .param(ingrid.id().value())
                        .query(java.util.UUID.class)
                        .single());
        boolean empty = Boolean.getBoolean("look.empty");
        try (var v = new Visitor("http://localhost:" + port)) {
            v.signIn(ingrid.email(), people.of(Role.COORDINATOR).password());
            shot(v, "mensen", "leeg");
        }
        try (var v = new Visitor("http://localhost:" + port)) {
            v.signIn(sam.email(), people.of(Role.TRAINEE).password());
            shot(v, "certificaten", "cert-leeg");
        }
        var e = tx.execute(_ -> enrolments.enrol(sam.id(), org, "meldcode-in-partnerschap"));
        tx.executeWithoutResult(_ -> {
            jdbc.sql(
                            "update enrolment set completed_at = now(), minutes_done = minutes_total, activities_done = activities_total where id = ?")
                    .param(e.id().value())
                    .update();
            events.publishEvent(new EnrolmentChanged(e.id()));
            events.publishEvent(new ProgrammeCompleted(e.id()));
        });
        new Crowd(3, Instant.now()).fill(source, org, 120);
        cast.signIn(ingrid, org);
        invitations.invite("nieuw.teamlid@jeugdteam.example", org, Set.of(Role.TRAINEE));
        invitations.invite("ook.nieuw.met.een.lang.adres@jeugdteamnoordkust.example", org, Set.of(Role.TRAINEE));
        cast.signOut();
        Thread.sleep(1500);
        try (var v = new Visitor("http://localhost:" + port)) {
            v.signIn(sam.email(), people.of(Role.TRAINEE).password());
            shot(v, "certificaten", "cert");
            var d = v.page()
                    .waitForDownload(() -> v.page()
                            .locator("a[download], a[href*='pdf']")
                            .first()
                            .click());
            Files.copy(d.path(), Path.of("/tmp/look/real.pdf"), StandardCopyOption.REPLACE_EXISTING);
        }
        var number = jdbc.sql("select number from certificate where enrolment_id = ?")
                .param(e.id().value())
                .query(String.class)
                .single();
        try (var v = new Visitor("http://localhost:" + port)) {
            shot(v, "certificaat", "check");
            shot(v, "certificaat/" + number.toLowerCase().replace("-", "%20"), "check-valid");
            shot(v, "certificaat/LA-0000-0000-0000-0000", "check-unknown");
            shot(v, "certificaat/huh", "check-unreadable");
            for (int i = 0; i < 12; i++) v.open("certificaat/LA-0000-0000-0000-000" + Integer.toHexString(i));
            shot(v, "certificaat/LA-0000-0000-0000-0010", "check-wait");
        }
        try (var v = new Visitor("http://localhost:" + port)) {
            v.signIn(ingrid.email(), people.of(Role.COORDINATOR).password());
            shot(v, "mensen", "mensen");
            v.page().setViewportSize(1280, 900);
            v.open("mensen");
            v.page().locator("vaadin-text-field input").first().fill("bestaat niet");
            v.sees("Niemand gevonden");
            v.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/look/mensen-niemand.png")));
            v.press("Toon iedereen");
            v.press("Volgende");
            v.sees("Bladzijde 2");
            v.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/look/mensen-2.png")));
            var d = v.page()
                    .waitForDownload(() -> v.page()
                            .locator("a:has-text('CSV'), button:has-text('CSV')")
                            .first()
                            .click());
            System.out.println(
                    "CSV " + Files.readString(d.path()).lines().limit(3).toList());
            d = v.page()
                    .waitForDownload(() ->
                            v.page().locator("a:has-text('Excel')").first().click());
            System.out.println("XLSX " + d.suggestedFilename() + " " + Files.size(d.path()));
            for (int w : new int[] {1280, 360}) {
                v.page().setViewportSize(w, 860);
                v.open("mensen");
                v.press("Mensen uitnodigen");
                v.page().locator("dialog vaadin-text-area textarea").fill("jan@example.nl, geenadres\n" + sam.email());
                v.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/look/invite-" + w + ".png")));
                v.page().locator("dialog .primary").click();
                v.settle();
                v.page().waitForTimeout(1500);
                v.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/look/invited-" + w + ".png")));
            }
        }
    }

    void shot(Visitor v, String path, String name) {
        for (int w : new int[] {1280, 360}) {
            v.page().setViewportSize(w, 860);
            v.open(path);
            v.page().waitForTimeout(900);
            v.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("/tmp/look/" + name + "-" + w + ".png")));
        }
        try {
            v.inspect("look-" + name);
        } catch (AssertionError x) {
            System.out.println("AXE " + name + ": " + x.getMessage());
        }
    }
}
