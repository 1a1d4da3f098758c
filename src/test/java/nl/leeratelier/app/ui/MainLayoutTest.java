package nl.leeratelier.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.FocusBar;
import nl.leeratelier.ui.FocusView;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;

@ViewPackages(packages = "nl.leeratelier.app.ui")
@ContextConfiguration(classes = MainLayoutTest.Setting.class)
class MainLayoutTest extends SpringBrowserlessTest {

    @Configuration
    @ComponentScan("nl.leeratelier.ui")
    static class Setting {

        @Bean
        Visitor visitor() {
            return mock();
        }
    }

    /** A page without annotations, so that no other test ever meets it. */
    static class Ordinary extends Page {
        Ordinary() {
            title("Mensen");
        }
    }

    static class Player extends Stage implements FocusView {

        private final FocusBar bar = new FocusBar("De jas van Mila");

        Player() {
            super(Chair.PRO);
        }

        @Override
        public FocusBar focusBar() {
            return bar;
        }
    }

    private static final Organisation COAST = new Organisation(OrganisationId.next(), "Jeugdteam Kust");
    private static final Organisation TOWN = new Organisation(OrganisationId.next(), "Wijkteam Stad");

    @Autowired
    private Visitor visitor;

    @BeforeEach
    void someoneIsHere() {
        org.mockito.Mockito.reset(visitor);
        when(visitor.name()).thenReturn(Optional.of("Sam Bakker"));
        when(visitor.organisation()).thenReturn(COAST.name());
        when(visitor.organisations()).thenReturn(List.of(COAST, TOWN));
        UI.getCurrent().setLocale(Translations.DUTCH);
        var routes = RouteConfiguration.forSessionScope();
        routes.setRoute("gewoon", Ordinary.class, List.of(MainLayout.class));
        routes.setRoute("spel", Player.class, List.of(MainLayout.class));
    }

    @Test
    void everyPageStandsInTheMainLandmarkWithVeiligThuisAtHand() {
        UI.getCurrent().navigate("gewoon");

        assertThat(shell()).contains("href=\"tel:08002000\"", "0800-2000").containsOnlyOnce("<main");
        assertThat($(Main.class).single().getElement().getOuterHTML()).contains("<h1>Mensen</h1>");
        assertThat(shell()).contains("class=\"skip\" href=\"#inhoud\"", "id=\"inhoud\"");
    }

    @Test
    void everyPageLeadsToTheGuideAndThePlannerPastVaadinsRouter() {
        when(visitor.name()).thenReturn(Optional.empty());
        UI.getCurrent().navigate("gewoon");

        assertThat(shell())
                .contains(
                        "<a href=\"wegwijzer\" router-ignore>",
                        "<a href=\"gesprek-voorbereiden\" router-ignore>",
                        "Bereid je gesprek voor");

        UI.getCurrent().setLocale(Translations.ENGLISH);
        UI.getCurrent().navigate("spel");
        UI.getCurrent().navigate("gewoon");

        assertThat(shell()).contains("<a href=\"wegwijzer/en\" router-ignore>");
    }

    @Test
    void aFullScreenViewHasTheGuideBesideIt() {
        UI.getCurrent().navigate("spel");

        assertThat(shell())
                .contains("class=\"guide-link\" href=\"wegwijzer\" target=\"_blank\"", "Wegwijzer (nieuw tabblad)");
    }

    @Test
    void aFullScreenViewBringsItsOwnBarAndKeepsVeiligThuis() {
        UI.getCurrent().navigate("spel");

        assertThat(shell()).contains("<h1>De jas van Mila</h1>", "0800-2000").doesNotContain("<nav");
        assertThat($(H1.class).all()).hasSize(1);
    }

    @Test
    void theBarComesBackAfterAFullScreenView() {
        UI.getCurrent().navigate("spel");
        UI.getCurrent().navigate("gewoon");

        assertThat(shell()).contains("<nav").doesNotContain("focus-bar", "focused");
    }

    @Test
    void theBarEndSaysWhoYouAreAndForWhom() {
        UI.getCurrent().navigate("gewoon");

        assertThat(shell()).contains("Account van Sam Bakker", "SB", "Jeugdteam Kust", "Afmelden");
    }

    @Test
    void whoBelongsToSeveralOrganisationsCanSwitch() {
        UI.getCurrent().navigate("gewoon");

        assertThat(shell()).contains("Wijkteam Stad");
        $(BarEnd.class).single().act("organisation:" + TOWN.id());

        verify(visitor).switchTo(TOWN.id());
    }

    @Test
    void theLanguageCanBeChosen() {
        UI.getCurrent().navigate("gewoon");

        $(BarEnd.class).single().act("language:en");

        verify(visitor).speak(Translations.ENGLISH);
    }

    @Test
    void whatNoButtonSaysDoesNothing() {
        UI.getCurrent().navigate("gewoon");

        for (var deed :
                List.of("", "language:fr", "language", "organisation:" + OrganisationId.next(), "organisation:x")) {
            $(BarEnd.class).single().act(deed);
        }

        verify(visitor, never()).speak(any());
        verify(visitor, never()).switchTo(any());
        verify(visitor, never()).signOut();
    }

    @Test
    void whoIsNotSignedInFindsTheWayIn() {
        when(visitor.name()).thenReturn(Optional.empty());
        when(visitor.organisations()).thenReturn(List.of());
        UI.getCurrent().navigate("gewoon");

        assertThat(shell()).contains("href=\"aanmelden\"").doesNotContain("Afmelden", "Mijn account");
    }

    @Test
    void anUnknownAddressGetsACalmAnswerAndAWayBack() {
        UI.getCurrent().navigate("nergens/heen");

        assertThat(shell()).contains("Deze pagina is er niet", "Naar de start", "0800-2000");
    }

    private String shell() {
        return $(MainLayout.class).single().getElement().getOuterHTML();
    }
}
