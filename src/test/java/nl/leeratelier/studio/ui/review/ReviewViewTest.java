package nl.leeratelier.studio.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
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
import nl.leeratelier.studio.review.Comments;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.studio.templates.Template;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class ReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    Reviews reviews;

    @Autowired
    Comments comments;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId kust;
    private Account noor;
    private Account ida;
    private Draft draft;

    @BeforeEach
    void aDraft() {
        kust = cast.organisation("Kust");
        noor = cast.person("Noor Bakker", kust, Role.TRAINER);
        ida = cast.person("Ida Smit", kust, Role.EXPERT);
        cast.signIn(noor, kust);
        draft = drafts.create(
                kust,
                noor.id(),
                "kust",
                "programmes/kust/m/gesprek.yaml",
                "roleplay",
                Optional.empty(),
                Template.DENIAL.manuscript("gesprek", "Het gesprek met Roos"));
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    private void open() {
        open("studio/meelezen/" + draft.id());
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).all().getLast()).click();
    }

    private String said() {
        String asked = $(Modal.class).all().stream().map(Said::by).collect(Collectors.joining(" "));
        return Said.by((Component) getCurrentView()) + " " + asked;
    }

    private void askIda() {
        open();
        $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Ida"))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        press("Vraag mee te lezen");
    }

    @Test
    void aTalkIsReadAsItsScreenplay() {
        open();
        assertThat(said())
                .contains(
                        "Het gesprek met Roos",
                        "Moment 1 · Roos",
                        "Hij is zes. Hij valt overal af.",
                        "Als ik nu stil ben, denkt hij dat ik het was.",
                        "omhoog (+",
                        "moment 2 ‘",
                        "Probeer het uit",
                        "Nog niet meegelezen")
                .doesNotContain("Rubric", "vertrouwen +", "true");
        assertThat($(JudgePart.class).exists()).as("the author judges").isFalse();
    }

    @Test
    void anExpertFindsWhatTheyAreAskedAndReadsWhereTheyMayNotWrite() {
        cast.signIn(ida, kust);
        open("meelezen");
        assertThat(said()).contains("Er is nu niets om mee te lezen", "Zo gaat het");
        cast.signIn(noor, kust);
        askIda();
        cast.signIn(ida, kust);
        open("meelezen");
        assertThat(said()).contains("Het gesprek met Roos", "gevraagd door Noor Bakker");
        open("studio/concept/" + draft.id());
        assertThat(said()).contains("Schrijven doen de trainers", "Het gesprek met Roos");
        reviews.decide(draft.id(), false, drafts.summary(draft.id()).sequence(), "Anders.", Set.of());
        open("meelezen");
        assertThat(said()).contains("Wat je hiervoor las", "Jij vroeg om aanpassingen");
    }

    @Test
    void anAuthorAsksAnExpertReadsSaysAndApproves() {
        askIda();
        assertThat(said()).contains("Wacht op een meelezer", "Ida Smit");
        assertThat(jdbc.sql("select count(*) from outgoing_mail where recipient = ? and body like '%studio/meelezen/%'")
                        .param(ida.email())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        cast.signIn(ida, kust);
        open("");
        assertThat(said()).contains("Er is 1 concept waar jij naar gevraagd bent", "Noor Bakker");
        open();
        assertThat(said()).contains("Noor Bakker vraagt of je mee wilt lezen", "Vanaf 60 is het ongeveer B1");
        press("Aanpassingen vragen");
        assertThat(said()).contains("Schrijf eerst iets op");
        comments.say(draft.id(), Pointer.of("nodes", "nee"), "Dit zou ik <b>niet</b> zeggen.");
        open();
        press("Goedkeuren");
        assertThat(said()).contains("5 punten zijn nog niet aangevinkt. 1 opmerking van jou staat nog open.");
        assertThat(reviews.verdict(drafts.summary(draft.id())).allows()).isFalse();
        press("Toch goedkeuren");
        assertThat(said())
                .contains(
                        "Dank je wel",
                        "Goedgekeurd",
                        "Jij keurde dit goed",
                        "Dit zou ik <b>niet</b> zeggen.",
                        "1 opmerking staat nog open");
        assertThat(reviews.verdict(drafts.summary(draft.id())).allows()).isTrue();

        cast.signIn(noor, kust);
        open("");
        assertThat(said()).contains("Wat meelezers zeiden", "Ida Smit keurde het goed");
        open();
        press("Verwerkt");
        assertThat(said()).contains("0 opmerkingen staan nog open", "keurde het goed");
    }

    @Test
    void whatChangesAfterAnApprovalIsToBeLookedAtAgain() {
        askIda();
        cast.signIn(ida, kust);
        reviews.decide(draft.id(), true, 0, "", java.util.Set.of());
        cast.signIn(noor, kust);
        drafts.edit(
                draft.id(),
                new Edit.Put(Pointer.of("summary"), Optional.empty(), Optional.of(Value.text("Een zin."))),
                noor.id());
        open();
        assertThat(said()).contains("Veranderd na goedkeuring", "keurde een eerdere tekst goed");
        assertThat(drafts.at(draft.id(), 0)).contains(draft.manuscript());
        assertThat($(SincePart.class).exists()).isTrue();
        assertThat(Said.by($(SincePart.class).first())).contains("1 verandering", "Samenvatting", "Een zin.");
        assertThat(reviews.verdict(drafts.summary(draft.id())).allows()).isFalse();
    }

    @Test
    void whoeverReadsAnOlderTextCannotApproveTheNewOne() {
        askIda();
        cast.signIn(ida, kust);
        open();
        cast.signIn(noor, kust);
        drafts.edit(
                draft.id(),
                new Edit.Put(Pointer.of("summary"), Optional.empty(), Optional.of(Value.text("Een zin."))),
                noor.id());
        cast.signIn(ida, kust);
        press("Goedkeuren");
        press("Toch goedkeuren");
        assertThat(said()).contains("Het concept is veranderd terwijl je las");
    }

    @Test
    void somethingIsSaidOfAPlaceInADialog() {
        open();
        $(RemarksPart.class).first().say(Pointer.of("nodes", "slot"));
        press("Plaats de opmerking");
        assertThat(said()).contains("Schrijf eerst iets op");
        $(FreeText.class).last().setValue("Te snel.");
        press("Plaats de opmerking");
        assertThat(comments.of(draft.id()))
                .singleElement()
                .satisfies(remarks -> assertThat(remarks.at()).isEqualTo(Pointer.of("nodes", "slot")));
        assertThat(said()).contains("Moment “En wat gebeurt er nu?”", "Te snel.");
    }

    @Test
    void isNotThereForAnybodyElse() {
        OrganisationId bos = cast.organisation("Bos");
        cast.signIn(cast.person("Karim Amrani", bos, Role.TRAINER), bos);
        open();
        assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
        cast.signIn(cast.person("Sam Bos", kust, Role.TRAINEE), kust);
        open();
        assertThat($(ReviewView.class).exists()).isFalse();
        open("studio/proberen/" + draft.id());
        assertThat($(ReviewView.class).exists()).isFalse();
    }

    @Test
    void aDraftWithProblemsIsTriedAsFarAsItCanBeRead() {
        open("studio/proberen/" + draft.id());
        assertThat(said()).contains("Dit is een proef", "problemen open", "Voor je begint");
        press("Ik begin");
        assertThat(said()).contains("Vertrouwen", "Waar begin je?", "Bram");
    }

    @Test
    void whatStandsAroundAnActivityIsReadWithIt() {
        open();
        assertThat(said()).doesNotContain("Dit lezen deelnemers erbij");
        drafts.create(
                kust,
                noor.id(),
                "kust",
                "programmes/kust/m/module.yaml",
                "module",
                Optional.empty(),
                Manuscript.read(
                                "module.yaml",
                                "id: m\ntitle: Beginnen\nsummary: Hoe je begint.\n".getBytes(StandardCharsets.UTF_8),
                                new Problems())
                        .orElseThrow());
        open();
        assertThat(said()).contains("Dit lezen deelnemers erbij", "Beginnen", "Hoe je begint.");
    }
}
