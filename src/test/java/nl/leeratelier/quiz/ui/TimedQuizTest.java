package nl.leeratelier.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.quiz.Sample;
import nl.leeratelier.testing.OwnProgrammes;
import nl.leeratelier.testing.Shelf;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A quiz against the clock, in a browser whose clock is set forward. */
@WholeApplication
class TimedQuizTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OwnProgrammes programmes;

    @Test
    void countsDownSaysSoAndHandsInWhenTheTimeIsUp() {
        Account account = programmes.beginner("Sam Bakker", content());
        try (Visitor sam = new Visitor("http://localhost:" + port)) {
            Clock clock = sam.clockAt(1_800_000_000_000L);
            sam.signIn(account.email(), Cast.PASSWORD);
            sam.open("mijn-programma").press("Beginnen");
            sam.sees("Hoeveel tijd heb je nodig?");
            sam.page().getByText("De helft erbij: 30 minuten").click();
            sam.settle();
            sam.press("Begin").sees("Nog 30 min");
            sam.page().keyboard().press("1");
            sam.settle();
            sam.page()
                    .getByText("Zeker", new Page.GetByTextOptions().setExact(true))
                    .click();
            sam.settle();
            sam.inspect("quiz-timed-item");
            clock.runFor(25 * 60_000 + 1_000);
            assertThat(sam.page().locator(".quiz-clock [role=status]").textContent())
                    .isEqualTo("Nog 5 min");
            clock.runFor(4 * 60_000 + 30_000);
            assertThat(sam.page().locator(".quiz-clock [role=status]").textContent())
                    .startsWith("Nog één minuut");
            assertThat(sam.page().locator(".quiz-clock-time").textContent()).endsWith("sec");
            clock.runFor(40_000);
            sam.sees("Nog niet geslaagd").sees("Hoe zeker was je?");
        }
    }

    private static ContentFiles content() {
        return new Shelf(Sample.TYPE)
                .yaml(
                        "toets",
                        "quiz",
                        Sample.yaml(
                                "passMark: 70\nattempts: 3\nfeedback: at-end\nshuffle: true\ntimeLimit: 20\nhoursBetween: 24\nconfidence: true"))
                .contents();
    }
}
