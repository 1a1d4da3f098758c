package nl.leeratelier.casestudy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leeratelier.content.Programme;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.testing.Diligent;
import nl.leeratelier.testing.Hands;
import nl.leeratelier.testing.OwnProgrammes;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One case in a browser and by keyboard: through all five steps, into its talk and out again. */
@WholeApplication
class CaseWayTest {

    private static final Path SHIPPED = Path.of("content/programmes/meldcode-in-partnerschap");

    @LocalServerPort
    private int port;

    @Autowired
    private OwnProgrammes programmes;

    @TempDir
    private Path folder;

    private Visitor visitor;
    private Hands hands;

    @Test
    void leadsThroughTheStepsIntoTheTalkThatStartsFromTheFileAndOutAgain() {
        Path content = content();
        Account account = programmes.beginner("Sam Bakker", content);
        try (Visitor sam = new Visitor("http://localhost:" + port)) {
            visitor = sam;
            hands = new Hands(sam);
            sam.signIn(account.email(), Cast.PASSWORD);
            sam.open("mijn-programma");
            hands.press("Beginnen");
            page().locator(".content-note, .case").first().waitFor();
            if (page().locator(".content-note").count() > 0) {
                hands.press("Ik begin");
            }
            mapping();
            consulting();
            preparing();
            talk(Selection.programme(content));
            weighing();
            deciding();
            sam.sees("Je hebt alle vijf stappen gezet");
        }
    }

    private Page page() {
        return visitor.page();
    }

    private void mapping() {
        hands.press("Begin met stap 1");
        hands.press("Begin");
        int cards = 12;
        for (int tap = 0; tap < cards * 4; tap++) {
            hands.key("1");
        }
        visitor.sees("Kindcheck");
        pick(1);
        hands.press("Verder");
        visitor.sees("Wat leg je nu vast?");
        pick(2, 1, 3);
        hands.press("Verder");
        hands.press("Rond stap 1 af");
        visitor.sees("Wat je wanneer vastlegde");
        file();
        hands.press("Naar stap 2");
    }

    /** On a phone the file is a sheet over the work, looked through per person, and closes with Escape. */
    private void file() {
        page().setViewportSize(360, 740);
        hands.press("Dossier");
        visitor.sees("Zo legde je het vast");
        hands.press("Teun");
        assertThat(page().locator(".case-file [aria-pressed=true]").textContent())
                .startsWith("Teun");
        visitor.inspect("case-file");
        hands.key("Escape");
        assertThat(page().locator(".case-file:popover-open").count()).isZero();
    }

    private void consulting() {
        hands.press("Begin");
        visitor.sees("Een signaal van een ander");
        hands.key("1");
        visitor.sees("Dit gebeurt er");
        hands.press("Verder");
        hands.key("3");
        hands.press("Verder");
        hands.press("Tom");
        visitor.sees("Hoe vertel je over het gezin?");
        hands.key("2");
        visitor.sees("Het gezin blijft zo onbekend");
        hands.key("1");
        hands.press("Terug naar de anderen");
        hands.press("Leg vast wat je nu weet");
        pick(2, 2);
        hands.press("Rond stap 2 af");
        visitor.sees("Zo beschreef je het gezin");
        hands.press("Naar stap 3");
    }

    private void preparing() {
        hands.press("Begin");
        for (String choice : new String[] {"2", "1", "3", "4", "2"}) {
            hands.key(choice);
        }
        hands.press("Rond stap 3 af");
        hands.press("Naar het gesprek");
    }

    private void talk(Programme programme) {
        hands.press("Ga het gesprek in");
        page().locator(".content-note, .talk-briefing").first().waitFor();
        if (page().locator(".content-note").count() > 0) {
            hands.press("Ik begin");
        }
        visitor.sees("Dit neem je mee uit je dossier");
        assertThat(page().locator(".talk-briefing-file li").allTextContents())
                .hasSize(5)
                .anyMatch(brought -> brought.startsWith("Je eerste zin ligt klaar."))
                .noneMatch(brought -> brought.contains("school verwaarlozing meldt"));
        visitor.inspect("case-briefing");
        hands.press("Begin het gesprek");
        visitor.sees("Ik heb zorgen om Mila, en wil weten hoe jij het ziet.");
        hands.key("5");
        Diligent diligent = new Diligent(visitor, programme, false);
        for (int screen = 0; screen < 200 && page().locator(".talk-back").count() == 0; screen++) {
            diligent.step();
        }
        visitor.sees("Voor je iets zei");
        while (page().locator(".case").count() == 0) {
            diligent.step();
        }
        visitor.sees("Dit gesprek heb je al gevoerd");
        hands.press("Lees hoe het gesprek verliep");
        hands.press("Neem dit mee naar stap 4");
    }

    private void weighing() {
        hands.press("Begin");
        pick(1, 2, 1);
        hands.press("Verder");
        answer(1);
        hands.press("Verder");
        answer(2);
        hands.press("Verder");
        hands.press("Rond stap 4 af");
        hands.press("Naar stap 5");
    }

    private void deciding() {
        hands.press("Begin");
        for (int question = 3; question <= 5; question++) {
            answer(1);
            hands.press("Verder");
        }
        visitor.sees("Volgens dit kader leiden jouw antwoorden tot");
        pick(2);
        pick(2);
        hands.press("Verder");
        pick(2, 1);
        hands.press("Verder");
        hands.press("Rond stap 5 af");
        visitor.sees("Je besluit is anders dan waar je antwoorden in dit kader heen leiden");
        hands.press("Lees wat er volgde");
        hands.press("Rond de casus af");
    }

    /** Says yes, 1, or no, 2. */
    private void answer(int judgement) {
        pick(judgement);
        page().locator(".chips").first().waitFor();
    }

    /** Picks in each group that has nothing picked: the option of this number, from 1; the last number for all that are left. */
    private void pick(int... numbers) {
        int groups = page().locator("fieldset:has(input[type=radio]):not(:has(:checked))")
                .count();
        for (int group = 0; group < groups; group++) {
            toOpenGroup();
            hands.key("Space");
            for (int down = 1; down < numbers[Math.min(group, numbers.length - 1)]; down++) {
                hands.key("ArrowDown");
            }
        }
    }

    private void toOpenGroup() {
        for (int stop = 0; stop < 80; stop++) {
            page().keyboard().press("Tab");
            boolean here = Boolean.TRUE.equals(page().evaluate("""
                    () => document.activeElement.type === 'radio'
                        && !document.activeElement.closest('fieldset').querySelector(':checked')"""));
            if (here) {
                return;
            }
        }
        throw new AssertionError("By Tab one does not come to a group where nothing is picked");
    }

    private Path content() {
        try {
            Path content = folder.resolve("content");
            Path module = Files.createDirectories(content.resolve("programmes/een-casus/mila"));
            Files.createDirectories(content.resolve("frameworks"));
            Files.copy(Path.of("content/sources.yaml"), content.resolve("sources.yaml"));
            for (String framework :
                    new String[] {"gesprek.yaml", "afwegingskader-nji.yaml", "afwegingskader-jeugd.yaml"}) {
                Files.copy(
                        Path.of("content/frameworks").resolve(framework),
                        content.resolve("frameworks").resolve(framework));
            }
            Files.copy(SHIPPED.resolve("07-wegen-en-beslissen/casus-mila.yaml"), module.resolve("casus-mila.yaml"));
            Files.copy(SHIPPED.resolve("05-het-gesprek/gesprek-esther.yaml"), module.resolve("gesprek-esther.yaml"));
            Files.writeString(module.resolve("../programme.yaml").normalize(), """
                    id: een-casus
                    title: Eén casus
                    summary: Vijf stappen en een gesprek.
                    language: nl
                    audience: [Iedereen]
                    goals: [{ id: stappen, text: Je loopt de vijf stappen door., sources: [A-2.1d] }]
                    studyMinutes: 80
                    order: free
                    modules: [mila]
                    """);
            Files.writeString(module.resolve("module.yaml"), """
                    id: mila
                    title: Mila
                    summary: Een casus met een gesprek.
                    steps: [1, 2, 3, 4, 5]
                    activities: [casus-mila, gesprek-esther]
                    """);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
