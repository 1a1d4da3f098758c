package nl.leeratelier.accreditation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentChanged;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.ProgrammeCompleted;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.LanguageNote;
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

    @ParameterizedTest
    @EnumSource(names = {"TRAINEE", "TRAINER", "EXPERT"})
    void isForEverybodyWhoMayFollowAProgramme(Role role) {
        cast.signIn(cast.person("Hanna de Wit", kust, role), kust);
        open("certificaten");

        assertThat($(H1.class).single().getText()).isEqualTo("Mijn certificaten");
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(MenuEntry::path)
                .contains("/certificaten");
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
