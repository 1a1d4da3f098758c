package nl.leeratelier.quiz.ui;

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
class AnalysisViewTest extends SpringBrowserlessTest {

    private static final String TEST = "itemanalyse/meldcode-in-partnerschap/eindtoets";

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
    void aTrainerFindsTheTestsAndWhyNothingIsToldYet() {
        open(Role.TRAINER, "itemanalyse");
        assertThat(said()).contains("Eindtoets", "0 mensen hebben ingeleverd");
        UI.getCurrent().navigate(TEST);
        assertThat($(H1.class).single().getText()).isEqualTo("Eindtoets");
        assertThat(said()).contains("Nog te weinig mensen");
    }

    @ParameterizedTest
    @EnumSource(names = "TRAINER", mode = EnumSource.Mode.EXCLUDE)
    void isClosedToEverybodyElse(Role role) {
        open(role, TEST);
        assertThat($(AnalysisView.class).exists()).isFalse();
        UI.getCurrent().navigate("itemanalyse");
        assertThat($(AnalysesView.class).exists()).isFalse();
    }

    @Test
    void knowsNoOtherTests() {
        open(Role.TRAINER, "itemanalyse/meldcode-in-partnerschap/weg");
        assertThat($(AnalysisView.class).exists()).isFalse();
    }
}
