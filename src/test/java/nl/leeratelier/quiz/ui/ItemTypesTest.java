package nl.leeratelier.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.testing.Hands;
import nl.leeratelier.testing.OwnProgrammes;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every type of item on the width of a phone, with keys alone. Those that no shipped test has are looked at with axe here, the
 * others where all of a programme is walked.
 */
@WholeApplication
class ItemTypesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OwnProgrammes programmes;

    @TempDir
    private Path folder;

    private Visitor visitor;
    private Hands hands;

    @Test
    void everyTypeOfItemIsAnsweredByKeyboardOnAPhone() {
        Account account = programmes.beginner("Sam Bakker", content());
        try (Visitor sam = new Visitor("http://localhost:" + port)) {
            visitor = sam;
            hands = new Hands(sam);
            sam.signIn(account.email(), Cast.PASSWORD);
            sam.open("mijn-programma");
            phone();
            hands.press("Beginnen");
            hands.press("Begin");
            choose();
            put();
            textWithMarks();
            typed();
            ownWords();
            scenario();
            handIn();
        }
    }

    private void choose() {
        sees("Wat doe je eerst?");
        hands.key("1");
        on();
        sees("Kies alles wat klopt.");
        hands.key("1").key("3");
        on();
        sees("De meldcode kent vijf stappen.");
        hands.key("1");
        on();
    }

    private void put() {
        sees("Zet de stappen in volgorde.");
        hands.to("Omlaag:").key("ArrowDown").key("ArrowUp");
        on();
        sees("Wat hoort bij elkaar?");
        for (String left : new String[] {"Stap 1", "Stap 2", "Stap 3"}) {
            hands.to(left).key("A");
        }
        on();
        sees("Wie zag of hoorde dit?");
        hands.to("Zelf gezien").key("Space");
        kept("Bewaard, maar nog niet af");
        hands.to("Zelf gezien").key("ArrowRight");
        hands.to("Zelf gezien").key("ArrowRight").key("ArrowRight");
        glance("categorising");
        on();
    }

    private void textWithMarks() {
        sees("Klik op de oordelen.");
        hands.to("half tien").key("Space");
        on();
        sees("Wat is wat in dit verslag?");
        hands.to("Mila kwam om half tien binnen.").key("Enter");
        glance("mark-words-menu");
        hands.key("ArrowDown").key("ArrowUp").key("Enter");
        assertThat(focused()).startsWith("Mila kwam om half tien binnen. Feit");
        hands.to("Haar moeder vond dat niet erg").key("Enter").key("3");
        hands.to("een ongeïnteresseerde vrouw")
                .key("Space")
                .key("Escape")
                .key("Space")
                .key("2");
        kept("Bewaard");
        look("mark-words");
        on();
    }

    private void typed() {
        sees("Vul de zinnen aan.");
        hands.to("Gat 1 van 2").write("veiligtuis").key("Tab");
        kept("Bewaard, maar nog niet af");
        hands.key("ArrowDown");
        kept("Bewaard");
        glance("gaps");
        on();
        sees("Hoe lang duren de stappen bij elkaar");
        hands.to("Jouw antwoord").write("bel 06-12345678");
        hands.press("Volgende");
        sees("Dit lijkt op een gegeven van een echt persoon");
        glance("short-personal-data");
        hands.to("Jouw antwoord").key("Control+a").write("6,5").key("Enter");
        kept("Bewaard");
        glance("short");
        on();
    }

    private void ownWords() {
        sees("Wat schrijf je op?");
        glance("open-writing");
        hands.to("Jouw antwoord").write("Mila kwam woensdag om half tien. Ze zei: mijn wekker is stuk.");
        hands.press("Bewaar en vergelijk");
        sees("Zo kan het ook");
        hands.to("nog niet").key("ArrowRight").key("ArrowRight");
        hands.to("nog niet").key("Space");
        kept("Bewaard");
        look("open-rating");
        on();
    }

    private void scenario() {
        sees("Wat weet je zeker?");
        sees("Noor is zeven en komt vaak te laat.");
        hands.key("1");
        look("scenario");
        hands.to("Noor op maandag").key("Enter");
        assertThat(visitor.page().locator(".quiz-scenario .prose").isVisible()).isFalse();
        hands.press("Naar het overzicht");
    }

    private void handIn() {
        hands.press("Inleveren");
        sees("Vraag voor vraag");
        assertThat(visitor.page().locator(".result-item .open-words").first().textContent())
                .contains("mijn wekker is stuk");
        look("result-of-every-type");
    }

    private void sees(String text) {
        visitor.sees(text);
    }

    private void kept(String text) {
        visitor.sees(text);
    }

    private void on() {
        hands.press("Volgende");
    }

    private String focused() {
        return String.valueOf(
                visitor.page().evaluate("document.activeElement.textContent.replace(/\\s+/g, ' ').trim()"));
    }

    private void look(String moment) {
        visitor.inspect("quiz-" + moment);
        phone();
    }

    /** As it is on the phone. */
    private void glance(String moment) {
        visitor.glance("quiz-" + moment);
    }

    private void phone() {
        visitor.page().setViewportSize(360, 740);
    }

    private Path content() {
        try {
            Path content = folder.resolve("content");
            Path module = Files.createDirectories(content.resolve("programmes/alle-vragen/vragen"));
            Files.copy(Path.of("content/sources.yaml"), content.resolve("sources.yaml"));
            Files.writeString(module.resolve("../programme.yaml").normalize(), """
                    id: alle-vragen
                    title: Alle vragen
                    summary: Van elke soort een vraag.
                    language: nl
                    audience: [Iedereen]
                    goals: [{ id: alles, text: Je beantwoordt elke soort vraag., sources: [A-2.1b] }]
                    studyMinutes: 15
                    order: free
                    modules: [vragen]
                    """);
            Files.writeString(module.resolve("module.yaml"), """
                    id: vragen
                    title: De vragen
                    summary: Van elke soort een.
                    steps: [1]
                    activities: [soorten]
                    """);
            Files.copy(Path.of("src/test/resources/quiz/soorten.yaml"), module.resolve("soorten.yaml"));
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
