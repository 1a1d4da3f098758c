package nl.leeratelier.studio.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.pictures.Photos;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeApplication
class DeskInBrowserTest {

    private static final Pointer BODY = Pointer.of("body");
    private static final int BETWEEN_KEYS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Drafts drafts;

    private OrganisationId kust;
    private Account hanna;
    private Account noor;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        noor = cast.person("Noor Bakker", kust, Role.TRAINER);
        cast.signIn(hanna, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private Draft draft(String kind, String text) {
        String ending = Manuscript.Format.of(kind).ending();
        String programme = "p-" + UUID.randomUUID();
        return drafts.create(
                kust,
                hanna.id(),
                programme,
                "programmes/" + programme + "/m/nieuw" + ending,
                kind,
                Optional.empty(),
                Manuscript.read("x" + ending, text.getBytes(StandardCharsets.UTF_8), new Problems())
                        .orElseThrow());
    }

    private Visitor at(Account account, DraftId draft) {
        return new Visitor("http://localhost:" + port)
                .signIn(account.email(), Cast.PASSWORD)
                .open("studio/concept/" + draft);
    }

    private String body(DraftId draft) {
        return drafts.open(draft).manuscript().words(BODY).orElse("");
    }

    private void put(DraftId draft, Pointer at, String before, String after) {
        drafts.edit(
                draft, new Edit.Put(at, Optional.of(Value.text(before)), Optional.of(Value.text(after))), hanna.id());
    }

    private static Locator field(Visitor visitor, String pointer) {
        return visitor.page().locator("#f-" + pointer);
    }

    @Test
    void twoAuthorsWriteAReadingAndNeitherLosesAWord() {
        DraftId draft = draft("reading", """
                ---
                id: nieuw
                kind: reading
                title: Luisteren
                summary: Hoe je luistert naar ouders.
                minutes: 1
                findings: [A-2.1d]
                ---

                ## Eerst luisteren

                Wie zich gehoord voelt, vertelt meer.
                """).id();
        try (Visitor one = at(hanna, draft);
                Visitor other = at(noor, draft)) {
            other.sees("Hanna de Wit schrijft ook mee");
            field(one, "body").click();
            one.page().keyboard().press("Control+End");
            one.page().keyboard().type(" En wie **niet** gehoord wordt, zwijgt.");
            one.page().locator(".desk-preview strong").waitFor();
            one.sees("Dit deel noemt geen bron");
            one.inspect("desk-reading");
            assertThat(body(draft)).endsWith("zwijgt.");
            field(other, "body").click();
            other.until(() -> field(other, "body").inputValue().endsWith("zwijgt."));

            // A paragraph that comes in above the cursor leaves it where it is, between the letters of its author.
            other.page().keyboard().press("Control+End");
            String sofar = body(draft);
            put(draft, BODY, sofar, sofar.replace("## Eerst luisteren", "## Eerst goed luisteren"));
            other.page().keyboard().type(" En dat is dat.", new Keyboard.TypeOptions().setDelay(BETWEEN_KEYS));
            other.until(() -> body(draft).endsWith("zwijgt. En dat is dat.")
                    && body(draft).contains("goed luisteren"));
            other.until(() -> field(other, "body").inputValue().equals(body(draft)));

            showAPicture(one);
            other.until(() -> field(other, "body").inputValue().equals(body(draft)));

            // Noor has typed what is not sent yet when Hanna's words come in: these do not take its place.
            String before = body(draft);
            String typed = "## Eerst luisteren\n\nNoor schrijft dit zo.";
            field(other, "body").evaluate("(area, words) => { area.value = words }", typed);
            put(draft, BODY, before, "## Eerst luisteren\n\nHanna schrijft het anders.");
            put(draft, Pointer.of("title"), "Luisteren", "Goed luisteren");
            other.until(() -> other.title().equals("Goed luisteren"));
            assertThat(field(other, "body").inputValue()).isEqualTo(typed);
            field(other, "body").dispatchEvent("input");
            other.sees("Jullie schreven op dezelfde plek").inspect("desk-conflict");
            other.press("Neem deze nieuwe tekst");
            other.until(
                    () -> body(draft).contains("Noor schrijft") && body(draft).contains("Hanna schrijft"));
            one.until(() -> field(one, "body").inputValue().contains("Noor schrijft"));
            one.press("Geschiedenis").sees("Noor Bakker").inspect("desk-history");
        }
    }

    private static void showAPicture(Visitor author) {
        author.press("Plaatje");
        author.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("kamer.png", "image/png", Photos.file("png", 400, 200)));
        author.page().waitForFunction("() => document.querySelector('.picture-dialog img')?.naturalWidth === 400");
        author.page().getByLabel("Wat is erop te zien?").fill("Een kamer");
        author.press("Toevoegen");
        author.page().waitForFunction("() => document.querySelector('.desk-preview img')?.naturalWidth === 400");
    }

    @Test
    void aQuestionIsWrittenByKeysAndAClosedTabCostsNoMoreThanASecond() {
        DraftId draft = draft("quiz", """
                id: nieuw
                kind: quiz
                title: Toets over luisteren
                summary: Zes vragen.
                minutes: 5
                findings: [A-2.1d]
                passMark: 70
                feedback: at-end
                items:
                  - { id: waar, type: true-false, prompt: Je meldt altijd., answer: false, explanation: Nee., sources: [A-2.1d] }
                """).id();
        String prompt = "Wat doe je eerst als een ouder boos wordt in het gesprek?";
        try (Visitor author = at(hanna, draft)) {
            author.page().locator("button[data-key='items']").first().click();
            field(author, "items-new").fill("Wat zeg je?");
            author.page().keyboard().press("Enter");
            author.sees("alle goede antwoorden kiezen");
            Locator option = field(author, "items_wat-zeg-je_options-new");
            for (String words : List.of("Ik luister", "Ik meld")) {
                option.fill(words);
                author.page().keyboard().press("Enter");
                author.settle();
            }
            author.page()
                    .locator("#f-items_wat-zeg-je_options_ik-luister_correct")
                    .check();
            author.settle();
            author.inspect("desk-quiz");
            Locator words = field(author, "items_wat-zeg-je_prompt");
            words.fill("");
            words.pressSequentially(prompt, new Locator.PressSequentiallyOptions().setDelay(BETWEEN_KEYS));
        }
        int lostAtMost = 1_000 / BETWEEN_KEYS;
        String kept = drafts.open(draft)
                .manuscript()
                .words(Pointer.of("items", "wat-zeg-je", "prompt"))
                .orElse("");
        assertThat(prompt).startsWith(kept);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(prompt.length() - lostAtMost);
        assertThat(drafts.open(draft).manuscript().words(Pointer.parse("items/wat-zeg-je/options/ik-luister/correct")))
                .contains("true");
    }
}
