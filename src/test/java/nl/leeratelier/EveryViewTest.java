package nl.leeratelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import nl.leeratelier.people.FirstAccount;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.DemoPeople;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looks at the views that the whole way does not pass, with axe, at two widths, in light and dark. */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Each role signs in once, and looks at one view after the other.
class EveryViewTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    private Visitor anybody;
    private final Map<Role, Visitor> signedIn = new EnumMap<>(Role.class);

    @BeforeAll
    void comeIn() {
        anybody = visitor();
    }

    @AfterAll
    void leave() {
        anybody.close();
        signedIn.values().forEach(Visitor::close);
    }

    @ParameterizedTest
    @CsvSource({
        "sign-in, aanmelden",
        "password-forgotten, wachtwoord-vergeten",
        "password-link-unknown, wachtwoord/onbekend",
        "invitation-unknown, uitnodiging/onbekend",
        "certificate-form, certificaat"
    })
    void isInOrderForAnybody(String name, String path) {
        anybody.open(path).inspect(name);
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINER, trainer-start, ''",
        "TRAINER, account, account",
        "TRAINER, surveys, vragenlijsten",
        "TRAINER, growth, groei",
        "TRAINER, item-analyses, itemanalyse",
        "TRAINER, item-analysis, itemanalyse/meldcode-in-partnerschap/eindtoets",
        "TRAINER, survey-results, vragenlijsten/meldcode-in-partnerschap/evaluatie",
        "ASSESSOR, toetsing, toetsing",
        "MANAGER, own-team, mijn-team",
        "TRAINER, groups-empty, groepen",
        "TRAINER, not-found, bestaat-niet",
        "TRAINER, no-access, beheer",
        "ADMINISTRATOR, administration, beheer",
        "ADMINISTRATOR, outgoing-mail, beheer/post"
    })
    void isInOrderForItsRole(Role role, String name, String path) {
        signedIn.computeIfAbsent(role, this::signedIn).open(path).inspect(name);
    }

    @Test
    void speaksEnglishToWhoeverChoosesIt() {
        try (Visitor visitor = signedIn(Role.EXPERT)) {
            visitor.page().locator(".initials").click();
            visitor.press("English");
            visitor.sees("Hello Karim").inspect("start-english");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    private Visitor signedIn(Role role) {
        FirstAccount account = people.of(role);
        return visitor().signIn(account.email(), account.password());
    }

    private Visitor visitor() {
        return new Visitor("http://localhost:" + port);
    }
}
