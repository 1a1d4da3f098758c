package nl.leeratelier.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class GroupViewsTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    TrainingGroups groups;

    private OrganisationId kust;
    private Account hanna;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(hanna, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).first()).click();
    }

    private String said() {
        String asked = $(Modal.class).all().stream().map(Said::by).collect(Collectors.joining(" "));
        return Said.by((Component) getCurrentView()) + " " + asked;
    }

    @Test
    void aTrainerMakesAGroupAddsSomebodyAndTakesThemOutAgain() {
        open("groepen");
        assertThat(said()).contains("Nog geen groep");
        press("Maak de groep");
        assertThat($(TextField.class).first().getErrorMessage()).contains("1 tot 80 tekens");
        $(TextField.class).first().setValue("Kust <b>najaar</b>");
        press("Maak de groep");
        assertThat($(H1.class).single().getText()).isEqualTo("Kust <b>najaar</b>");
        assertThat(said()).contains("Trainer: Hanna de Wit", "Er zit nog niemand in deze groep");
        press("Toevoegen");
        assertThat(said()).contains("Sam Bakker zit nu in de groep", "1 deelnemer", "Er zijn geen andere deelnemers");
        press("Uit de groep halen");
        assertThat(said()).contains("Sam Bakker uit de groep halen?");
        test($(NativeButton.class).withText("Uit de groep halen").all().getLast())
                .click();
        assertThat(said()).contains("Sam Bakker zit niet meer in de groep");
    }

    @Test
    void theTrainerKeepsALogThatAsksAboutNames() {
        open("groepen/" + groups.create("Kust", hanna.id()));
        assertThat(said()).contains("Het logboek is nog leeg");
        FreeText cameUp = $(FreeText.class).first();
        cameUp.setValue("Ze vroegen wat je zegt als Jayden meeluistert.");
        press("Zet in het logboek");
        assertThat(said()).contains("“Jayden”", "Het logboek is nog leeg");
        press("Zet in het logboek");
        assertThat(said()).as("asked a second time").contains("“Jayden”", "Het logboek is nog leeg");
        cameUp.setValue("Ze vroegen wat je zegt als het kind <b>meeluistert</b>.");
        press("Zet in het logboek");
        assertThat(said()).contains("Het staat in het logboek", "als het kind <b>meeluistert</b>.");
    }

    @Test
    void aDissolvedGroupGoesFromTheScreenOfAnOpenWindow() {
        GroupId group = groups.create("Kust", hanna.id());
        open("groepen/" + group);
        groups.dissolve(group);
        $(FreeText.class).first().setValue("Vragen over de eerste zin.");
        press("Zet in het logboek");
        assertThat(said())
                .contains("Deze groep is er niet meer", "Alle groepen")
                .doesNotContain("Logboek", "Sam Bakker");
    }

    @Test
    void saysHowLongANameCanBe() {
        open("groepen");
        TextField name = $(TextField.class).first();
        assertThat(name.getHelperText()).contains("Hoogstens 80 tekens");
        name.setValue("x".repeat(75));
        assertThat(name.getHelperText()).isEqualTo("Nog 5 van de 80 tekens.");
    }

    @Test
    void aCoordinatorSeesTheGroupAndNoLog() {
        GroupId group = groups.create("Kust", hanna.id());
        cast.signIn(cast.person("Ingrid Visser", kust, Role.COORDINATOR), kust);
        open("groepen/" + group);
        assertThat($(GroupView.class).exists()).isTrue();
        assertThat($(LogPart.class).exists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TRAINER", "COORDINATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void isClosedToEverybodyElse(Role role) {
        GroupId group = groups.create("Kust", hanna.id());
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        open("groepen");
        assertThat($(GroupsView.class).exists()).isFalse();
        open("groepen/" + group);
        assertThat($(GroupView.class).exists()).isFalse();
    }

    @Test
    void knowsNoOtherGroups() {
        GroupId group = groups.create("Kust", hanna.id());
        cast.signIn(cast.person("Karim Amrani", kust, Role.TRAINER), kust);
        for (String path : List.of(group.toString(), "bestaat-niet", "00000000-0000-0000-0000-000000000000")) {
            open("groepen/" + path);
            assertThat($(GroupView.class).exists()).isFalse();
            assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
        }
    }
}
