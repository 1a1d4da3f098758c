package nl.leeratelier.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.Teams;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class PeopleViewsTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Teams teams;

    @Autowired
    Managers managers;

    @Autowired
    Invitations invitations;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentPerson current;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId kust;
    private Account coordinator;
    private Account administrator;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        coordinator = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        administrator = cast.person("Lotte Meijer", kust, Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private String title() {
        return $(H1.class).single().getText();
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private List<String> notices() {
        return $(Notice.class).all().stream().map(Said::by).toList();
    }

    private <C extends Component> C field(Class<C> type, String label) {
        return $(type).withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .single();
    }

    private void open(String path) {
        var ui = UI.getCurrent();
        ui.setLocale(Translations.DUTCH);
        var location = new Location(path);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }

    /** The token of the invitation of this address. */
    private String invite(String email, Role... roles) {
        cast.signIn(coordinator, kust);
        invitations.invite(email, kust, Set.of(roles));
        cast.signOut();
        var link = jdbc.sql("select link from outgoing_mail where recipient = :to order by id desc")
                .param("to", email)
                .query(String.class)
                .list()
                .getFirst();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheer", "beheer/post", "account", "eigen-wachtwoord"})
    void showsNothingToWhoeverIsNotSignedIn(String path) {
        open(path);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheer", "beheer/post"})
    void showsATraineeNothingOfAdministration(String path) {
        cast.signIn(cast.person("Sam Bakker", kust, Role.TRAINEE), kust);
        open(path);
        assertThat(getCurrentView().getClass().getPackageName()).doesNotContain("people", "mail");
        assertThat(title()).doesNotContain("Organisaties", "post");
    }

    @Test
    void showsACoordinatorNothingOfAdministration() {
        cast.signIn(coordinator, kust);
        open("beheer/organisatie/" + kust);
        assertThat(getCurrentView()).isNotInstanceOf(OrganisationView.class);
    }

    @Test
    void givesTheSignInFormTheNamesThatSpringSecurityReads() {
        open("aanmelden");
        assertThat($(Form.class).single().getElement().getAttribute("method")).isEqualTo("post");
        assertThat(field(EmailField.class, "E-mailadres").getElement().getProperty("name"))
                .isEqualTo("username");
        assertThat(field(PasswordField.class, "Wachtwoord").getElement().getProperty("name"))
                .isEqualTo("password");
    }

    @Test
    void saysWhenAPasswordWasWrongAndWhenOneSignedOut() {
        open("aanmelden?error");
        assertThat(notices()).singleElement().asString().contains("horen niet bij elkaar");
        open("aanmelden?afgemeld");
        assertThat(notices()).singleElement().asString().contains("afgemeld");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void answersTheSameWhetherAnAddressIsKnownOrNot(boolean known) {
        var email = known ? coordinator.email() : "niemand@leeratelier.example";
        open("wachtwoord-vergeten");
        press("Vraag een link aan");
        assertThat($(EmailField.class).single().getErrorMessage()).contains("geen e-mailadres");
        field(EmailField.class, "E-mailadres").setValue(email);
        press("Vraag een link aan");
        assertThat(title()).isEqualTo("Vraag je beheerder om de link");
        assertThat(notices())
                .containsExactly("Hoort er een account bij " + email
                        + "? Dan ligt de link nu klaar bij de beheerder van Leeratelier.");
    }

    @Test
    void explainsALinkThatNoLongerWorks() {
        open("wachtwoord/onzin");
        assertThat(title()).isEqualTo("Deze link werkt niet meer");
        open("uitnodiging/onzin");
        assertThat(title()).isEqualTo("Deze uitnodiging werkt niet meer");
    }

    @Test
    void makesAnAccountByAnInvitation() {
        var email = UUID.randomUUID() + "@leeratelier.example";
        open("uitnodiging/" + invite(email, Role.TRAINEE));
        field(TextField.class, "Je naam").setValue("Sam Bakker");
        $(PasswordField.class).single().setValue("kort");
        press("Account maken");
        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        assertThat($(PasswordField.class).single().getErrorMessage()).contains("minstens 12 tekens");
        $(PasswordField.class).single().setValue("negen geiten op een dak");
        press("Account maken");
        assertThat(title()).isEqualTo("Je doet mee");
        assertThat(accounts.findByEmail(email)).get().extracting(Account::name).isEqualTo("Sam Bakker");
    }

    @Test
    void joinsByAnInvitationWithTheAccountOneHas() {
        var elsewhere = cast.organisation("Duin");
        var sam = cast.person("Sam Bakker", elsewhere, Role.TRAINEE);
        open("uitnodiging/" + invite(sam.email(), Role.TRAINEE));
        assertThat($(PasswordField.class).exists()).isFalse();
        press("Uitnodiging aannemen");
        assertThat(title()).isEqualTo("Je doet mee");
    }

    @Test
    void letsAPersonChangeTheirNameAndPassword() {
        cast.signIn(coordinator, kust);
        open("account");
        field(TextField.class, "Je naam").setValue("Ingrid de Visser");
        press("Opslaan");
        assertThat(current.account().name()).isEqualTo("Ingrid de Visser");
        field(PasswordField.class, "Huidig wachtwoord").setValue("anders");
        field(PasswordField.class, "Nieuw wachtwoord").setValue("negen geiten op een dak");
        press("Wachtwoord opslaan");
        assertThat(field(PasswordField.class, "Huidig wachtwoord").isInvalid()).isTrue();
        field(PasswordField.class, "Huidig wachtwoord").setValue(Cast.PASSWORD);
        press("Wachtwoord opslaan");
        assertThat(notices()).contains("Je nieuwe wachtwoord is opgeslagen.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsAPersonChooseTheOrganisationTheyWorkForNow() {
        var duin = cast.organisation("Duin");
        cast.join(coordinator, duin, Role.TRAINEE);
        cast.signIn(coordinator, kust);
        open("account");
        var choice =
                (RadioButtonGroup<Organisation>) field(RadioButtonGroup.class, "Voor welke organisatie werk je nu?");
        choice.setValue(organisations.find(duin).orElseThrow());
        assertThat(current.organisation().id()).isEqualTo(duin);
    }

    @Test
    void leadsWhoeverHasAOneTimePasswordToChooseTheirOwnFirst() {
        var newcomer = cast.newcomer("Beheerder", kust, Role.ADMINISTRATOR);
        cast.signIn(newcomer, kust);
        open("beheer");
        assertThat(getCurrentView()).isInstanceOf(OwnPasswordView.class);
        open("account");
        assertThat(getCurrentView()).isInstanceOf(OwnPasswordView.class);
        field(PasswordField.class, "Huidig wachtwoord").setValue(Cast.PASSWORD);
        field(PasswordField.class, "Nieuw wachtwoord").setValue("negen geiten op een dak");
        press("Wachtwoord opslaan");
        open("beheer");
        assertThat(getCurrentView()).isInstanceOf(AdministrationView.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsAnAdministratorMakeAnOrganisationAndInvitePeople() {
        cast.signIn(administrator, kust);
        open("beheer");
        var name = "Wijkteam " + UUID.randomUUID();
        field(TextField.class, "Naam van de organisatie").setValue(name);
        press("Organisatie maken");
        assertThat(title()).isEqualTo(name);
        press("Uitnodigen");
        assertThat(field(EmailField.class, "E-mailadres").getErrorMessage()).contains("geen e-mailadres");
        var email = UUID.randomUUID() + "@leeratelier.example";
        field(EmailField.class, "E-mailadres").setValue(email);
        $(CheckboxGroup.class).single().deselectAll();
        press("Uitnodigen");
        assertThat($(CheckboxGroup.class).single().getErrorMessage()).contains("minstens één rol");
        ((CheckboxGroup<Role>) $(CheckboxGroup.class).single()).setValue(Set.of(Role.TRAINER));
        press("Uitnodigen");
        assertThat(notices()).singleElement().asString().contains(email + " is uitgenodigd");
        assertThat(texts(ListItem.class)).anyMatch(text -> text.contains(email) && text.contains("trainer"));
        assertThat($(OpenInvitations.class).single().getElement().getOuterHTML())
                .contains("/uitnodiging/");
        press("Intrekken");
        answer("Intrekken");
        assertThat(texts(ListItem.class)).noneMatch(text -> text.contains(email));
    }

    @Test
    void letsAnAdministratorInviteFromTheListOfOrganisations() {
        cast.signIn(administrator, kust);
        open("beheer");
        test($(NativeButton.class).withText("Iemand uitnodigen").all().getFirst())
                .click();
        var email = UUID.randomUUID() + "@leeratelier.example";
        field(EmailField.class, "E-mailadres").setValue(email);
        press("Uitnodigen");
        assertThat(notices()).singleElement().asString().contains(email + " is uitgenodigd", "geef hem zelf door");
        press("Sluiten");
        assertThat($(EmailField.class).exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsAnAdministratorGiveAndTakeARole() {
        var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(administrator, kust);
        open("beheer/account/" + sam.id());
        assertThat(title()).isEqualTo("Sam Bakker");
        press("Rol geven");
        assertThat(field(ComboBox.class, "Organisatie").getErrorMessage()).isEqualTo("Kies een organisatie.");
        ((ComboBox<Organisation>) field(ComboBox.class, "Organisatie"))
                .setValue(organisations.find(kust).orElseThrow());
        ((Select<Role>) field(Select.class, "Rol")).setValue(Role.COORDINATOR);
        press("Rol geven");
        assertThat(notices()).containsExactly("De rol is gegeven.");
        assertThat(texts(ListItem.class)).anyMatch(text -> text.startsWith("coördinator"));

        test($(NativeButton.class).withText("Afnemen").all().getFirst()).click();
        answer("Afnemen");
        assertThat(notices()).containsExactly("De rol is afgenomen.");
        assertThat(accounts.memberships(sam.id())).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsACoordinatorSeeWhoLeadsWhichTeamAndChangeIt() {
        var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(coordinator, kust);
        teams.assign(sam.id(), kust, "Noord");
        open("teams");
        assertThat(texts(ListItem.class))
                .anyMatch(text -> text.contains("Noord") && text.contains("geen leidinggevende"));

        press("Laten leiden");
        assertThat(field(ComboBox.class, "Persoon").getErrorMessage()).isEqualTo("Kies iemand van deze organisatie.");
        ((ComboBox<Account>) field(ComboBox.class, "Persoon")).setValue(sam);
        ((ComboBox<String>) field(ComboBox.class, "Team")).setValue("Noord");
        press("Laten leiden");
        assertThat(notices()).containsExactly("Sam Bakker leidt nu Noord.");
        assertThat(texts(ListItem.class)).anyMatch(text -> text.contains("Leidinggevende: Sam Bakker"));

        press("Afnemen");
        answer("Afnemen");
        assertThat(texts(ListItem.class)).anyMatch(text -> text.contains("geen leidinggevende"));
    }

    @Test
    void anAdministratorSeesTheTeamsOfAManagerAtTheAccountAndAtTheOrganisation() {
        var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(administrator, kust);
        managers.assign(sam.id(), kust, "Noord");
        open("beheer/account/" + sam.id());
        assertThat(texts(ListItem.class)).anyMatch(text -> text.startsWith("leidinggevende") && text.contains("Noord"));
        open("beheer/organisatie/" + kust);
        assertThat(texts(ListItem.class)).anyMatch(text -> text.contains("Leidinggevende: Sam Bakker"));
    }

    @Test
    void letsAnAdministratorBlockAnAccountAndLetItInAgain() {
        var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(administrator, kust);
        open("beheer/account/" + sam.id());
        press("Account blokkeren");
        answer("Account blokkeren");
        assertThat(notices()).containsExactly("Dit account is geblokkeerd: Sam Bakker kan zich nu niet aanmelden.");
        press("Blokkade opheffen");
        assertThat(notices()).containsExactly("Deze persoon kan zich weer aanmelden.");
    }

    @Test
    void helpsToANewPasswordByALinkToPassOn() {
        var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(administrator, kust);
        open("beheer/account/" + sam.id());
        press("Link voor nieuw wachtwoord");
        assertThat($(Notice.class).single().getElement().getOuterHTML())
                .contains("/wachtwoord/", "Er gaat geen mail uit");
    }

    @Test
    void keepsAnAdministratorFromLockingThemselvesOut() {
        cast.signIn(administrator, kust);
        open("beheer/account/" + administrator.id());
        press("Account blokkeren");
        answer("Account blokkeren");
        assertThat(notices()).singleElement().asString().contains("Je kunt je eigen account niet blokkeren");
    }

    @Test
    void receivesWhoeverBelongsToNoOrganisationAndSaysWhatToDo() {
        var sam = cast.person("Sam Bakker", kust);
        cast.signInNowhere(sam);
        for (var path : List.of("", "mensen", "beheer", "certificaten")) {
            open(path);
            assertThat(getCurrentView()).as(path).isInstanceOf(NowhereView.class);
        }
        assertThat(title()).isEqualTo("Je hoort nu bij geen organisatie");
        assertThat(Said.by((Component) getCurrentView())).contains(sam.email());
        open("account");
        assertThat(getCurrentView()).isInstanceOf(AccountView.class);
        open("certificaat");
        assertThat(title()).isEqualTo("Een certificaat controleren");
    }

    private void answer(String text) {
        test($(PrimaryButton.class).withText(text).all().getLast()).click();
    }

    @Test
    void findsAccountsWhileTyping() {
        var unusual = cast.person("Quirijn Zwaluw", kust, Role.TRAINEE);
        cast.signIn(administrator, kust);
        open("beheer");
        field(TextField.class, "Zoek op naam of e-mailadres").setValue("quirijn");
        assertThat(texts(ListItem.class)).anyMatch(text -> text.contains(unusual.email()));
        field(TextField.class, "Zoek op naam of e-mailadres").setValue("niemand-heet-zo");
        assertThat(texts(ListItem.class)).noneMatch(text -> text.contains(unusual.email()));
    }

    @Test
    void growsALongListByAPageAtATime() {
        for (var i = 0; i < 30; i++) {
            cast.person("Deelnemer " + (char) ('a' + i), kust, Role.TRAINEE);
        }
        cast.signIn(administrator, kust);
        open("beheer/organisatie/" + kust);
        assertThat(texts(ListItem.class).stream().filter(text -> text.contains("@leeratelier.example")))
                .hasSize(25);
        press("Meer mensen");
        assertThat(texts(ListItem.class).stream().filter(text -> text.contains("@leeratelier.example")))
                .hasSize(32);
        assertThat($(NativeButton.class).withText("Meer mensen").exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheer/organisatie/onzin", "beheer/organisatie/00000000-0000-0000-0000-000000000000"})
    void showsNoOrganisationThatDoesNotExist(String path) {
        cast.signIn(administrator, kust);
        open(path);
        assertThat(getCurrentView()).isNotInstanceOf(OrganisationView.class);
    }

    private <C extends Component> List<String> texts(Class<C> type) {
        return $(type).all().stream().map(Said::by).toList();
    }
}
