package nl.leeratelier.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.leeratelier.dossier.DossierKey;
import nl.leeratelier.dossier.DossierLinks;
import nl.leeratelier.dossier.DossierRefused;
import nl.leeratelier.dossier.DossierRefused.Reason;
import nl.leeratelier.dossier.Dossiers;
import nl.leeratelier.dossier.EvidenceDesk;
import nl.leeratelier.dossier.Upload;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class DossierViewsTest extends SpringBrowserlessTest {

    private static final String PROGRAMME = "meldcode-in-partnerschap";
    private static final String PAGE = "accreditatie/dossier/" + PROGRAMME;

    @Autowired
    Cast cast;

    @Autowired
    Dossiers dossiers;

    @Autowired
    EvidenceDesk desk;

    @Autowired
    DossierLinks links;

    private OrganisationId kust;
    private Account fatma;
    private DossierKey key;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        fatma = cast.person("Fatma Aydin", kust, Role.TRAINER);
        cast.signIn(fatma, kust);
        key = new DossierKey(kust, PROGRAMME, "toetsingskader-concept");
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

    private void pressAt(String label) {
        test($(NativeButton.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String said() {
        return Said.by((Component) getCurrentView());
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsEveryProgrammeWithItsGaps() {
        open("accreditatie/dossier");
        assertThat(said()).contains("Meldcode in partnerschap", "Concept-toetsingskader", "gaten", "Dossier openen");
    }

    @Test
    void showsTheGapsGoalsHoursAndVersions() {
        open(PAGE);
        assertThat(said())
                .contains("Nog aan te tonen", "Voldaan", "Het platform kijkt:", "Gevraagd:")
                .contains("Doelen, onderdelen en toetsvragen", "Uitgelegd in", "Getoetst door")
                .contains("uitproberen in de praktijk", "schatting van de auteur", "Dat klopt met elkaar.")
                .contains("Er is geen accreditatie vastgelegd die nu geldt.", "Versie 1")
                .contains("Minder dan 5 antwoorden")
                .doesNotContain("!{");
        assertThat(said().indexOf("Nog aan te tonen")).isLessThan(said().indexOf("Voldaan"));
    }

    @Test
    void addsReplacesAndWithdrawsEvidenceAndKeepsTheHistory() {
        open(PAGE);
        int gaps = gaps();
        pressAt("Bewijs toevoegen bij: Een trainer die het vak kent");
        press("Bewaren");
        assertThat(Said.by(UI.getCurrent())).contains("Schrijf iets, of kies een document.");
        $(FreeText.class).single().setValue("Bel mij op 06-12345678.");
        press("Bewaren");
        assertThat(Said.by(UI.getCurrent())).contains("Hier lijken persoonsgegevens te staan: ‘06-12345678’");
        $(FreeText.class).single().setValue("Zo brengen deelnemers hun casus in.");
        press("Bewaren");

        assertThat(gaps()).isEqualTo(gaps - 1);
        assertThat(said()).contains("Zo brengen deelnemers hun casus in.", "Toegevoegd door Fatma Aydin (trainer)");
        press("Vervangen");
        $(FreeText.class).single().setValue("Zo doen ze dat nu.");
        press("Bewaren");
        assertThat(said()).contains("Zo doen ze dat nu.", "Eerder bewijs (1)", "Vervangen door Fatma Aydin");
        press("Intrekken");
        test($(NativeButton.class).withText("Intrekken").all().getLast()).click();
        assertThat(gaps()).isEqualTo(gaps);
        assertThat(said()).contains("Eerder bewijs (2)", "Ingetrokken door Fatma Aydin");
    }

    private int gaps() {
        return dossiers.open(PROGRAMME, Optional.of(key.framework()))
                .orElseThrow()
                .matrix()
                .gaps();
    }

    @Test
    void opensADossierByALinkLogsItAndClosesItAgain() {
        desk.add(key, "trainer", "Twee trainers, beiden met tien jaar ervaring.", Optional.empty());
        open(PAGE);
        press("Link maken");
        assertThat(field("Voor welk register of welke commissie?").getErrorMessage())
                .contains("voor wie");
        field("Voor welk register of welke commissie?").setValue("SKJ, commissie scholing");
        field("Laatste dag").setValue("1-1-2020");
        press("Link maken");
        assertThat(field("Laatste dag").getErrorMessage()).contains("voorbij");
        field("Laatste dag").setValue("31-2-2027");
        press("Link maken");
        assertThat(field("Laatste dag").getErrorMessage()).contains("geen datum");
        assertThatThrownBy(() ->
                        links.make(key, "SKJ", false, links.today().plusYears(1).plusDays(1)))
                .isInstanceOfSatisfying(
                        DossierRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.DAY_FAR));
        var made = links.make(key, "SKJ", false, links.today());
        String path = made.address().substring(made.address().indexOf("/dossier/") + 1);

        cast.signOut();
        open(path);
        assertThat(said())
                .contains("Twee trainers, beiden met tien jaar ervaring.", "Toegevoegd door trainer op")
                .contains("Er staan geen gegevens van deelnemers in.")
                .doesNotContain("Fatma", "Bewijs toevoegen", "Link maken");

        cast.signIn(fatma, kust);
        open(PAGE);
        assertThat(said()).contains("1 keer gebruikt", "dossier gelezen");
        press("Link intrekken");
        test($(NativeButton.class).withText("Link intrekken").all().getLast()).click();
        assertThat(said()).contains("Ingetrokken");
        cast.signOut();
        open(path);
        assertThat(said()).contains("De aanbieder heeft deze link ingetrokken.").doesNotContain("Twee trainers");
    }

    @Test
    void tellsAnUnknownLinkNothing() {
        cast.signOut();
        open("dossier/" + "x".repeat(43));
        assertThat(said()).contains("Deze link kennen we niet");
    }

    @Test
    void showsAssessorsWithAnAccountWhatWasOpenedToThem() {
        Account ruben = cast.person("Ruben Pinas", kust, Role.ASSESSOR);
        cast.signIn(ruben, kust);
        open("dossiers");
        assertThat(said()).contains("Er staat geen dossier voor je open");

        cast.signIn(fatma, kust);
        open(PAGE);
        field("Voor welk register of welke commissie?").setValue("SKJ");
        $(Checkbox.class).single().setValue(true);
        press("Link maken");
        var link = links.of(key).getFirst();
        cast.signIn(ruben, kust);
        open("dossiers");
        assertThat(said()).contains("Meldcode in partnerschap met ouders", "Opengezet voor SKJ");
        open("dossiers/" + link.id());
        assertThat(said()).contains("Eisen en bewijs").doesNotContain("Bewijs toevoegen");

        var elders = cast.organisation("Elders");
        cast.signIn(cast.person("Otto Smit", elders, Role.ASSESSOR), elders);
        open("dossiers/" + link.id());
        assertThat(said()).contains("Deze link kennen we niet").doesNotContain("Eisen en bewijs");
    }

    @Test
    void nobodyElseKeepsTheDossierOfAnOrganisation() {
        var id = desk.add(key, "trainer", "Twee trainers.", Optional.empty());
        var elders = cast.organisation("Elders");
        cast.signIn(cast.person("Otto Smit", elders, Role.TRAINER), elders);
        assertThatThrownBy(() -> desk.withdraw(key, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.document(key, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> links.make(key, "SKJ", false, LocalDate.MAX))
                .isInstanceOf(AccessDeniedException.class);

        cast.signIn(cast.person("Sam Bakker", kust, Role.TRAINEE), kust);
        assertThatThrownBy(() -> desk.add(key, "trainer", "Ik.", Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dossiers.open(PROGRAMME, Optional.empty())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesWhatIsNoDocumentAndChangesNothing() {
        var upload = new Upload("cv.pdf", "geen pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThatThrownBy(() -> desk.add(key, "trainer", "Zie de bijlage.", Optional.of(upload)))
                .isInstanceOfSatisfying(
                        DossierRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.FILE_KIND));
        assertThatThrownBy(() -> desk.add(key, "bestaat-niet", "Zo.", Optional.empty()))
                .isInstanceOfSatisfying(
                        DossierRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_THERE));
        var before = desk.add(key, "trainer", "Zo.", Optional.empty());
        assertThatThrownBy(() -> desk.replace(key, before, "Zie de bijlage.", Optional.of(upload), false))
                .isInstanceOf(DossierRefused.class);
        assertThat(dossiers.open(PROGRAMME, Optional.of(key.framework()))
                        .orElseThrow()
                        .matrix()
                        .lines())
                .filteredOn(line -> line.criterion().id().equals("trainer"))
                .singleElement()
                .satisfies(line -> assertThat(line.evidence())
                        .singleElement()
                        .satisfies(one -> assertThat(one.id()).isEqualTo(before)));
    }
}
