package nl.leeratelier.studio.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.owncase.AnonymousCaseId;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.OwnCaseId;
import nl.leeratelier.owncase.OwnCases;
import nl.leeratelier.owncase.SharedCases;
import nl.leeratelier.owncase.Story;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.review.Agreements;
import nl.leeratelier.studio.review.Eyes;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class LibraryViewTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    Agreements agreements;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TrainingGroups groups;

    @Autowired
    OwnCases own;

    @Autowired
    SharedCases shared;

    private OrganisationId kust;
    private Account noor;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        noor = cast.person("Noor Bakker", kust, Role.TRAINER);
        cast.signIn(noor, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).all().getLast()).click();
    }

    private String said() {
        String asked = $(Modal.class).all().stream().map(Said::by).collect(Collectors.joining(" "));
        return Said.by((Component) getCurrentView()) + " " + asked;
    }

    private void begin(String kind, String title) {
        open("studio/nieuw");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> kinds = $(RadioButtonGroup.class).first();
        kinds.setValue(kind);
        field("Titel").setValue(title);
        press("Begin met schrijven");
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoWasNeverHereIsToldWhatToDoFirst() {
        open("studio");
        assertThat(said())
                .contains(
                        "Schrijf je eerste activiteit",
                        "Begin met een voorbeeld",
                        "Programma’s van het platform",
                        "Maak een eigen versie",
                        "Kopiëren");
    }

    @Test
    void whoBeginsAProgrammeSeesWhatTraineesWillReadOfIt() {
        open("studio/nieuw");
        assertThat(said()).contains("Dit lezen deelnemers");
        assertThat($(TextField.class).all())
                .extracting(TextField::getLabel)
                .contains(
                        "Waar het programma over gaat",
                        "Wat je na afloop kunt",
                        "Voor wie het is",
                        "Waar de module over gaat");
    }

    @Test
    void somethingNewBringsItsProgrammeAndModuleAlong() {
        begin("roleplay", "Het gesprek met Roos");
        assertThat(drafts.open())
                .extracting(DraftSummary::kind)
                .containsExactlyInAnyOrder("programme", "module", "roleplay");
        DraftSummary talk = drafts.open().stream()
                .filter(draft -> draft.kind().equals("roleplay"))
                .findFirst()
                .orElseThrow();
        assertThat(talk.title()).isEqualTo("Het gesprek met Roos");
        assertThat(talk.path()).endsWith("/module-1/het-gesprek-met-roos.yaml");
        assertThat(drafts.open(talk.id()).manuscript().root().words("rubric")).contains("gesprek");

        begin("survey", "Hoe was het?");
        assertThat(drafts.open()).as("the programme that is there is used").hasSize(4);
        open("studio");
        assertThat(said())
                .contains("Concepten", "Het gesprek met Roos", "Hoe was het?", "Ons eigen programma", "Noor Bakker")
                .doesNotContain("Schrijf je eerste activiteit");
        assertThat($(Anchor.class).all())
                .as("a programme that is only drafts can be taken along")
                .extracting(Anchor::getHref)
                .containsOnlyOnce("studio/exporteren/" + talk.programme());
    }

    @Test
    void nothingIsMadeWithoutATitle() {
        begin("reading", "  ");
        assertThat(field("Titel").getErrorMessage()).contains("titel");
        assertThat(drafts.open()).isEmpty();
    }

    @Test
    void aPublishedActivityIsCopiedAndStaysAsItIs() {
        open("studio/nieuw?van=" + Selection.PROGRAMME + "&activiteit=evaluatie");
        assertThat(said()).contains("Een activiteit kopiëren", "Het origineel verandert niet");
        press("Begin met schrijven");
        assertThat(drafts.open()).extracting(DraftSummary::kind).contains("survey");
    }

    @Test
    void anAnonymousCaseFromPracticeIsWrittenOn() {
        Account sam = cast.person("Sam Bos", kust, Role.TRAINEE);
        GroupId group = groups.create("Kust, najaar", noor.id());
        groups.add(group, sam.id());
        cast.signIn(sam, kust);
        OwnCaseId brought = own.begin();
        own.write(brought, 1, new Story("Een kleuter zonder jas.", "Vragen of niet?", "Koffie.", "Ze vertelde het."));
        own.share(brought, 2, group, true, true);
        cast.signIn(noor, kust);
        OwnCase told = shared.open(group, brought).orElseThrow();
        AnonymousCaseId made = shared.turn(group, brought, told.version(), "De jas", told.story());

        open("anonieme-casussen");
        assertThat(said()).contains("Schrijf er een casus van in de studio");
        open("studio/nieuw?casus=" + made);
        assertThat(said()).contains("Een casus uit de praktijk", "Wat in ‘De jas’ staat");
        field("Titel").setValue("De jas in november");
        press("Begin met schrijven");
        DraftSummary draft = drafts.open().stream()
                .filter(one -> one.kind().equals("casestudy"))
                .findFirst()
                .orElseThrow();
        assertThat(draft.title()).isEqualTo("De jas in november");
        Value.Mapping root = drafts.open(draft.id()).manuscript().root();
        assertThat(root.words("intro").orElseThrow()).contains("Een kleuter zonder jas.", "Vragen of niet?");
        assertThat(root.words("followed")).contains("Ze vertelde het.");
        open("studio/concept/" + draft.id());
        assertThat(said()).contains("De jas in november");
    }

    @Test
    void findsByTitleAndByText() {
        begin("roleplay", "Een gesprek");
        begin("survey", "Hoe was het?");
        open("studio");
        field("Zoek in titels en teksten").setValue("hij valt OVERAL af");
        assertThat(said()).contains("Een gesprek").doesNotContain("Hoe was het?");
        assertThat($(Paragraph.class).all().stream()
                        .filter(one -> one.hasClassName("found-in"))
                        .map(one -> one.getElement().getProperty("innerHTML")))
                .as("the sentence, with the words marked")
                .singleElement()
                .asString()
                .contains("<mark>");
        field("Zoek in titels en teksten").setValue("xyzzy");
        assertThat(said()).contains("Niets gevonden");
    }

    @Test
    void whatIsThrownAwayCanBeBroughtBack() {
        begin("survey", "Hoe was het?");
        open("studio");
        test($(NativeButton.class).all().stream()
                        .filter(button -> "Hoe was het? weggooien"
                                .equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        press("Weggooien");
        assertThat(said()).contains("Weggegooid (1)");
        assertThat(drafts.open()).hasSize(2);
        press("Terughalen");
        assertThat(drafts.open()).hasSize(3);
    }

    @Test
    void aProgrammeOfThePlatformBecomesOnesOwn() {
        open("studio");
        press("Maak een eigen versie");
        press("Maak de eigen versie");
        assertThat(said()).contains("Deelnemers zien er nog niets van");
        press("Naar de studio");
        assertThat(said())
                .contains("Programma’s van je organisatie", "(eigen versie)", "Nog niet gepubliceerd", "Bewerken")
                .contains("Overgenomen ·");
        String key = drafts.open().getFirst().programme();
        open("studio/versies/" + key);
        assertThat(said()).contains("Overgenomen van").doesNotContain("Versie 0", "Terugzetten", "Ingetrokken");
        String file = catalogue
                .readable(key, kust)
                .orElseThrow()
                .programme()
                .activity("evaluatie")
                .orElseThrow()
                .head()
                .place()
                .file();
        open("studio/bewerken/" + key + "?bestand=" + file);
        open("studio/bewerken/" + key + "?bestand=" + file);
        assertThat(drafts.open())
                .as("the open draft is found again")
                .extracting(DraftSummary::path)
                .containsExactlyInAnyOrder(file, "programmes/" + key + "/programme.yaml");
    }

    @Test
    void aCoordinatorChoosesHowManyLookAndSeesWhoChoseBefore() {
        Account ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        cast.signIn(ingrid, kust);
        assertThat(MenuConfiguration.getMenuEntries())
                .as("in the menu of a coordinator")
                .extracting(MenuEntry::path)
                .contains("/afspraken")
                .doesNotContain("/studio");
        open("afspraken");
        assertThat(said()).contains("Hier heeft nog niemand iets aan veranderd");
        $(Checkbox.class).first().setValue(false);
        assertThat(agreements.here()).isEqualTo(new Eyes(false, true));
        assertThat(said()).contains("Bewaard", "Geen tweede paar ogen nodig", "Ingrid Visser");

        cast.signIn(noor, kust);
        open("afspraken");
        assertThat(getCurrentView().getClass().getSimpleName()).isNotEqualTo("AgreementsView");
        assertThatThrownBy(() -> agreements.choose(kust, Eyes.DEFAULT)).isInstanceOf(AccessDeniedException.class);
        OrganisationId stad = cast.organisation("Stad");
        cast.signIn(cast.person("Rob Smit", stad, Role.COORDINATOR), stad);
        assertThatThrownBy(() -> agreements.choose(kust, Eyes.DEFAULT)).isInstanceOf(AccessDeniedException.class);

        cast.signIn(cast.person("Bea Beheer", stad, Role.ADMINISTRATOR), stad);
        open("beheer/organisatie/" + kust.value());
        assertThat(said()).contains("Voordat er iets wordt gepubliceerd", "Ingrid Visser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "studio",
                "studio/nieuw",
                "studio/versies/" + Selection.PROGRAMME,
                "studio/bewerken/" + Selection.PROGRAMME
            })
    void isClosedToTrainees(String path) {
        cast.signIn(cast.person("Sam Bos", kust, Role.TRAINEE), kust);
        open(path);
        assertThat(List.of(getCurrentView().getClass().getSimpleName()))
                .doesNotContain("LibraryView", "NewActivityView", "VersionsView", "EditView");
    }
}
