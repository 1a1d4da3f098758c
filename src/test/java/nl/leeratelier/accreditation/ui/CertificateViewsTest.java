package nl.leeratelier.accreditation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentChanged;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.ProgrammeCompleted;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.Departures;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.LanguageNote;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class CertificateViewsTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Accounts accounts;

    @Autowired
    Departures departures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private OrganisationId kust;
    private Account sam;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void saysKindlyThatThereIsNoCertificateYet() {
        cast.signIn(sam, kust);
        open("certificaten");

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nog geen certificaat");
    }

    @Test
    void showsTheCertificateOfACompletedProgramme() {
        var number = complete();
        cast.signIn(sam, kust);
        open("certificaten");

        assertThat($(H1.class).single().getText()).isEqualTo("Mijn certificaten");
        assertThat(paper()).contains("Meldcode in partnerschap met ouders", "op naam van Sam Bakker", number);
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("certificaat/" + number);
    }

    @Test
    void leavesWhoeverLeftTheirCertificatesAndTheirStatement() {
        var number = complete();
        cast.signIn(cast.person("Ada Smit", kust, Role.COORDINATOR), kust);
        departures.leave(sam.email(), kust);
        cast.signInNowhere(sam);
        open("");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("mijn-certificaten");

        open("mijn-certificaten");
        assertThat($(H1.class).single().getText()).isEqualTo("Mijn certificaten");
        assertThat(paper()).contains("op naam van Sam Bakker", number);
        assertThat($(DownloadLink.class).all()).isNotEmpty();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("certificaat/" + number);

        open("account");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("mijn-certificaten");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINEE", "TRAINER", "EXPERT"})
    void isForEverybodyWhoMayFollowAProgramme(Role role) {
        cast.signIn(cast.person("Hanna de Wit", kust, role), kust);
        open("certificaten");

        assertThat($(H1.class).single().getText()).isEqualTo("Mijn certificaten");
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(MenuEntry::path)
                .contains("/certificaten")
                .doesNotContain("/mijn-certificaten");
    }

    @Test
    void whoLeftStillGetsTheirOwn() {
        var number = complete();
        jdbc.sql("delete from membership where account_id = ?")
                .param(sam.id().value())
                .update();
        jdbc.sql("update account set organisation_id = null where id = ?")
                .param(sam.id().value())
                .update();
        cast.signInNowhere(sam);
        open("certificaten");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("mijn-certificaten");
        open("mijn-certificaten");

        assertThat(paper()).contains("op naam van Sam Bakker", number);
        assertThat(Said.by((Component) getCurrentView())).contains("Overzicht voor je dossier (pdf)");
    }

    @Test
    void saysInWhichLanguageACertificateIsToWhoeverReadsAnother() {
        complete();
        cast.signIn(sam, kust);
        open("certificaten");
        assertThat($(LanguageNote.class).exists()).isFalse();

        UI.getCurrent().setLocale(Translations.ENGLISH);
        UI.getCurrent().navigate("certificaat");
        UI.getCurrent().navigate("certificaten");
        assertThat($(LanguageNote.class).single().getText()).isEqualTo("This certificate is in Dutch.");
    }

    @Test
    void showsNobodyElsesCertificates() {
        complete();
        cast.signIn(cast.person("Noor Kaya", kust, Role.TRAINEE), kust);
        open("certificaten");

        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void tellsAnybodyThatACertificateIsReal() {
        var number = complete();
        open("certificaat/" + number.toLowerCase().replace("-", ""));

        assertThat($(H1.class).single().getText()).isEqualTo("Dit certificaat is echt");
        assertThat(paper())
                .contains("Sam Bakker", "Meldcode in partnerschap met ouders", number)
                .doesNotContain(sam.email(), "Kust");
    }

    @Test
    void saysCalmlyThatANumberIsNotKnown() {
        open("certificaat/LA-0000-0000-0000-0000");

        assertThat($(H1.class).single().getText()).isEqualTo("We kennen dit nummer niet");
    }

    @Test
    void readsANumberThatIsTypedIn() {
        var number = complete();
        open("certificaat");
        test($(TextField.class).single()).setValue(" " + number.toLowerCase().replace('-', ' '));
        test($(NativeButton.class).withText("Controleer").single()).click();

        assertThat(paper()).contains("Sam Bakker");
    }

    @Test
    void saysAtTheFieldThatSomethingIsNoNumber() {
        open("certificaat");
        test($(TextField.class).single()).setValue("hallo");
        test($(NativeButton.class).withText("Controleer").single()).click();

        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat($(H1.class).single().getText()).isEqualTo("Een certificaat controleren");
    }

    @Test
    void aCoordinatorTakesACertificateBackWithAReasonThatThePublicDoesNotRead() {
        var number = complete();
        cast.signIn(cast.person("Cor Visser", kust, Role.COORDINATOR), kust);
        open("uitgegeven-certificaten");
        test($(NativeButton.class).withText("Intrekken").single()).click();
        test($(NativeButton.class).withText("Trek in").single()).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        test($(TextArea.class).single()).setValue("De toets was van iemand anders.");
        test($(NativeButton.class).withText("Trek in").single()).click();

        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("ingetrokken");
        assertThat($(NativeButton.class).withText("Intrekken").exists()).isFalse();
        open("certificaat/" + number);
        assertThat($(H1.class).single().getText()).isEqualTo("Dit certificaat is ingetrokken");
        assertThat(paper()).contains("Sam Bakker").doesNotContain("iemand anders");
        cast.signIn(sam, kust);
        open("certificaten");
        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("iemand anders");
        assertThat(jdbc.sql("select certificate_number from report_line where account_id = ?")
                        .param(sam.id().value())
                        .query(String.class)
                        .list())
                .containsOnlyNulls();
    }

    @Test
    void aCoordinatorSeesWhoIsDueAndChoosesWhenTheyHear() {
        complete();
        jdbc.sql("update certificate set due_on = current_date + 20 where account_id = ?")
                .param(sam.id().value())
                .update();
        cast.signIn(cast.person("Cor Visser", kust, Role.COORDINATOR), kust);
        open("aan-de-beurt");

        assertThat($(DataTable.class).single().getElement().getChild(0).getProperty("innerHTML"))
                .contains("Sam Bakker");
        $(IntegerField.class).single().setValue(53);
        test($(NativeButton.class).withText("Bewaar").single()).click();
        assertThat($(IntegerField.class).single().isInvalid()).isTrue();
        test($(IntegerField.class).single()).setValue(4);
        test($(NativeButton.class).withText("Bewaar").single()).click();
        assertThat(jdbc.sql("select weeks from renewal_notice where organisation_id = ?")
                        .param(kust.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void anAdministratorSetsHowLongCertificatesAreValid() {
        cast.signIn(cast.person("Ada Smit", kust, Role.ADMINISTRATOR), kust);
        open("beheer/geldigheid");
        $(IntegerField.class).first().setValue(121);
        test($(NativeButton.class).withText("Bewaar").first()).click();
        assertThat($(IntegerField.class).first().isInvalid()).isTrue();
        assertThat($(Notice.class).exists()).isFalse();
        $(IntegerField.class).first().setValue(null);
        test($(NativeButton.class).withText("Bewaar").first()).click();

        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("Bewaard");
    }

    @Test
    void whoCompletedAProgrammeMayFollowItAgain() {
        complete();
        cast.signIn(sam, kust);
        var first = enrolments.of(sam.id(), kust).getFirst();
        open("programma/" + first.id());
        test($(NativeButton.class).withText("Opnieuw volgen").single()).click();

        assertThat(enrolments.of(sam.id(), kust)).extracting(Enrolment::run).containsExactly(2, 1);
        open("programma/" + first.id());
        assertThat($(NativeButton.class).withText("Opnieuw volgen").exists()).isFalse();
    }

    @Test
    void aNewNameBringsANewCertificateAndTheOldNumberLeadsThere() {
        var number = complete();
        cast.signIn(sam, kust);
        accounts.rename("Sam de Wit");
        await().until(() -> jdbc.sql("select replaced_by from certificate where number = ?")
                        .param(number)
                        .query(String.class)
                        .list()
                        .getFirst()
                != null);
        open("certificaat/" + number);

        assertThat(paper()).contains("Sam de Wit").doesNotContain("Sam Bakker");
        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains(number, "vervangen");
    }

    private void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    /** What the certificate on the screen says, as markup. */
    private String paper() {
        return $(Div.class)
                .withClassName("certificate-paper")
                .single()
                .getElement()
                .getProperty("innerHTML");
    }

    /** Completes a programme as its last answer would, and waits for the outbox. */
    private String complete() {
        Enrolment enrolment = transaction.execute(_ -> enrolments.enrol(sam.id(), kust, "meldcode-in-partnerschap"));
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("update enrolment set completed_at = now() where id = ?")
                    .param(enrolment.id().value())
                    .update();
            events.publishEvent(new ProgrammeCompleted(enrolment.id()));
            events.publishEvent(new EnrolmentChanged(enrolment.id()));
        });
        return await().until(
                        () -> jdbc.sql("select number from certificate where enrolment_id = ?")
                                .param(enrolment.id().value())
                                .query(String.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
