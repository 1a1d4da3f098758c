package nl.leeratelier.studio.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class DraftViewTest extends SpringBrowserlessTest {

    private static final Pointer TITLE = Pointer.of("title");

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    private OrganisationId kust;
    private Account hanna;
    private Account noor;
    private Draft draft;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        noor = cast.person("Noor Bakker", kust, Role.TRAINER);
        cast.signIn(hanna, kust);
        byte[] file = """
                ---
                id: nieuw
                kind: reading
                title: Luisteren
                summary: Hoe je luistert.
                minutes: 1
                ---

                Nog niets.
                """.getBytes(StandardCharsets.UTF_8);
        String programme = "p-" + UUID.randomUUID();
        draft = drafts.create(
                kust,
                hanna.id(),
                programme,
                "programmes/" + programme + "/m/nieuw.md",
                "reading",
                Optional.empty(),
                Manuscript.read("x.md", file, new Problems()).orElseThrow());
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private DraftView open() {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate("studio/concept/" + draft.id());
        return (DraftView) getCurrentView();
    }

    private WordsField field(String pointer) {
        return $(WordsField.class).all().stream()
                .filter(view -> view.at().toString().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).first()).click();
    }

    private String said() {
        return Said.by((Component) getCurrentView())
                + $(Modal.class).all().stream().map(Said::by).collect(Collectors.joining(" "));
    }

    private static Edit.Put put(Pointer at, String before, String after) {
        return new Edit.Put(at, Optional.of(Value.text(before)), Optional.of(Value.text(after)));
    }

    private String kept() {
        return drafts.open(draft.id()).title();
    }

    private void openGeneral() {
        $(GeneralEditor.class).first().open("~general");
    }

    @Test
    void keepsWhatIsWrittenAndTakesItBack() {
        open();
        assertThat(said()).contains("Luisteren", "Bewaard", "Naar het eerste probleem");
        openGeneral();
        field("title").write("Luisteren naar ouders");
        assertThat(kept()).isEqualTo("Luisteren naar ouders");
        press("Ongedaan maken");
        assertThat(kept()).isEqualTo("Luisteren");
        assertThat(field("title").kept()).isEqualTo("Luisteren");
        press("Opnieuw doen");
        assertThat(kept()).isEqualTo("Luisteren naar ouders");
        press("Geschiedenis");
        assertThat(said()).contains("Hanna de Wit", "Titel", "Neem dit terug", "Ongedaan gemaakt:");
    }

    @Test
    void theOrderIsSetBeforeAnythingIsPublished() {
        String folder = "programmes/" + draft.programme() + "/";
        begin(folder + "programme.yaml", "programme", "title: Samen\nsummary: Kort.\nlanguage: nl\nstudyMinutes: 2\n");
        Draft module = begin(folder + "m/module.yaml", "module", "id: m\ntitle: Deel een\nsummary: Kort.\n");
        begin(folder + "m/een.md", "reading", reading("een", "Weten"));
        begin(folder + "m/twee.md", "reading", reading("twee", "Doen"));
        draft = module;
        open();
        $(GeneralEditor.class).first().open("~order");
        assertThat(said()).containsSubsequence("Luisteren", "Weten", "Doen");
        test($(NativeButton.class).all().stream()
                        .filter(button ->
                                "Omhoog: Doen".equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(drafts.open(module.id()).manuscript().root().elements("activities"))
                .extracting(value -> Value.words(value).orElse(""))
                .containsExactly("nieuw", "twee", "een");
        assertThat(said()).containsSubsequence("Luisteren", "Doen", "Weten");
    }

    private static String reading(String id, String title) {
        return "---\nid: " + id + "\nkind: reading\ntitle: " + title
                + "\nsummary: Kort.\nminutes: 1\nfindings: [A-1.3a]\n---\n\n## Kop\n\nLuister eerst [A-1.3a].\n";
    }

    private Draft begin(String path, String kind, String text) {
        return drafts.create(
                kust,
                hanna.id(),
                draft.programme(),
                path,
                kind,
                Optional.empty(),
                Manuscript.read(path, text.getBytes(StandardCharsets.UTF_8), new Problems())
                        .orElseThrow());
    }

    @Test
    void bringsInWhatAnotherAuthorWrites() {
        DraftView view = open();
        openGeneral();
        drafts.edit(draft.id(), put(TITLE, "Luisteren", "Horen"), noor.id());
        view.poll();
        assertThat(field("title").kept()).isEqualTo("Horen");
        assertThat(said()).contains("Horen");
    }

    @Test
    void bringsTogetherWhatTwoWroteInDifferentParagraphs() {
        DraftView view = open();
        Pointer body = Pointer.of("body");
        drafts.edit(draft.id(), put(body, "Nog niets.", "Nog niets.\n\nNoor schrijft dit erbij."), noor.id());
        field("body").write("Hanna begint zo.");
        assertThat(drafts.open(draft.id()).manuscript().words(body))
                .contains("Hanna begint zo.\n\nNoor schrijft dit erbij.");
        assertThat(field("body").kept()).isEqualTo("Hanna begint zo.\n\nNoor schrijft dit erbij.");
        assertThat(said()).doesNotContain("Jullie schreven op dezelfde plek");
        view.poll();
        field("body").write("Hanna begint zo.\n\nNoor schrijft dit erbij.\n\nEn zo verder.");
        assertThat(drafts.open(draft.id()).manuscript().words(body).orElse("")).endsWith("En zo verder.");
    }

    @Test
    void asksAgainWhereTheOtherWentOnWhileOneChose() {
        open();
        openGeneral();
        drafts.edit(draft.id(), put(TITLE, "Luisteren", "Horen"), noor.id());
        field("title").write("Echt luisteren");
        drafts.edit(draft.id(), put(TITLE, "Horen", "Horen en zien"), noor.id());
        ((DraftView) getCurrentView()).poll();
        press("Neem mijn tekst");
        assertThat(kept()).isEqualTo("Horen en zien");
        assertThat(said()).contains("Horen en zien", "Echt luisteren");
        press("Neem mijn tekst");
        assertThat(kept()).isEqualTo("Echt luisteren");
    }

    @Test
    void showsBothTextsWhereTwoWroteInTheSamePlaceAndLosesNeither() {
        open();
        openGeneral();
        drafts.edit(draft.id(), put(TITLE, "Luisteren", "Horen"), noor.id());
        field("title").write("Echt luisteren");
        assertThat(said())
                .contains(
                        "Jullie schreven op dezelfde plek",
                        "Tekst van Noor Bakker",
                        "Horen",
                        "Jouw tekst",
                        "Echt luisteren");
        assertThat(kept()).isEqualTo("Horen");
        press("Neem mijn tekst");
        assertThat(kept()).isEqualTo("Echt luisteren");
        assertThat(drafts.history(draft.id(), Optional.empty(), 50))
                .extracting(record -> record.edit().toString())
                .anyMatch(edit -> edit.contains("Horen"))
                .anyMatch(edit -> edit.contains("Echt luisteren"));
    }

    @Test
    void keepsTheTextOfTheOtherAndStillHasOnesOwnInTheHistory() {
        open();
        openGeneral();
        drafts.edit(draft.id(), put(TITLE, "Luisteren", "Horen"), noor.id());
        field("title").write("Echt luisteren");
        press("Laat de tekst van Noor Bakker staan");
        assertThat(kept()).isEqualTo("Horen");
        assertThat(field("title").kept()).isEqualTo("Horen");
        press("Ongedaan maken");
        assertThat(kept()).isEqualTo("Echt luisteren");
    }

    @Test
    void isClosedToOthers() {
        cast.signIn(cast.person("Sam Bakker", kust, Role.TRAINEE), kust);
        UI.getCurrent().navigate("studio/concept/" + draft.id());
        assertThat($(DraftView.class).exists()).isFalse();
        OrganisationId other = cast.organisation("Duin");
        cast.signIn(cast.person("Ali Demir", other, Role.TRAINER), other);
        UI.getCurrent().navigate("studio/concept/" + draft.id());
        assertThat($(DraftView.class).exists()).isFalse();
    }

    @Test
    void readsNoMoreThanTheStateOfADraftThatIsClosed() {
        drafts.discard(draft.id());
        open();
        assertThat(said()).contains("Dit concept is gepubliceerd of weggegooid");
        assertThat($(GeneralEditor.class).exists()).isFalse();
    }
}
