package nl.leeratelier.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The dialog that only a browser shows as one. */
@WholeApplication
class InviteInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Enrolments enrolments;

    @Test
    void invitesByKeyboardAndIsInOrderInEveryState() {
        var kust = cast.organisation("Kust");
        var ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        enrolments.enrol(sam.id(), kust, "meldcode-in-partnerschap");
        try (var visitor = new Visitor("http://localhost:" + port)) {
            visitor.signIn(ingrid.email(), Cast.PASSWORD).open("mensen");
            visitor.button("Mensen uitnodigen").focus();
            visitor.page().keyboard().press("Enter");
            var dialog = visitor.page().locator("dialog[open]");
            dialog.waitFor();
            visitor.inspect("people-invite");

            dialog.locator("textarea").fill("geenadres\n" + sam.email());
            dialog.getByText("Uitnodigen", new Locator.GetByTextOptions().setExact(true))
                    .click();
            visitor.settle();
            dialog.locator(".notice").first().waitFor();
            visitor.inspect("people-invited");

            accept(link(visitor, dialog, "nieuw." + sam.email()));

            visitor.page().keyboard().press("Escape");
            visitor.until(() -> dialog.count() == 0);
            assertThat(visitor.title()).isEqualTo("Wie is klaar, wie heeft nog tijd nodig");
        }
    }

    private static String link(Visitor visitor, Locator dialog, String email) {
        dialog.locator("textarea").fill(email);
        dialog.getByText("Uitnodigen", new Locator.GetByTextOptions().setExact(true))
                .click();
        visitor.settle();
        return dialog.locator(".links input").first().inputValue();
    }

    /** Whoever accepts need not type again the password that they just chose. */
    private void accept(String link) {
        try (var newcomer = new Visitor("http://localhost:" + port)) {
            newcomer.open(link.substring(link.indexOf("uitnodiging/")));
            newcomer.page().getByLabel("Je naam").fill("Nieuwe Collega");
            newcomer.page().locator("input[type=password]").fill("een heel lang wachtwoord");
            newcomer.press("Account maken").sees("Dag Nieuwe");
            newcomer.open("account").sees("Wachtwoord");
        }
    }
}
