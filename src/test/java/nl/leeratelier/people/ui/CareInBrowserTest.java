package nl.leeratelier.people.ui;

import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator at work in a browser, and whoever they leave without an organisation. */
@WholeApplication
class CareInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    private OrganisationId kust;
    private Account lotte;
    private Account sam;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        lotte = cast.person("Lotte Meijer", kust, Role.ADMINISTRATOR);
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
    }

    @Test
    void invitesSomebodyFromTheListAndPassesTheLinkOn() {
        try (var visitor = signedIn(lotte)) {
            visitor.open("beheer").inspect("administration-all");
            visitor.page().getByText("Iemand uitnodigen").first().click();
            var dialog = visitor.page().locator("dialog[open]");
            dialog.waitFor();
            dialog.locator("input[type=email]").fill("noor.kaya-el-amrani@jeugdteam-de-kust.example");
            dialog.locator(".button.primary").click();
            dialog.locator(".link-to-copy").waitFor();
            visitor.inspect("administration-invited");
            dialog.locator("[data-copied]").click();
            visitor.until(() -> dialog.locator("[data-copied]").textContent().equals("Gekopieerd"));
        }
    }

    @Test
    void looksAfterAnAccountAndTheSessionOfThatAccountEnds() {
        try (var visitor = signedIn(lotte);
                var other = signedIn(sam)) {
            visitor.open("beheer/account/" + sam.id());
            visitor.press("Link voor nieuw wachtwoord");
            visitor.page().locator(".link-to-copy").waitFor();
            visitor.inspect("account-care");
            visitor.press("Account blokkeren");
            visitor.page().locator("dialog[open]").waitFor();
            visitor.inspect("account-block-question");
            visitor.page().locator("dialog[open] .primary").click();
            visitor.sees("Dit account is geblokkeerd").inspect("account-blocked");

            other.open("account").sees("Fijn dat je er bent");
            other.page().locator("input[type=email]").fill(sam.email());
            other.page().locator("input[type=password]").fill(Cast.PASSWORD);
            other.page().keyboard().press("Enter");
            other.sees("Dit account is geblokkeerd.");
        }
    }

    @Test
    void whoeverLostTheirLastOrganisationFindsAFriendlyPageAndGoesOnOnceTheyHaveAnother() {
        try (var visitor = signedIn(lotte);
                var other = signedIn(sam)) {
            visitor.open("beheer/account/" + sam.id());
            visitor.press("Afnemen");
            visitor.page().locator("dialog[open] .primary").click();
            visitor.sees("De rol is afgenomen.");

            other.open("").sees("Je hoort nu bij geen organisatie").inspect("no-organisation");

            cast.join(sam, kust, Role.TRAINEE);
            other.open("").sees("Dag Sam");
        }
    }

    private Visitor signedIn(Account account) {
        return new Visitor("http://localhost:" + port).signIn(account.email(), Cast.PASSWORD);
    }
}
