package nl.leeratelier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.content.Programme;
import nl.leeratelier.studio.ui.talk.TalkWriter;
import nl.leeratelier.testing.Diligent;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.Server;
import nl.leeratelier.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed (SIGKILL) while a trainee answers or an author types; nothing that the screen said to be kept may be lost. */
class KillTest {

    private static final String SAM = "deelnemer@leeratelier.example";
    private static final String ROOS = "trainer@leeratelier.example";
    /** Milliseconds. */
    private static final int BETWEEN_KEYS = 40;
    /** Milliseconds; together short enough that a fast machine has items left to answer at the last. */
    private static final int[] MOMENTS = {500, 1100, 1700};

    @TempDir
    private Path folder;

    @Test
    void losesNoAnswerOfAQuizThatTheScreenSaidToBeKept() {
        Path content = contentInAnyOrder();
        String password = null;
        String address = null;
        for (int moment : MOMENTS) {
            try (Server server = start(content);
                    Visitor visitor = new Visitor(server.address())) {
                password = password == null ? server.passwordOf(SAM) : password;
                visitor.signIn(SAM, password);
                if (address == null) {
                    visitor.press("Beginnen");
                    address = begin(visitor, "Eindtoets");
                    visitor.press("Begin");
                }
                visitor.open(address);
                int before = answered(visitor);
                int kept = answerUntilKilled(visitor, server, content, moment, before);
                assertThat(answeredAfterRestart(content, password, address)).isBetween(kept, kept + 1);
            }
        }
    }

    @Test
    void losesNoTurnOfATalkThatTheScreenHadShown() {
        Path content = contentInAnyOrder();
        String password = null;
        String address = null;
        int kept = 0;
        for (int moment : MOMENTS) {
            try (Server server = start(content);
                    Visitor visitor = new Visitor(server.address())) {
                password = password == null ? server.passwordOf(SAM) : password;
                visitor.signIn(SAM, password);
                if (address == null) {
                    visitor.press("Beginnen");
                    address = begin(visitor, "gesprek");
                } else {
                    visitor.open(address);
                    assertThat(turn(visitor)).isBetween(kept, kept + 1);
                }
                kept = talkUntilKilled(visitor, server, moment);
            }
        }
        try (Server server = start(content);
                Visitor visitor = new Visitor(server.address())) {
            visitor.signIn(SAM, password).open(address);
            assertThat(turn(visitor)).isBetween(kept, kept + 1);
        }
    }

    @Test
    void losesNothingThatAnAuthorTypedWithoutAPauseAndTheServerHadAnswered() {
        Path content = contentInAnyOrder();
        String password;
        String address;
        String field = "textarea[data-at='nodes/slot/line']";
        StringBuilder typed = new StringBuilder();
        Answered answered = new Answered();
        try (Server server = start(content);
                Visitor author = new Visitor(server.address())) {
            password = server.passwordOf(ROOS);
            author.signIn(ROOS, password).open("studio");
            author.page().getByText("Begin met een voorbeeld").click();
            author.sees("Wat schrijf je?");
            author.page()
                    .getByLabel("Titel", new Page.GetByLabelOptions().setExact(true))
                    .fill("Een lang gesprek");
            author.press("Begin met schrijven");
            String url = author.addressWith("studio/concept/");
            address = url.substring(url.indexOf("studio/"));
            new TalkWriter(author).open("nodes/slot");
            author.page().locator(field).fill("");
            answered.listen(author.page());
            while (answered.times() < 3) {
                String words = "Ik hoor wat u zegt. ";
                author.page()
                        .locator(field)
                        .pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(BETWEEN_KEYS));
                typed.append(words);
            }
            server.kill();
        }
        try (Server again = start(content);
                Visitor author = new Visitor(again.address())) {
            author.signIn(ROOS, password).open(address);
            new TalkWriter(author).open("nodes/slot");
            String kept = author.page().locator(field).inputValue();
            assertThat(kept).startsWith(answered.words());
            assertThat(typed.toString()).startsWith(kept);
        }
    }

    /** The words that a browser sent and the server answered. */
    private static final class Answered {

        private static final Pattern SENT = Pattern.compile("\"property\":\"value\",\"value\":\"([^\"]+)\"");

        private final List<String> all = new ArrayList<>();

        void listen(Page page) {
            page.onRequestFinished(request -> {
                Matcher sent = SENT.matcher(Objects.requireNonNullElse(request.postData(), ""));
                while (sent.find()) {
                    all.add(sent.group(1).strip());
                }
            });
        }

        int times() {
            return all.size();
        }

        String words() {
            return all.isEmpty() ? "" : all.getLast();
        }
    }

    private int answerUntilKilled(Visitor visitor, Server server, Path content, int moment, int before) {
        Diligent diligent = new Diligent(visitor, Selection.programme(content), false);
        CompletableFuture<Void> killed = killAfter(server, moment);
        int kept = before;
        // Whatever waits when the server goes waits this long.
        visitor.page().setDefaultTimeout(4_000);
        try {
            while (visitor.page().locator(".quiz-item").count() > 0) {
                diligent.answerItem();
                kept++;
                if (visitor.button("Volgende").count() == 0) {
                    break;
                }
                visitor.press("Volgende");
            }
        } catch (PlaywrightException gone) {
            // The server is gone in the middle of something: what was said to be kept is what counts.
        }
        killed.join();
        return kept;
    }

    private int answeredAfterRestart(Path content, String password, String address) {
        try (Server again = start(content);
                Visitor visitor = new Visitor(again.address())) {
            visitor.signIn(SAM, password).open(address);
            return answered(visitor);
        }
    }

    private static int answered(Visitor visitor) {
        if (visitor.page().locator(".quiz-item, .quiz-overview").count() == 0) {
            return 0;
        }
        if (visitor.button("Overzicht").count() > 0) {
            visitor.press("Overzicht");
        } else if (visitor.page().locator(".quiz-overview").count() == 0) {
            visitor.press("Naar het overzicht");
        }
        int count =
                visitor.page().locator(".overview-item:has-text('beantwoord')").count();
        visitor.page()
                .locator(".overview-item")
                .nth(Math.min(count, visitor.page().locator(".overview-item").count() - 1))
                .click();
        visitor.settle();
        return count;
    }

    private static int talkUntilKilled(Visitor visitor, Server server, int moment) {
        visitor.page().setDefaultTimeout(4_000);
        if (visitor.button("Begin het gesprek").count() > 0) {
            visitor.press("Begin het gesprek");
        }
        CompletableFuture<Void> killed = killAfter(server, moment);
        int shown = turn(visitor);
        try {
            while (visitor.page().locator(".choices li > button").count() > 0) {
                int before = shown;
                visitor.page().locator(".choices li > button").last().click();
                visitor.until(() -> turn(visitor) > before
                        || visitor.page().locator(".talk-ending").count() > 0);
                shown = turn(visitor);
            }
        } catch (PlaywrightException gone) {
            // As above.
        }
        killed.join();
        return shown;
    }

    /** The number of the turn on the screen; a talk that has ended counts as far more than any. */
    private static int turn(Visitor visitor) {
        Page page = visitor.page();
        if (page.locator(".talk-ending, .talk-back").count() > 0) {
            return 99;
        }
        var number = Pattern.compile("beurt (\\d+)")
                .matcher(page.locator(".attempt-status").textContent());
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static CompletableFuture<Void> killAfter(Server server, int milliseconds) {
        return CompletableFuture.runAsync(
                server::kill, CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS));
    }

    private static String begin(Visitor visitor, String activity) {
        visitor.page()
                .locator(".activity:has-text('" + activity + "') .button.primary")
                .last()
                .click();
        visitor.page().waitForURL(url -> url.contains("/leren/"));
        visitor.settle();
        if (visitor.button("Ik begin").count() > 0) {
            visitor.press("Ik begin");
        }
        String url = visitor.page().url();
        return url.substring(url.indexOf("leren/"));
    }

    private Server start(Path content) {
        return Server.start(Map.of(), "leeratelier.data=" + folder.resolve("data"), "leeratelier.content=" + content);
    }

    /** With every module open, so that the test need not first do what comes before. */
    private Path contentInAnyOrder() {
        return Selection.in(folder.resolve("content"), Programme.Order.FREE);
    }
}
