package nl.leeratelier.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** What of the shell only a browser can tell: focus, other tabs, and what Vaadin says by itself. */
@WholeApplication
class ShellInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    private OrganisationId kust;
    private Account lotte;

    @BeforeEach
    void somebody() {
        kust = cast.organisation("Kust");
        lotte = cast.person("Lotte Meijer", kust, Role.ADMINISTRATOR);
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsToTheContentOnAPageDeepDown() {
        try (var visitor = signedIn()) {
            visitor.open("beheer/organisatie/" + kust);
            var page = visitor.page();
            page.locator("h1").waitFor();
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Direct naar de inhoud");
            // It comes into view with the next frame: on a busy machine that may be a moment later.
            visitor.until(() -> page.locator(".skip").boundingBox().y > 0);

            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("inhoud");
            assertThat(page.url()).endsWith("/beheer/organisatie/" + kust);

            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void everyOpenTabSpeaksTheLanguageThatWasChosen() {
        try (var visitor = signedIn()) {
            visitor.open("account");
            var other = visitor.page().context().newPage();
            other.navigate("http://localhost:" + port + "/beheer/organisatie/" + kust);
            other.getByText("Iemand uitnodigen").first().waitFor();

            visitor.page().locator(".initials").click();
            visitor.press("English");

            visitor.sees("Which language do you want to use in Leeratelier?");
            other.getByText("Invite somebody").first().waitFor();
            assertThat(visitor.page().locator("body").innerText()).doesNotContain("Mijn account", "Wachtwoord");
            assertThat(other.url()).endsWith("/beheer/organisatie/" + kust);
            assertThat(other.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(other.locator("body").innerText()).doesNotContain("Mensen", "Uitnodigen", "Beheer\n");
        }
    }

    @Test
    void theButtonThatShowsAPasswordSaysSoInTheLanguageOfTheScreen() {
        try (var visitor = new Visitor("http://localhost:" + port)) {
            visitor.open("aanmelden");
            visitor.button("Wachtwoord tonen").click();
            assertThat(visitor.page().locator("vaadin-password-field input").getAttribute("type"))
                    .isEqualTo("text");

            visitor.page().locator(".initials").click();
            visitor.press("English");
            visitor.button("Show password").waitFor();
        }
    }

    @Test
    void anUnknownAddressSaysSoAndHowToSignIn() {
        try (var visitor = new Visitor("http://localhost:" + port)) {
            visitor.open("bestaat/niet").sees("Deze pagina is er niet");
            visitor.inspect("not-found-signed-out");
            visitor.page().getByText("Aanmelden").click();
            visitor.sees("Fijn dat je er bent");
        }
    }

    private Visitor signedIn() {
        return new Visitor("http://localhost:" + port).signIn(lotte.email(), Cast.PASSWORD);
    }

    private static Object focused(Page page) {
        return page.evaluate("() => document.activeElement.textContent");
    }
}
