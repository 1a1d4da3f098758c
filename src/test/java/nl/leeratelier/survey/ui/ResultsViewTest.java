package nl.leeratelier.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ResultsViewTest extends SpringBrowserlessTest {

    private static final String RESULTS = "vragenlijsten/meldcode-in-partnerschap/evaluatie";

    @Autowired
    Cast cast;

    private OrganisationId kust;

    @BeforeEach
    void organisation() {
        kust = cast.organisation("Kust");
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void open(Role role, String path) {
        cast.signIn(cast.person("Hanna de Wit", kust, role), kust);
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    private String said() {
        return String.join(
                " ",
                $(Component.class).all().stream()
                        .map(component -> component.getElement().getText())
                        .toList());
    }

    @Test
    void aTrainerFindsTheSurveysAndWhatWasAnswered() {
        open(Role.TRAINER, "vragenlijsten");
        assertThat(said()).contains("Wat heeft dit je gebracht?", "Bekijk de uitkomsten");
        UI.getCurrent().navigate(RESULTS);
        assertThat($(H1.class).single().getText()).isEqualTo("Wat heeft dit je gebracht?");
        assertThat(said()).contains("Nog te weinig antwoorden");
    }

    @ParameterizedTest
    @EnumSource(names = "TRAINER", mode = EnumSource.Mode.EXCLUDE)
    void isClosedToEverybodyElse(Role role) {
        open(role, RESULTS);
        assertThat($(ResultsView.class).exists()).isFalse();
        UI.getCurrent().navigate("vragenlijsten");
        assertThat($(SurveysView.class).exists()).isFalse();
    }

    @Test
    void knowsNoOtherSurveys() {
        open(Role.TRAINER, "vragenlijsten/meldcode-in-partnerschap/weg");
        assertThat($(ResultsView.class).exists()).isFalse();
    }
}
