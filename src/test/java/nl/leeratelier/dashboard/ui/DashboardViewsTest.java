package nl.leeratelier.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.accreditation.CertificateNumber;
import nl.leeratelier.accreditation.CertificateWithdrawn;
import nl.leeratelier.dashboard.Kust;
import nl.leeratelier.growth.GroupGrowth;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.Teams;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
@Import(Kust.class)
class DashboardViewsTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Kust people;

    @Autowired
    Managers managers;

    @Autowired
    Invitations invitations;

    @Autowired
    Teams teams;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    GroupGrowth growth;

    private OrganisationId kust;
    private Account ingrid;
    private Account mo;

    @BeforeEach
    void anOrganisation() {
        kust = cast.organisation("Kust");
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        mo = cast.person("Mo Kaya", kust, Role.MANAGER);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void aCoordinatorStartsAtTheOrganisationAndAManagerAtTheTeam() {
        open(ingrid, "");
        assertThat($(H1.class).single().getText()).isEqualTo("Zo staat je organisatie ervoor");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nog niemand ingeschreven");

        open(mo, "");
        assertThat($(H1.class).single().getText()).isEqualTo("Mijn team");
        assertThat(said()).contains("Je leidt nog geen team");
    }

    @Test
    void whoLearnsStartsThere() {
        assertThat(Starts.start(Set.of(Role.COORDINATOR, Role.TRAINEE))).isEmpty();
        assertThat(Starts.start(Set.of(Role.MANAGER, Role.TRAINER))).isEmpty();
        assertThat(Starts.start(Set.of(Role.MANAGER, Role.COORDINATOR))).contains("organisatie");
        assertThat(Starts.start(Set.of(Role.ADMINISTRATOR))).isEmpty();
        assertThat(Starts.start(Set.of())).isEmpty();
    }

    @Test
    void showsTheFiguresTheTeamsTheMonthsAndWhoIsStuck() {
        var sam = people.person("Sam Bakker", kust, "Noord");
        people.completed(sam, kust, 2);
        people.busy(people.person("Daan <b>Smit", kust, "Zuid"), kust, 40, 30);
        cast.signIn(ingrid, kust);
        managers.assign(mo.id(), kust, "Zuid");
        open(ingrid, "organisatie");

        assertThat(said())
                .contains("2inschrijvingen", "1afgerond", "1staan stil", "1 team heeft geen leidinggevende")
                .contains("Noord", "1 van 1 afgerond", "0 van 1 afgerond", "Mo Kaya")
                .contains("Daan <b>Smit", "module 1 van 6", "Nog te weinig mensen");
    }

    @Test
    void countsWhoDidNotComeYetAndWhoseCertificateWasTakenBackApart() {
        var done = people.completed(people.person("Sam Bakker", kust, "Noord"), kust, 2);
        withdraw(done.id());
        cast.signIn(ingrid, kust);
        managers.assign(mo.id(), kust, "Noord");
        var address = UUID.randomUUID() + "@leeratelier.example";
        var invited = invitations.invite(address, kust, Set.of(Role.TRAINEE));
        teams.plan(invited, kust, "Noord");

        open(ingrid, "organisatie");
        assertThat(said())
                .contains("1 van 1 afgerond, 1 ingetrokken, 1 nog niet gekomen")
                .contains("1uitgenodigd, nog niet gekomen", "1certificaat ingetrokken");
        open(mo, "mijn-team");
        assertThat(said()).contains(address, "1certificaat ingetrokken").doesNotContain("Sam Bakkerafgerond");
    }

    private void withdraw(EnrolmentId enrolment) {
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new CertificateWithdrawn(new CertificateNumber("LA-7K3M-Q2XV-9D4T-H8WB"), enrolment)));
    }

    @Test
    void offersTheGrowthOfTeamsThatMayBeTold() {
        for (int i = 0; i < 5; i++) {
            people.answered(people.person("Sam Bakker", kust, "Noord"), kust, "signalen", 5, 2);
            people.answered(people.person("Noor Kaya", kust, "Zuid"), kust, "signalen", 3, 3);
        }
        open(ingrid, "organisatie");
        assertThat(said()).contains("10 mensen antwoordden beide keren", "Van 4,0 naar 2,5");
        of("Noord");
        assertThat(said()).contains("5 mensen antwoordden beide keren", "Van 5,0 naar 2,0");
    }

    @Test
    void aLargeOrganisationAsksForTheGrowthFirst() {
        for (int i = 0; i < 5; i++) {
            people.answered(people.person("Sam Bakker", kust, ""), kust, "signalen", 5, 2);
        }
        cast.signIn(ingrid, kust);
        UI.getCurrent().setLocale(Translations.DUTCH);
        var part = new GrowthPart(growth, false);
        UI.getCurrent().add(part);
        assertThat(Said.by(part)).doesNotContain("Van 5,0");
        test($(NativeButton.class).withText("Laat de groei zien").single()).click();
        assertThat(Said.by(part)).contains("Van 5,0 naar 2,0");
    }

    @Test
    void aManagerSeesThePeopleOfTheirOwnTeamsAndNobodyElse() {
        people.completed(people.person("Sam Bakker", kust, "Noord"), kust, 2);
        people.busy(people.person("Daan Smit", kust, "Zuid"), kust, 40, 30);
        people.busy(people.person("Kees Vos", kust, ""), kust, 40, 30);
        cast.signIn(ingrid, kust);
        managers.assign(mo.id(), kust, "Noord");
        open(mo, "mijn-team");
        assertThat($(H1.class).single().getText()).isEqualTo("Noord");
        assertThat(said())
                .contains("Sam Bakker", "1inschrijving", "1afgerond", "niemand opnieuw aan de beurt")
                .doesNotContain("Daan Smit", "Kees Vos", "Zuid", "organisatie en hoe ver");

        cast.signIn(ingrid, kust);
        managers.assign(mo.id(), kust, "Zuid");
        managers.take(mo.id(), kust, "Noord");
        open(mo, "account");
        open(mo, "mijn-team");
        assertThat(said()).contains("Daan Smit").doesNotContain("Sam Bakker", "Kees Vos");
    }

    @SuppressWarnings("unchecked")
    private void of(String team) {
        ((Select<String>) $(Select.class)
                        .withCondition(found -> "Van wie".equals(found.getLabel()))
                        .single())
                .setValue(team);
    }

    private void open(Account person, String path) {
        cast.signIn(person, kust);
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    private String said() {
        return Said.by((Component) getCurrentView()).replaceAll("\\s+", " ");
    }
}
