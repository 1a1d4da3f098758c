package nl.leeratelier.owncase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.AnonymousCases;
import nl.leeratelier.owncase.OwnCaseId;
import nl.leeratelier.owncase.OwnCases;
import nl.leeratelier.owncase.SharedCases;
import nl.leeratelier.owncase.Story;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class OwnCaseViewsTest extends SpringBrowserlessTest {

    private static final Story STORY = new Story("Een kleuter <b>zonder</b> jas.", "Vragen of niet?", "Koffie.", "");

    @Autowired
    Cast cast;

    @Autowired
    TrainingGroups groups;

    @Autowired
    OwnCases own;

    @Autowired
    SharedCases shared;

    @Autowired
    AnonymousCases anonymous;

    private OrganisationId kust;
    private Account hanna;
    private Account sam;
    private GroupId group;

    @BeforeEach
    void aGroup() {
        kust = cast.organisation("Kust");
        hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(hanna, kust);
        group = groups.create("Kust, najaar", hanna.id());
        groups.add(group, sam.id());
        cast.signIn(sam, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private OwnCaseId written() {
        OwnCaseId id = own.begin();
        own.write(id, 1, STORY);
        return id;
    }

    private OwnCaseId shared(boolean mayBeTurned) {
        OwnCaseId id = written();
        own.share(id, 2, group, true, mayBeTurned);
        return id;
    }

    private void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).all().getLast()).click();
    }

    private void write(int field, String text) {
        $(FreeText.class).all().get(field).setValue(text);
        $(Draft.class).single().keep();
    }

    private String said() {
        return Said.by((Component) getCurrentView());
    }

    private String notices() {
        return $(Notice.class).all().stream().map(Said::by).collect(Collectors.joining(" "));
    }

    @Test
    void anEmptyListShowsTheGroupAndHowItGoes() {
        open("eigen-casus");
        assertThat(said()).contains("Nog geen casus", "Kust, najaar, trainer Hanna de Wit", "Zo gaat het", "0800-2000");
        cast.signIn(cast.person("Noor Kaya", kust, Role.TRAINEE), kust);
        open("eigen-casus");
        assertThat(said()).contains("Je zit nog in geen trainingsgroep");
    }

    @Test
    void keepsEachPartThatPointsAtNobodyAndShowsWhatMay() {
        open("eigen-casus");
        press("Begin een casus");
        write(0, "Ik zag dat Jayden weer geen jas aanhad.");
        write(1, "Vragen of niet?");
        assertThat(notices()).contains("Ik zag dat Jayden weer", "Schrijf ‘moeder’, ‘de jongen’ of ‘een collega’.");
        assertThat(said()).contains("Nog niet bewaard: De situatie.");
        assertThat(own.mine().getFirst().story()).isEqualTo(new Story("", "Vragen of niet?", "", ""));
        write(0, "Ik zag dat een jongen weer geen jas aanhad.");
        assertThat(notices()).isEmpty();
        assertThat(said())
                .contains(
                        "Alles is bewaard, onder jouw account. Tot je het deelt, zie op het scherm alleen jij het",
                        "Wie de server onderhoudt");
        assertThat(own.mine().getFirst().story().situation()).isEqualTo("Ik zag dat een jongen weer geen jas aanhad.");
    }

    @Test
    void whatPointsAtNobodyCanStayAndIsNamedOnceMoreBeforeSharing() {
        OwnCaseId id = written();
        open("eigen-casus/" + id);
        write(3, "We spraken over Jip en Janneke.");
        press("Dit wijst naar niemand: bewaar het zo");
        assertThat(own.find(id).orElseThrow().story().followed()).isEqualTo("We spraken over Jip en Janneke.");
        press("Deel deze casus");
        assertThat(notices()).contains("Deze woorden liet je staan: Janneke, Jip.");
        press("Deel deze casus");
        assertThat(notices()).as("asked a second time").contains("Deze woorden liet je staan: Janneke, Jip.");
        press("Ze wijzen naar niemand: deel de casus");
        assertThat(notices()).contains("je belofte");
        $(Checkbox.class).first().setValue(true);
        press("Deel deze casus");
        assertThat(said()).contains("Gedeeld met je trainer", "Hanna de Wit kan je casus lezen", "mag niet");
    }

    @Test
    void anOlderWindowLosesNothingAndOverwritesNothing() {
        OwnCaseId id = written();
        open("eigen-casus/" + id);
        own.write(id, 2, new Story("Daar geschreven.", "Vragen of niet?", "", ""));
        write(0, "Hier geschreven.");
        assertThat(notices()).contains("in een ander venster veranderd");
        assertThat($(FreeText.class).first().value()).isEqualTo("Hier geschreven.");
        assertThat(own.find(id).orElseThrow().story().situation()).isEqualTo("Daar geschreven.");
        write(0, "Hier nog verder geschreven.");
        assertThat(own.find(id).orElseThrow().story().situation()).isEqualTo("Daar geschreven.");
        press("Bewaar wat hier staat");
        assertThat(own.find(id).orElseThrow().story().situation()).isEqualTo("Hier nog verder geschreven.");
        own.write(id, own.find(id).orElseThrow().version(), new Story("Weer daar.", "Vragen of niet?", "", ""));
        write(0, "Weer hier.");
        press("Haal op wat daar staat");
        assertThat($(FreeText.class).first().value()).isEqualTo("Weer daar.");
        write(0, "En verder.");
        assertThat(own.find(id).orElseThrow().story().situation()).isEqualTo("En verder.");
    }

    @Test
    void aDraftThatWasSharedOrDeletedElsewhereSaysSoAndKeepsTheWordsOnTheScreen() {
        OwnCaseId id = written();
        open("eigen-casus/" + id);
        own.share(id, 2, group, true, false);
        write(0, "Hier geschreven.");
        assertThat(notices()).contains("intussen gedeeld");
        own.delete(id);
        write(0, "Hier geschreven.");
        assertThat(notices()).contains("Deze casus is er niet meer");
        assertThat($(FreeText.class).first().value()).isEqualTo("Hier geschreven.");
    }

    @Test
    void refusesWhatIsTooLongOrUnreadableWhereItStands() {
        OwnCaseId id = written();
        open("eigen-casus/" + id);
        write(0, "x".repeat(1_000_000));
        assertThat(notices()).contains("te lang");
        write(0, "om\u202egekeerd");
        assertThat(notices()).contains("tekens die we niet kunnen tonen");
        assertThat(own.find(id).orElseThrow().story()).isEqualTo(STORY);
    }

    @Test
    void theWriterAllowsTakesBackAndDeletes() {
        OwnCaseId id = shared(false);
        open("eigen-casus/" + id);
        assertThat(said()).contains("Een kleuter <b>zonder</b> jas.");
        press("Dat mag");
        assertThat(own.find(id).orElseThrow().mayBeTurned()).isTrue();
        press("Haal terug");
        assertThat(said()).contains("Schrijf je casus");
        press("Verwijder de casus");
        assertThat($(Modal.class).single()).isNotNull();
        press("Verwijder");
        assertThat(own.mine()).isEmpty();
        assertThat(said()).contains("Nog geen casus");
    }

    @Test
    void theTrainerReadsRepliesMarksAndMakesItAnonymous() {
        OwnCaseId id = shared(true);
        cast.signIn(hanna, kust);
        open("groepen/" + group);
        assertThat(said()).contains("Een kleuter <b>zonder</b> jas.", "Sam Bakker, gedeeld op", "nog te bespreken");
        open("groepen/" + group + "/casus/" + id);
        assertThat(said()).contains("Casus van Sam Bakker", "Een kleuter <b>zonder</b> jas.");
        $(FreeText.class).single().setValue("Wat zou Jayden zeggen?");
        press("Verstuur");
        press("Verstuur");
        assertThat(shared.notes(group, id)).as("asked twice").isEmpty();
        $(FreeText.class).single().setValue("Wat zou <i>hij</i> zeggen?");
        press("Verstuur");
        assertThat(said()).contains("Wat zou <i>hij</i> zeggen?");
        press("Besproken in de training");
        assertThat(said()).contains("Besproken in de training op");
        open("groepen/" + group + "/casus/" + id + "/anoniem");
        press("Bewaar als anonieme casus");
        assertThat(notices()).contains("titel van 1 tot 80 tekens");
        $(TextField.class).single().setValue("De jas");
        press("Bewaar als anonieme casus");
        assertThat(anonymous.all()).as("asked first").isEmpty();
        press("Maak hem anoniem");
        assertThat(said()).contains("De casus is anoniem gemaakt", "De tekst van Sam Bakker");
        open("anonieme-casussen");
        assertThat(said()).contains("De jas", "Gemaakt door Hanna de Wit");
        cast.signIn(sam, kust);
        open("eigen-casus/" + id);
        assertThat(said())
                .contains(
                        "Je casus is anoniem gemaakt", "Hanna de Wit maakte er op", "De anonieme casus blijft bestaan")
                .doesNotContain("Verwijder de casus");
        open("eigen-casus");
        assertThat(said()).contains("Anoniem gemaakt op");
    }

    @Test
    void theTrainerLooksAnewAtWhatTheWriterLetStand() {
        OwnCaseId id = own.begin();
        own.write(id, 1, new Story("Ik zag dat Jayden geen jas aanhad.", "Vragen of niet?", "", ""));
        own.share(id, 2, group, true, true);
        cast.signIn(hanna, kust);
        open("groepen/" + group + "/casus/" + id + "/anoniem");
        assertThat(notices()).contains("Ik zag dat Jayden geen");
        $(TextField.class).single().setValue("De jas");
        press("Bewaar als anonieme casus");
        assertThat(notices()).contains("Er staat nog iets wat naar een echt mens kan wijzen");
        assertThat(anonymous.all()).isEmpty();
    }

    @Test
    void whatTheTrainerMayReadNoMoreGoesFromTheScreen() {
        OwnCaseId id = shared(true);
        cast.signIn(hanna, kust);
        open("groepen/" + group + "/casus/" + id);
        assertThat(said()).contains("Sam Bakker vindt dit goed.", "kleuter");
        cast.signIn(sam, kust);
        own.takeBack(id);
        cast.signIn(hanna, kust);
        $(FreeText.class).single().setValue("Wat zei je?");
        press("Verstuur");
        assertThat(said())
                .contains("Deze casus is er niet meer", "Terug naar Kust, najaar")
                .doesNotContain("kleuter");
    }

    @Test
    void theTrainerIsShownWhatIsNewUntilTheyOpenIt() {
        OwnCaseId id = shared(false);
        cast.signIn(hanna, kust);
        open("");
        assertThat(said()).contains("Nieuw bij casussen", "Kust, najaar: iets nieuws bij 1 casus");
        open("groepen");
        assertThat(said()).contains("1 nieuw");
        open("groepen/" + group);
        assertThat(pills()).contains("nieuw");
        open("groepen/" + group + "/casus/" + id);
        open("groepen/" + group);
        assertThat(pills()).doesNotContain("nieuw");
        cast.signIn(sam, kust);
        own.say(id, "Nog iets.");
        cast.signIn(hanna, kust);
        open("groepen/" + group);
        assertThat(pills()).contains("nieuw");
    }

    @Test
    void theWriterIsShownAnAnswerUntilTheyOpenIt() {
        OwnCaseId id = shared(false);
        open("eigen-casus");
        assertThat(pills()).containsExactly("gedeeld");
        cast.signIn(hanna, kust);
        shared.say(group, id, "Wat zei je?");
        cast.signIn(sam, kust);
        open("");
        assertThat(said()).contains("Je trainer schreef terug over je casus");
        open("eigen-casus");
        assertThat(pills()).containsExactly("antwoord van je trainer", "gedeeld");
        open("eigen-casus/" + id);
        open("eigen-casus");
        assertThat(pills()).containsExactly("gedeeld");
        open("");
        assertThat(said()).doesNotContain("Nieuw bij casussen");
    }

    private List<String> pills() {
        return $(Pill.class).all().stream().map(Pill::getText).toList();
    }

    @Test
    void withoutConsentThereIsNoWayToMakeItAnonymous() {
        OwnCaseId id = shared(false);
        cast.signIn(hanna, kust);
        open("groepen/" + group + "/casus/" + id);
        assertThat(said()).contains("Sam Bakker vindt dit nu niet goed");
        open("groepen/" + group + "/casus/" + id + "/anoniem");
        assertThat($(TurnView.class).exists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseComesToItByItsAddress(Role role) {
        OwnCaseId id = shared(true);
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        for (String path : List.of(
                "eigen-casus/" + id,
                "groepen/" + group + "/casus/" + id,
                "groepen/" + group + "/casus/" + id + "/anoniem")) {
            open(path);
            assertThat($(CaseView.class).exists()).isFalse();
            assertThat($(SharedCaseView.class).exists()).isFalse();
            assertThat($(TurnView.class).exists()).isFalse();
            assertThat(said()).doesNotContain("kleuter", "Sam Bakker");
        }
        open("groepen/" + group);
        assertThat(said()).doesNotContain("kleuter");
        open("anonieme-casussen");
        assertThat($(AnonymousCasesView.class).exists()).isEqualTo(role == Role.TRAINER);
    }

    @Test
    void aCaseOfAnotherGroupOrNoCaseIsNotThere() {
        OwnCaseId id = shared(true);
        cast.signIn(hanna, kust);
        GroupId other = groups.create("Andere groep", hanna.id());
        for (String path : List.of(other + "/casus/" + id, group + "/casus/zomaar", "x/casus/" + id)) {
            open("groepen/" + path);
            assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
        }
    }
}
