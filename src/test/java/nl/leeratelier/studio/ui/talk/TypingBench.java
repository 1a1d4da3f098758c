package nl.leeratelier.studio.ui.talk;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.LockSupport;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.talk.SampleTalks;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Measures writing in a talk of 300 moments, in a browser with the application behind it: {@code mvn test -Dtest=TypingBench
 * -DargLine=-Xmx2g}. Prints the median and the 95th percentile in milliseconds. To be run by hand, no test: the suite does not choose
 * it by its name, and times differ by machine.
 */
@WholeApplication
class TypingBench {

    private static final int MOMENTS = 300;
    private static final int SENTENCES = 8;
    private static final int BETWEEN_KEYS = 110;
    private static final String SENTENCE = "Ik hoor dat het thuis soms te veel is.";
    private static final Pointer LINE = Pointer.of("nodes", "n150", "line");

    /** From a key until the screen is painted after it, as the browser tells: the wait for whatever kept it busy is in it. */
    private static final String WATCH = """
            () => {
              window.keys = []; window.tasks = []; window.answers = [];
              addEventListener('keydown', event => {
                const from = event.timeStamp;
                requestAnimationFrame(() => {
                  const painted = new MessageChannel();
                  painted.port1.onmessage = () => window.keys.push(performance.now() - from);
                  painted.port2.postMessage(0);
                });
              }, true);
              new PerformanceObserver(list => list.getEntries().forEach(entry => window.tasks.push(entry.duration)))
                  .observe({ type: 'longtask' });
              new PerformanceObserver(list => list.getEntries().filter(entry => entry.name.includes('v-r=uidl'))
                  .forEach(entry => window.answers.push(entry.duration))).observe({ type: 'resource' });
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Drafts drafts;

    private final ConcurrentMap<Integer, Long> typed = new ConcurrentHashMap<>();
    private final List<Number> saved = new ArrayList<>();
    private volatile boolean done;

    @Test
    void measures() throws InterruptedException {
        OrganisationId kust = cast.organisation("Kust");
        Account hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        cast.signIn(hanna, kust);
        String programme = "p-" + UUID.randomUUID();
        Manuscript talk = SampleTalks.large(MOMENTS);
        DraftId draft = drafts.create(
                        kust,
                        hanna.id(),
                        programme,
                        "programmes/" + programme + "/m/lang.yaml",
                        "roleplay",
                        Optional.empty(),
                        talk)
                .id();
        try (Visitor author = new Visitor("http://localhost:" + port)) {
            author.signIn(hanna.email(), Cast.PASSWORD).open("studio/concept/" + draft);
            new TalkWriter(author).open("nodes/n150");
            Page page = author.page();
            page.locator("textarea[data-at='nodes/n150/line']").click();
            page.keyboard().press("Control+A");
            // What the first visit does once is no part of it.
            type(page, SENTENCE, 0);
            page.waitForTimeout(6_000);
            page.evaluate(WATCH);
            typed.clear();
            int from = kept(draft).length();
            Thread watching = Thread.ofPlatform().start(() -> watch(hanna, kust, draft, from));
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                type(page, " " + SENTENCE, from + sentence * (SENTENCE.length() + 1));
                page.waitForTimeout(900);
            }
            page.waitForTimeout(1_500);
            done = true;
            watching.join();
            print("key to painted screen", numbers(page, "keys"));
            print("tasks over 50 ms in the browser", numbers(page, "tasks"));
            print("request to answer, polls too", numbers(page, "answers"));
            print("key to kept in the database", saved);
        }
        cast.signOut();
    }

    private void type(Page page, String words, int from) {
        for (int index = 0; index < words.length(); index++) {
            typed.put(from + index + 1, System.nanoTime());
            page.keyboard().type(words.substring(index, index + 1));
            page.waitForTimeout(BETWEEN_KEYS);
        }
    }

    private String kept(DraftId draft) {
        return drafts.open(draft).manuscript().words(LINE).orElse("");
    }

    /** Looks again and again how much is kept: of each letter, when it was first there. */
    private void watch(Account hanna, OrganisationId kust, DraftId draft, int from) {
        cast.signIn(hanna, kust);
        int seen = from;
        while (!done) {
            int now = kept(draft).length();
            for (int length = seen + 1; length <= now; length++) {
                saved.add((System.nanoTime() - typed.getOrDefault(length, System.nanoTime())) / 1e6);
            }
            seen = Math.max(seen, now);
            LockSupport.parkNanos(2_000_000);
        }
        cast.signOut();
    }

    @SuppressWarnings("unchecked")
    private static List<Number> numbers(Page page, String name) {
        return (List<Number>) page.evaluate("name => window[name]", name);
    }

    private static void print(String what, List<Number> numbers) {
        double[] sorted =
                numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            System.out.printf("%-34s none%n", what);
            return;
        }
        System.out.printf(
                "%-34s %4d times: median %.0f ms, p95 %.0f ms, most %.0f ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1]);
    }
}
