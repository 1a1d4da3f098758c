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

/**
 * The server is killed (SIGKILL) while a trainee answers in one tab and talks in another, and while an author types; nothing that the
 * screens said to be kept may be lost.
 */
class KillTest {

    private static final String SAM = "deelnemer@leeratelier.example";
    private static final String ROOS = "trainer@leeratelier.example";
    /** Milliseconds. */
    private static final int BETWEEN_KEYS = 40;
    /** Milliseconds; together short enough that a fast machine has items left to answer at the last. */
    private static final int[] MOMENTS = {700, 1500, 2300};

    @TempDir
    private Path folder;

    private Path content;
    private String password;
    private Work quiz;
    private Work talk;

    /** What the trainee is in the middle of, and how far the screen said they were. */
    private record Work(String address, int kept) {}

    @Test
    void losesNoAnswerAndNoTurnThatTheScreenSaidToBeKept() {
        // With every module open, so that the test need not first do what comes before.
        content = Selection.in(folder.resolve("content"), Programme.Order.FREE);
        for (int moment : MOMENTS) {
            try (Server server = start();
                    Visitor answers = signedIn(server);
                    Visitor talks = signedIn(server)) {
                if (quiz == null) {
                    begin(answers, talks);
                }
                goOn(answers, talks);
                workUntilKilled(answers, talks, server, moment);
            }
        }
        try (Server server = start();
                Visitor answers = signedIn(server);
                Visitor talks = signedIn(server)) {
            goOn(answers, talks);
        }
    }

    private void begin(Visitor answers, Visitor talks) {
        answers.press("Beginnen");
        quiz = new Work(begin(answers, "Eindtoets"), 0);
        answers.press("Begin");
        talks.open("mijn-programma");
        talk = new Work(begin(talks, "gesprek"), 0);
        talks.press("Begin het gesprek");
    }

    @Test
    void losesNothingThatAnAuthorTypedWithoutAPauseAndTheServerHadAnswered() {
        content = Selection.in(folder.resolve("content"), Programme.Order.FREE);
        String address;
        String field = "textarea[data-at='nodes/slot/line']";
        StringBuilder typed = new StringBuilder();
        Answered answered = new Answered();
        try (Server server = start();
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
        try (Server again = start();
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

    /** Finds everything as it was left: what was kept, and at most what the screen had not said yet. */
    private void goOn(Visitor answers, Visitor talks) {
        answers.open(quiz.address());
        assertThat(answered(answers)).isBetween(quiz.kept(), quiz.kept() + 1);
        talks.open(talk.address());
        assertThat(turn(talks)).isBetween(talk.kept(), talk.kept() + 1);
    }

    private void workUntilKilled(Visitor answers, Visitor talks, Server server, int moment) {
        Diligent diligent = new Diligent(answers, Selection.programme(content), false);
        quiz = new Work(quiz.address(), answered(answers));
        talk = new Work(talk.address(), turn(talks));
        // Whatever waits when the server goes waits this long.
        answers.page().setDefaultTimeout(4_000);
        talks.page().setDefaultTimeout(4_000);
        CompletableFuture<Void> killed = CompletableFuture.runAsync(
                server::kill, CompletableFuture.delayedExecutor(moment, TimeUnit.MILLISECONDS));
        try {
            while (answer(answers, diligent) | say(talks)) {
                // Until both are done, or the server is gone.
            }
        } catch (PlaywrightException gone) {
            // The server is gone in the middle of something: what was said to be kept is what counts.
        }
        killed.join();
    }

    /** One answer; false when there is nothing left to answer. */
    private boolean answer(Visitor visitor, Diligent diligent) {
        if (visitor.page().locator(".quiz-item").count() == 0) {
            return false;
        }
        diligent.answerItem();
        quiz = new Work(quiz.address(), quiz.kept() + 1);
        if (visitor.button("Volgende").count() == 0) {
            return false;
        }
        visitor.press("Volgende");
        return true;
    }

    /** One turn; false when the talk has ended. */
    private boolean say(Visitor visitor) {
        if (visitor.page().locator(".choices li > button").count() == 0) {
            return false;
        }
        visitor.page().locator(".choices li > button").last().click();
        visitor.until(() -> turn(visitor) > talk.kept());
        talk = new Work(talk.address(), turn(visitor));
        return true;
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

    private Visitor signedIn(Server server) {
        password = password == null ? server.passwordOf(SAM) : password;
        return new Visitor(server.address()).signIn(SAM, password);
    }

    private Server start() {
        return Server.start(Map.of(), "leeratelier.data=" + folder.resolve("data"), "leeratelier.content=" + content);
    }
}
