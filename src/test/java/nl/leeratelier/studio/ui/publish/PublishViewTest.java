package nl.leeratelier.studio.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.NewWork;
import nl.leeratelier.studio.Publishing;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.testing.OwnProgrammes;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class PublishViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    NewWork work;

    @Autowired
    OwnProgrammes own;

    @Autowired
    Reviews reviews;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Publishing publishing;

    private OrganisationId kust;
    private Account noor;
    private Account ida;
    private String programme = "";
    private Draft draft;

    @BeforeEach
    void aChangedDraft() {
        kust = cast.organisation("Kust");
        noor = cast.person("Noor Bakker", kust, Role.TRAINER);
        ida = cast.person("Ida Smit", kust, Role.EXPERT);
        cast.signIn(noor, kust);
        programme = own.ofThePlatform(Selection.PROGRAMME, "Van ons");
        String file = catalogue
                .newest(programme, kust)
                .orElseThrow()
                .programme()
                .activity("evaluatie")
                .orElseThrow()
                .head()
                .place()
                .file();
        draft = work.draftOf(programme, file);
        change("title", "Wat heeft dit jou gebracht?");
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void change(String field, String words) {
        change(draft, field, words);
    }

    private void change(Draft draft, String field, String words) {
        Optional<Value> before = drafts.open(draft.id()).manuscript().at(Pointer.of(field));
        drafts.edit(draft.id(), new Edit.Put(Pointer.of(field), before, Optional.of(Value.text(words))), noor.id());
    }

    private void approve() {
        reviews.ask(draft.id(), List.of(ida.id()), "");
        cast.signIn(ida, kust);
        reviews.decide(draft.id(), true, drafts.summary(draft.id()).sequence(), "", Set.of());
        cast.signIn(noor, kust);
    }

    private void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    private void look() {
        open("studio/publiceren/" + draft.id());
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
            return !said().contains("We kijken alles na");
        });
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).all().getLast()).click();
    }

    private String said() {
        String asked = $(Modal.class).all().stream().map(Said::by).collect(Collectors.joining(" "));
        return Said.by((Component) getCurrentView()) + " " + asked;
    }

    @Test
    void whatNobodyElseSawIsNotPublished() {
        look();
        assertThat(said())
                .contains("keurt iemand die er niet in schreef het eerst goed")
                .contains("Er is nog een ander paar ogen nodig", "Wat er verandert", "is veranderd", "jou")
                .doesNotContain("Wat is er veranderd?");
    }

    @Test
    void whatIsApprovedIsPublishedWithANoteAndCanBeWithdrawnAndPutBack() {
        approve();
        look();
        assertThat(said()).contains("Er zijn geen problemen", "Wie al bezig is, gaat door");
        press("Publiceer");
        assertThat(said()).contains("Schrijf in één tot 2.000 tekens wat er veranderd is");
        $(FreeText.class).first().setValue("Een vriendelijker titel.");
        press("Publiceer");
        assertThat(said()).contains("De nieuwe versie staat klaar", "Bekijk als deelnemer");
        assertThat(catalogue.newest(programme, kust).orElseThrow().number()).isEqualTo(2);

        open("studio/versies/" + programme);
        assertThat(said()).contains("Versie 2", "Een vriendelijker titel.", "Versie 1", "Noor Bakker");
        test($(NativeButton.class).withText("Intrekken").first()).click();
        assertThat(said()).contains("Versie 2 intrekken?");
        press("Intrekken");
        assertThat(said()).contains("Versie 2 is ingetrokken", "Ingetrokken");
        assertThat(catalogue.newest(programme, kust).orElseThrow().number()).isEqualTo(1);
        press("Terugzetten");
        assertThat(catalogue.newest(programme, kust).orElseThrow().number()).isEqualTo(2);
        open("studio/publiceren/" + draft.id());
        assertThat(said()).contains("gepubliceerd of weggegooid");

        open("studio/proberen/" + draft.id());
        assertThat(said()).contains("Zo ziet een deelnemer het", "Jouw ervaring");
    }

    @Test
    void whatStandsAroundAnActivityIsReadAgainWhenItChangedAfterTheApproval() {
        Draft cover = work.draftOf(programme, "programmes/" + programme + "/programme.yaml");
        change(cover, "summary", "Voor ons, door ons.");
        approve();
        List<DraftId> both = List.of(draft.id(), cover.id());
        assertThat(publishing.preview(both).objections()).isEmpty();
        change(cover, "summary", "Toch iets anders.");
        assertThat(publishing.preview(both).objections())
                .singleElement()
                .satisfies(
                        objection -> assertThat(objection.key()).isEqualTo("studio.review.verdict.cover-changed.help"));
    }

    @Test
    void saysWhereProblemsAre() {
        change("minutes", "veel");
        look();
        assertThat(said())
                .contains("problemen open", "Wat heeft dit jou gebracht?")
                .doesNotContain("Wat is er veranderd?");
    }

    @Test
    void withdrawingTheLastVersionIsAskedTwice() {
        open("studio/versies/" + programme);
        press("Intrekken");
        press("Intrekken");
        assertThat(said()).contains("Dit is de laatste versie");
        press("Intrekken");
        assertThat(catalogue.newest(programme, kust)).isEmpty();
        assertThat(said()).contains("Ingetrokken");
    }

    @Test
    void isNotThereForAnybodyElse() {
        OrganisationId bos = cast.organisation("Bos");
        cast.signIn(cast.person("Karim Amrani", bos, Role.TRAINER), bos);
        for (String path :
                List.of("studio/publiceren/" + draft.id(), "studio/versies/" + programme, "studio/publiceren/x")) {
            open(path);
            assertThat($(H1.class).single().getText()).as(path).isEqualTo("Deze pagina is er niet");
        }
        cast.signIn(ida, kust);
        open("studio/publiceren/" + draft.id());
        assertThat($(PublishView.class).exists()).isFalse();
    }
}
