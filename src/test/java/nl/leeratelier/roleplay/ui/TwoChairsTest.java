package nl.leeratelier.roleplay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.testing.Hands;
import nl.leeratelier.testing.OwnProgrammes;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A talk from two chairs, in a browser and with keys alone: held, lived again, read back, rewound and compared. */
@WholeApplication
class TwoChairsTest {

    private static final int WIDE = 1280;

    @LocalServerPort
    private int port;

    @Autowired
    private OwnProgrammes programmes;

    @TempDir
    private Path folder;

    private Visitor visitor;
    private Hands hands;
    private int width;
    private final Set<String> seen = new HashSet<>();

    @ParameterizedTest
    @ValueSource(ints = {WIDE, 360})
    void isPlayedFromBothChairsReadBackRewoundAndComparedByKeyboard(int width) {
        this.width = width;
        Account account = programmes.beginner("Sam Bakker", content());
        try (Visitor sam = new Visitor("http://localhost:" + port)) {
            visitor = sam;
            hands = new Hands(sam);
            sam.signIn(account.email(), Cast.PASSWORD);
            resize();
            sam.open("mijn-programma");
            hands.press("Beginnen");
            firstChair();
            switchOfChairs("Esther");
            secondChair();
            readBack();
            rewind();
            compare();
        }
    }

    private void firstChair() {
        sees("Wat je weet voor je begint", "briefing");
        hands.press("Begin het gesprek");
        sees("Dus nu ben ik ineens een slechte moeder?", "choosing");
        hands.key("2");

        sees("Wat zeg jij nu, tegen allebei?", "open-moment");
        hands.to("Esther kijkt naar het raam.").write("Ruben, ik zie Esther kijken. Bel me op 06-12345678.");
        hands.press("Dit zeg ik");
        sees("lijkt op een telefoonnummer", "personal-data");
        hands.key("Enter");
        visitor.sees("nog niet verstuurd");
        hands.press("Dit zeg ik");
        sees("Zo kan het ook", "models");
        hands.to("bleef liggen").key("ArrowDown").key("ArrowDown");
        hands.press("Ga door met het gesprek");

        sees("Wat gebeurt er nu in jou?", "pause");
        hands.to("Wat merk je?").write("Ik wil het oplossen. Ik wacht.");
        hands.press("Ga door met het gesprek");
        sees("Hier bestaat geen goed antwoord", "dilemma");
        hands.key("2");
        hands.key("1");
        sees("Zo eindigt het gesprek", "ending");
    }

    private void switchOfChairs(String parent) {
        hands.press("Neem de stoel van " + parent);
        sees("Je bent nu " + parent, "switch");
        fitsUnder("Ik ben " + parent);
        hands.press("Ik ben " + parent);
    }

    /** Each step is passed by the key that goes on; what is asked is answered the first time and passed by after that. */
    private void secondChair() {
        Page page = visitor.page();
        for (int step = 0; step < 60 && page.locator(".talk-back").count() == 0; step++) {
            if (page.locator(".stop-form").count() > 0) {
                stop();
            } else if (page.locator(".move-form").count() > 0) {
                move();
            } else if (page.locator(".help-form").count() > 0) {
                sees("Welke ene zin had je geholpen?", "helping-sentence");
                hands.to("Die zin van").write("Ik zie dat het zwaar is, en ik blijf.");
                hands.press("Verder");
            } else if (page.locator(".epilogue").count() > 0) {
                sees("Wat Mila merkte", "epilogue");
                hands.press("Kijk terug");
            } else {
                look(page.locator(".bubble.own").count() > 0 ? "own-line" : "words-come");
                hands.key(step % 2 == 0 ? "Enter" : "ArrowRight");
            }
        }
    }

    private void stop() {
        if (!look("stop")) {
            hands.press("Sla over");
            return;
        }
        fitsUnder("Verder");
        hands.to("Ik word gehoord").key("7");
        hands.to("Ik word serieus genomen").key("ArrowRight");
        hands.to("Ik voel me beoordeeld").key("Home");
        hands.to("Ik houd zelf de regie").key("Enter");
        hands.to("Ik zou nu eerlijk antwoorden").key("4");
        hands.press("Verder");
        sees("nog 1 te gaan", "stop-hint");
        hands.key("End");
        assertThat(visitor.page().locator(".slider output").allTextContents())
                .containsExactly("7", "6", "0", "5", "4", "10");
        sees("Ik zou terugkomen", "stop-set");
        hands.press("Verder");
        sees("Wat houd je voor je?", "stop-words");
        hands.to("Wat zeg je?").write("Ja, de ketel.");
        hands.to("Wat houd je voor je?").write("Dat ik de brieven niet meer open.");
        hands.press("Verder");
    }

    private void move() {
        if (!look("move")) {
            hands.press("Sla over");
            return;
        }
        hands.to("Ik voelde me begrepen").key("Space");
        hands.press("Verder");
    }

    private void readBack() {
        sees("Terugkijken, zin voor zin", "");
        hands.press("Wat als je iets anders had gezegd?");
        visitor.sees("Niet jouw gesprek");
        hands.press("Hier stond het gesprek stil");
        sees("Jij gaf een 7. De schrijver gaf een 7.", "reading-back");
        hands.to("Wat doe je in je volgende gesprek").write("Eerst vragen hoe het gaat.");
        hands.press("Bewaar");
        visitor.sees("Je voornemen is bewaard.");
    }

    private void rewind() {
        hands.press("Spoel terug naar beurt 4");
        visitor.sees("Je bent bij beurt 4.");
        visitor.page().waitForFunction("scrollY === 0 && document.activeElement.hasAttribute('data-landing')");
        look("rewound");
        hands.key("1");
        hands.key("2");
        switchOfChairs("Esther");
        secondChairPassed();
    }

    private void secondChairPassed() {
        Page page = visitor.page();
        for (int step = 0; step < 60 && page.locator(".talk-back").count() == 0; step++) {
            if (page.locator(".help-form").count() > 0) {
                hands.press("Ik weet het niet");
            } else if (page.locator(".epilogue").count() > 0) {
                hands.press("Kijk terug");
            } else if (page.locator(".talk-form").count() > 0) {
                hands.press("Sla over");
            } else {
                hands.key("Enter");
            }
        }
    }

    private void compare() {
        hands.press("Vergelijk met een ander gesprek");
        sees("Tot en met beurt 3 ging het gelijk", "compared");
        assertThat(visitor.page().locator(".compare-title").allTextContents())
                .containsExactly("Samen verder", "Een begin");
        boolean beside = Boolean.TRUE.equals(visitor.page().evaluate("""
                () => {
                  const [one, other] = [...document.querySelectorAll('.compare-side')].map(s => s.getBoundingClientRect());
                  return other.left >= one.right;
                }"""));
        assertThat(beside).isEqualTo(width == WIDE);
        hands.press("Terug naar terugkijken");
        visitor.sees("Terugkijken, zin voor zin");
    }

    private void sees(String text, String moment) {
        visitor.sees(text);
        look(moment);
    }

    /** Looks at a moment with axe and keeps its picture, once; false when it was seen before. */
    private boolean look(String moment) {
        if (moment.isEmpty() || !seen.add(moment)) {
            return false;
        }
        if (width == WIDE) {
            visitor.inspect("two-chairs-" + moment);
            resize();
        }
        return true;
    }

    private void resize() {
        visitor.page().setViewportSize(width, width == WIDE ? 860 : 740);
    }

    /** What one needs is on the screen without scrolling. */
    private void fitsUnder(String button) {
        Object bottom = visitor.page().evaluate("""
                name => [...document.querySelectorAll('main button')].find(b => b.textContent.startsWith(name))
                  .getBoundingClientRect().bottom - innerHeight""", button);
        assertThat(((Number) bottom).doubleValue())
                .as("%s at %d px", button, width)
                .isLessThanOrEqualTo(0);
    }

    private Path content() {
        try {
            Path content = folder.resolve("content");
            Path module = Files.createDirectories(content.resolve("programmes/twee-stoelen/gesprek"));
            Files.createDirectories(content.resolve("frameworks"));
            Path shipped = Path.of("content");
            Files.copy(shipped.resolve("sources.yaml"), content.resolve("sources.yaml"));
            Files.copy(shipped.resolve("frameworks/gesprek.yaml"), content.resolve("frameworks/gesprek.yaml"));
            Files.writeString(module.resolve("../programme.yaml").normalize(), """
                    id: twee-stoelen
                    title: Twee stoelen
                    summary: Een gesprek vanaf twee kanten.
                    language: nl
                    audience: [Iedereen]
                    goals: [{ id: beide, text: Je beleeft een gesprek vanaf twee kanten., sources: [A-2.1b] }]
                    studyMinutes: 25
                    order: free
                    modules: [gesprek]
                    """);
            Files.writeString(module.resolve("module.yaml"), """
                    id: gesprek
                    title: Het gesprek
                    summary: Een gesprek met twee ouders.
                    steps: [3]
                    activities: [de-jas]
                    """);
            Files.writeString(
                    module.resolve("de-jas.yaml"),
                    """
                    id: de-jas
                    kind: roleplay
                    title: De jas van Mila
                    summary: Je voert als Sanne het gesprek met Esther en Ruben. Daarna zit je op een andere stoel.
                    minutes: 25
                    findings: [A-2.1b, A-3.5b]
                    """ + Files.readString(Path.of("src/test/resources/roleplay/de-jas.yaml")));
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
