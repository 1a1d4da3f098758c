package nl.leeratelier.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.OffsetDateTime;
import nl.leeratelier.learning.EnrolmentChanged;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.Teams;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Underway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class CompletionsViewTest extends SpringBrowserlessTest {

    private static final String PROGRAMME = "meldcode-in-partnerschap";

    @Autowired
    Cast cast;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Teams teams;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private OrganisationId kust;
    private Account ingrid;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        cast.signIn(ingrid, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void isClosedToTrainees() {
        cast.signIn(cast.person("Sam Bakker", kust, Role.TRAINEE), kust);
        UI.getCurrent().navigate("rapporten");

        assertThat($(CompletionsFilter.class).exists()).isFalse();
    }

    @Test
    void saysThatNothingWasCompleted() {
        enrol("Sam Bakker");
        open();

        assertThat($(H1.class).single().getText()).isEqualTo("Wat is er afgerond");
        assertThat(said()).contains("In deze maanden is met deze keuzes niets afgerond.");
        assertThat(facts()).startsWith("0afgerond");
    }

    @Test
    void countsByMonthTeamAndProgrammeAndShowsTheListBehindIt() {
        complete("Sam Bakker", "Noord");
        complete("Noor Kaya", "Zuid");
        complete("Jan de Wit", "");
        enrol("Els Nogbezig");
        open();

        assertThat(facts()).startsWith("3afgerond");
        assertThat(table("Per team")).contains("Geen team", "Noord", "Zuid");
        assertThat(table("Per programma")).contains("Meldcode in partnerschap met ouders");
        assertThat(table("De lijst erachter"))
                .contains("Sam Bakker", "Noor Kaya", "Jan de Wit")
                .doesNotContain("Els Nogbezig");

        select("Team", "Noord");
        assertThat(facts()).startsWith("1afgerond");
        assertThat(table("De lijst erachter")).contains("Sam Bakker").doesNotContain("Noor Kaya", "Jan de Wit");

        select("Team", "");
        assertThat(facts()).startsWith("1afgerond");
        assertThat(table("De lijst erachter")).contains("Jan de Wit").doesNotContain("Sam Bakker");
    }

    @Test
    void showsNobodyOfAnotherOrganisation() {
        var duin = cast.organisation("Duin");
        var other = cast.person("Sam van Duin", duin, Role.TRAINEE);
        complete(other, duin);
        complete("Noor Kaya", "Zuid");
        open();

        assertThat(facts()).startsWith("1afgerond");
        assertThat(table("De lijst erachter")).doesNotContain("Sam van Duin");
    }

    @Test
    void makesTheListAFile() {
        complete("Sam Bakker", "Noord");
        open();
        test($(NativeButton.class)
                        .withCondition(button -> Said.by(button).strip().equals("CSV"))
                        .single())
                .click();

        await().pollInSameThread().until(() -> {
            $(Underway.class).all().forEach(Underway::look);
            return $(Anchor.class).withText("Bestand ophalen").exists();
        });
    }

    private void open() {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate("rapporten");
    }

    private Account enrol(String name) {
        var person = cast.person(name, kust, Role.TRAINEE);
        enrolments.enrol(person.id(), kust, PROGRAMME);
        return person;
    }

    private void complete(String name, String team) {
        var person = cast.person(name, kust, Role.TRAINEE);
        if (!team.isEmpty()) {
            teams.assign(person.id(), kust, team);
        }
        complete(person, kust);
    }

    private void complete(Account person, OrganisationId organisation) {
        transaction.executeWithoutResult(_ -> {
            var enrolment = enrolments.enrol(person.id(), organisation, PROGRAMME);
            jdbc.sql("update enrolment set completed_at = ? where id = ?")
                    .params(OffsetDateTime.now(), enrolment.id().value())
                    .update();
            events.publishEvent(new EnrolmentChanged(enrolment.id()));
        });
    }

    @SuppressWarnings("unchecked")
    private void select(String label, String value) {
        ((Select<String>) $(Select.class)
                        .withCondition(found -> label.equals(found.getLabel()))
                        .single())
                .setValue(value);
    }

    private String facts() {
        return Said.by($(Fact.class).all().getFirst());
    }

    private String said() {
        return Said.by($(CompletionsView.class).single());
    }

    private String table(String caption) {
        return $(DataTable.class)
                .withCondition(table -> caption.equals(table.getElement().getAttribute("aria-label")))
                .single()
                .getElement()
                .getChild(0)
                .getProperty("innerHTML");
    }
}
