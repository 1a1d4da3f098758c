package nl.leeratelier.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.ui.OpenInvitations;
import nl.leeratelier.reporting.Status;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.LinkToCopy;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Underway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class PeopleViewTest extends SpringBrowserlessTest {

    private static final String PROGRAMME = "meldcode-in-partnerschap";

    @Autowired
    Cast cast;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId kust;
    private Account ingrid;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void isClosedToTrainees() {
        cast.signIn(cast.person("Sam Bakker", kust, Role.TRAINEE), kust);
        UI.getCurrent().navigate("mensen");

        assertThat($(PeopleTable.class).exists()).isFalse();
    }

    @Test
    void asksToInviteTheFirstPeople() {
        open();

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nog niemand ingeschreven");
        assertThat($(Fact.class).exists()).isFalse();
        assertThat(table()).contains("Ingrid Visser", "niet ingeschreven");
    }

    @Test
    void showsTheFiguresAndThePeople() {
        enrol("Sam Bakker");
        enrol("Noor Kaya");
        open();

        assertThat($(H1.class).single().getText()).isEqualTo("Wie is klaar, wie heeft nog tijd nodig");
        assertThat($(Fact.class).all())
                .extracting(fact -> fact.getElement().getTextRecursively())
                .containsExactly("2inschrijvingen", "0afgerond", "0staan stil, 3 weken of langer");
        assertThat(table()).contains("Sam Bakker", "Noor Kaya", "nog niet begonnen");
    }

    @Test
    void showsTheStudyLoadOnceSomebodyCompletedAndTheDayInItsOwnColumn() {
        var sam = enrol("Sam Bakker");
        jdbc.sql(
                        "update report_line set status = 'COMPLETED', percent = 100, completed_at = :at where account_id = :id")
                .param("at", OffsetDateTime.parse("2025-11-14T12:00:00Z"))
                .param("id", sam.id().value())
                .update();
        jdbc.sql("update report_tally set state = 'DONE' where organisation_id = ? and state = 'OPEN'")
                .param(kust.value())
                .update();
        jdbc.sql("delete from report_tally where organisation_id = ? and state = 'ACTIVE'")
                .param(kust.value())
                .update();
        open();

        var minutes = catalogue.newest(PROGRAMME).orElseThrow().programme().studyMinutes();
        assertThat($(Fact.class).all())
                .extracting(Said::by)
                .anyMatch(fact -> fact.endsWith("studie per certificaat"))
                .contains("%d u %dstudie per certificaat".formatted(minutes / 60, minutes % 60));
        assertThat(table()).contains("Afgerond op", "14 nov 2025", "Meldcode in partnerschap met ouders");
    }

    @Test
    @SuppressWarnings("unchecked")
    void narrowsDownToAProgramme() {
        enrol("Sam Bakker");
        open();
        var select = (Select<String>) $(Select.class)
                .withCondition(found -> "Programma".equals(found.getLabel()))
                .single();
        select.setValue(PROGRAMME);

        assertThat(table()).contains("Sam Bakker").doesNotContain("Ingrid");
    }

    @Test
    void callsAProgrammeByItsNameWhenAllOfItIsWithdrawn() {
        var known = catalogue.known(kust);
        var programmes = new Programmes(List.of(), known);

        assertThat(programmes.reported()).contains(PROGRAMME);
        assertThat(programmes.title(PROGRAMME)).isEqualTo("Meldcode in partnerschap met ouders");
        assertThat(programmes.meant(Optional.of(PROGRAMME))).isPresent();
        assertThat(programmes.keys()).isEmpty();
    }

    @Test
    void showsNamesAsTextWhateverTheyHold() {
        enrol("<img src=x onerror=alert(1)>");
        open();

        assertThat(table()).contains("&lt;img src=x").doesNotContain("<img");
    }

    @Test
    void searchesAndNarrowsDownAndShowsEverybodyAgain() {
        enrol("Sam Bakker");
        open();

        test($(TextField.class).single()).setValue("noor");
        assertThat($(NativeButton.class).withText("Toon iedereen").exists()).isTrue();

        test($(NativeButton.class).withText("Toon iedereen").single()).click();
        assertThat(table()).contains("Sam Bakker");

        status(Status.NOT_BEGUN);
        assertThat(table()).contains("Sam Bakker").doesNotContain("Ingrid");
    }

    @Test
    void turnsPages() {
        for (var i = 0; i < 30; i++) {
            enrol("Deelnemer %02d".formatted(i));
        }
        open();
        assertThat(table()).contains("Deelnemer 24").doesNotContain("Deelnemer 25");

        test($(NativeButton.class).withText("Volgende").single()).click();
        assertThat(table()).contains("Deelnemer 25", "Ingrid Visser").doesNotContain("Deelnemer 24");

        test($(NativeButton.class).withText("Vorige").single()).click();
        assertThat(table()).contains("Deelnemer 00").doesNotContain("Deelnemer 25");
    }

    @Test
    void showsNobodyOfAnotherOrganisation() {
        var duin = cast.organisation("Duin");
        var sam = cast.person("Sam van Duin", duin, Role.TRAINEE);
        enrolments.enrol(sam.id(), duin, PROGRAMME);
        open();

        assertThat(table()).doesNotContain("Sam van Duin");
    }

    @Test
    void offersTheReportAsCsvAndAsWorkbook() {
        open();

        for (var kind : List.of("Excel", "CSV")) {
            test($(NativeButton.class)
                            .withCondition(button -> Said.by(button).strip().equals(kind))
                            .single())
                    .click();
            await().pollInSameThread().until(() -> {
                $(Underway.class).all().forEach(Underway::look);
                return $(Anchor.class).withText("Bestand ophalen").exists();
            });
            assertThat(notices()).anyMatch(words -> words.startsWith("Je bestand is klaar: 1 regel."));
        }
    }

    @Test
    void invitesPeopleAndTellsWhatBecameOfEach() {
        var address = UUID.randomUUID() + "@leeratelier.example";
        enrol("Sam Bakker");
        open();

        test($(NativeButton.class).withText("Mensen uitnodigen").single()).click();
        test($(TextArea.class).single()).setValue(address + "; geenadres");
        test($(NativeButton.class).withText("Uitnodigen").single()).click();

        assertThat(notices()).hasSize(2);
        assertThat(notices().getFirst())
                .startsWith("1 uitnodiging staat klaar. Er gaat geen mail uit: kopieer de link en geef hem zelf door.");
        assertThat(notices().getLast()).contains("geenadres");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("geenadres");
        assertThat(Said.by($(OpenInvitations.class).single())).contains(address);
        assertThat($(LinkToCopy.class).all()).hasSize(2);
    }

    @Test
    void saysThatAnEarlierLinkDiesWhenSomebodyIsInvitedAgain() {
        var address = UUID.randomUUID() + "@leeratelier.example";
        enrol("Sam Bakker");
        open();

        test($(NativeButton.class).withText("Mensen uitnodigen").single()).click();
        for (var time = 0; time < 2; time++) {
            test($(TextArea.class).single()).setValue(address);
            test($(NativeButton.class).withText("Uitnodigen").single()).click();
        }

        assertThat(notices())
                .contains("1 persoon was al uitgenodigd: de eerdere link werkt niet meer, alleen de nieuwe.");
    }

    @Test
    void asksForAnAddressWhenNoneIsGiven() {
        enrol("Sam Bakker");
        open();

        test($(NativeButton.class).withText("Mensen uitnodigen").single()).click();
        test($(NativeButton.class).withText("Uitnodigen").single()).click();

        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(notices()).isEmpty();
    }

    private void open() {
        cast.signIn(ingrid, kust);
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate("mensen");
    }

    private Account enrol(String name) {
        var person = cast.person(name, kust, Role.TRAINEE);
        enrolments.enrol(person.id(), kust, PROGRAMME);
        return person;
    }

    @SuppressWarnings("unchecked")
    private void status(Status status) {
        var select = (Select<Status>) $(Select.class)
                .withCondition(found -> "Status".equals(found.getLabel()))
                .single();
        select.setValue(status);
    }

    private String table() {
        return $(DataTable.class).single().getElement().getChild(0).getProperty("innerHTML");
    }

    private List<String> notices() {
        return $(Notice.class).all().stream().map(Said::by).toList();
    }
}
