package nl.leeratelier.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.leeratelier.quiz.Sample;
import nl.leeratelier.testing.Server;
import nl.leeratelier.testing.Shelf;
import nl.leeratelier.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz against the clock, in a browser whose clock is set forward. */
class TimedQuizTest {

    private static final String SAM = "deelnemer@leeratelier.example";

    @TempDir
    private Path folder;

    @Test
    void countsDownSaysSoAndHandsInWhenTheTimeIsUp() {
        try (Server server = Server.start(
                        Map.of(), "leeratelier.data=" + folder.resolve("data"), "leeratelier.content=" + content());
                Visitor sam = new Visitor(server.address())) {
            sam.page().clock().install(new Clock.InstallOptions().setTime(1_800_000_000_000L));
            sam.signIn(SAM, server.passwordOf(SAM));
            sam.press("Beginnen").open("mijn-programma").press("Beginnen");
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
            sam.page().clock().runFor(25 * 60_000 + 1_000);
            assertThat(sam.page().locator(".quiz-clock [role=status]").textContent())
                    .isEqualTo("Nog 5 min");
            sam.page().clock().runFor(4 * 60_000 + 30_000);
            assertThat(sam.page().locator(".quiz-clock [role=status]").textContent())
                    .startsWith("Nog één minuut");
            assertThat(sam.page().locator(".quiz-clock-time").textContent()).endsWith("sec");
            sam.page().clock().runFor(40_000);
            sam.sees("Nog niet geslaagd").sees("Hoe zeker was je?");
        }
    }

    private Path content() {
        Path content = folder.resolve("content");
        new Shelf(Sample.TYPE)
                .yaml(
                        "toets",
                        "quiz",
                        Sample.yaml(
                                "passMark: 70\nattempts: 3\nfeedback: at-end\nshuffle: true\ntimeLimit: 20\nhoursBetween: 24\nconfidence: true"))
                .contents()
                .byPath()
                .forEach((path, bytes) -> write(content.resolve(path), bytes));
        return content;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
