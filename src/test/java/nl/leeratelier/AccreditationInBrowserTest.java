package nl.leeratelier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.peonline.StandIn;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.FirstAccount;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.testing.DemoPeople;
import nl.leeratelier.testing.Finishing;
import nl.leeratelier.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * From an empty framework to hours in registers, in a browser: a dossier without gaps, an accreditation, completions, by hand
 * for SKJ, by PE-online for NIP, and on paper. A server of its own, with all that ships: the selection of the others has gaps.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:accreditation;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "leeratelier.content=content",
            "leeratelier.demo=true",
            "leeratelier.pe-online.every=300ms"
        })
@Import({DemoPeople.class, Cast.class, Finishing.class})
class AccreditationInBrowserTest {

    private static final StandIn XAURUM = new StandIn();
    private static final String PROGRAMME = "meldcode-in-partnerschap";
    private static final String JGP = "Jeugd- en gezinsprofessionals";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Cast cast;

    @Autowired
    private Finishing finishing;

    @Autowired
    private RegisterEntries entries;

    @Autowired
    private Catalogue catalogue;

    private OrganisationId kust;
    private Account ingrid;
    private final List<Account> group = new ArrayList<>();

    @DynamicPropertySource
    static void withPeOnline(DynamicPropertyRegistry registry) {
        registry.add("leeratelier.pe-online.address", XAURUM::address);
        registry.add("leeratelier.pe-online.secret", () -> Base64.getEncoder().encodeToString(new byte[32]));
    }

    @AfterAll
    static void close() {
        XAURUM.close();
    }

    @Test
    void aGroupCompletesAndItsHoursReachTheRegisters() throws IOException {
        XAURUM.teaches("8001", TODAY.minusYears(1), TODAY.plusYears(1));
        administratorFillsTheDossier();
        administratorAccredits();
        aGroupCompletes();
        coordinatorEntersAtSkj();
        oneIsRefusedMendedAndAccepted();
        coordinatorTakesTheCertificates();
    }

    /** What the platform sees by itself is met; the rest is shown, criterion by criterion. */
    private void administratorFillsTheDossier() {
        FirstAccount bo = people.of(Role.ADMINISTRATOR);
        try (var visitor = visitor().signIn(bo.email(), bo.password())) {
            visitor.open("accreditatie/dossier");
            assertThat(main(visitor)).contains("gaten").doesNotContain("Geen gaten");
            visitor.open("accreditatie/dossier/" + PROGRAMME);
            assertThat(visitor.page().locator(".criterion.is-lacking").count()).isZero();
            var gaps = visitor.page().locator(".criterion.is-to-show");
            var left = gaps.count();
            assertThat(left).isPositive();
            for (; left > 0; left--) {
                gaps.first().locator(".actions button").last().click();
                var dialog = visitor.page().locator("dialog[open]");
                dialog.locator("textarea").fill("Dit staat in het opleidingsplan, hoofdstuk " + left + ".");
                dialog.locator(".button.primary").click();
                var fewer = left - 1;
                visitor.until(() -> gaps.count() == fewer);
            }
            visitor.open("accreditatie/dossier").sees("Geen gaten").glance("dossiers");
            visitor.open("accreditatie/dossier/" + PROGRAMME).inspect("dossier");
            assessorReads(linkFor(visitor, "SKJ, commissie scholing"));
        }
    }

    /** Its path: the address that the platform says is not where it is tested. */
    private static String linkFor(Visitor keeper, String whom) {
        fill(keeper, "Voor welk register of welke commissie?", whom);
        keeper.press("Link maken").sees("De link is klaar");
        return URI.create(keeper.page().locator("[role=status] input").inputValue())
                .getPath()
                .substring(1);
    }

    /** The same dossier for somebody without an account, and what they read once it is closed. */
    private void assessorReads(String link) {
        try (var assessor = visitor()) {
            assessor.open(link).sees("Je leest dit dossier tot en met").glance("dossier-by-link");
            assessor.open("dossier/onbekend").sees("Deze link kennen we niet").glance("dossier-link-unknown");
        }
    }

    private void administratorAccredits() {
        FirstAccount bo = people.of(Role.ADMINISTRATOR);
        try (var visitor = visitor().signIn(bo.email(), bo.password())) {
            accredit(visitor, "SKJ", "SKJ-2026-1", JGP);
            accredit(visitor, "NIP", "NIP-2026-1", "");
            visitor.open("accreditatie/registers").glance("registers");
            link(visitor);
        }
    }

    private static void accredit(Visitor visitor, String register, String number, String chamber) {
        visitor.open("accreditatie/nieuw");
        choose(visitor, "Register", register);
        fill(visitor, "Accreditatienummer", number);
        choose(visitor, "Programma", "Meldcode in partnerschap");
        fill(visitor, "Eerste dag", "1-1-" + TODAY.getYear());
        fill(visitor, "Laatste dag", "31-12-" + (TODAY.getYear() + 1));
        fill(visitor, "Punten of uren", "6,5");
        if (!chamber.isEmpty()) {
            choose(visitor, "Kamer", chamber);
        }
        visitor.press("Bewaren").sees(number);
    }

    private static void link(Visitor visitor) {
        visitor.open("pe-online").press("Nieuwe koppeling");
        choose(visitor, "Register", "NIP");
        fill(visitor, "Nummer van de organisatie (orgID)", "24");
        fill(visitor, "Gebruiker (userID)", "u-24");
        fill(visitor, "Sleutel (userKey)", "geheim");
        var test = visitor.page().getByLabel("Proef", new Page.GetByLabelOptions().setExact(true));
        if (test.isChecked()) {
            test.uncheck();
        }
        visitor.press("Bewaren").press("Invullen of wijzigen");
        fill(visitor, "Cursus", "8001");
        visitor.press("Bewaren").sees("E-learning: 8001");
        visitor.inspect("pe-online-link");
    }

    /** Three with a number of SKJ, of whom one in another chamber, and two with one of NIP, of which one is not known there. */
    private void aGroupCompletes() {
        kust = cast.organisation("Kust");
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        for (var name : List.of("Sam Bakker", "Kim Vos", "Noor Smit", "Jip de Boer")) {
            group.add(cast.person(name, kust, Role.TRAINEE));
        }
        number(group.get(0), "skj", JGP, "1001");
        number(group.get(1), "skj", JGP, "1002");
        number(group.get(2), "skj", "Een andere kamer", "1003");
        number(group.get(0), "nip", "", "NIP-00000001");
        number(group.get(3), "nip", "", "NIP-00000099");
        XAURUM.knows("NIP-00000001");
        XAURUM.knows("NIP-00000004");
        PublishedProgramme version = catalogue.newest(PROGRAMME).orElseThrow();
        group.forEach(person -> finishing.complete(person, kust, version, Instant.now()));
    }

    private void number(Account person, String register, String chamber, String number) {
        cast.signIn(person, kust);
        entries.keep(register, chamber, number, Optional.of("Ik vind het goed"));
        cast.signOut();
    }

    private void coordinatorEntersAtSkj() throws IOException {
        try (var visitor = coordinator()) {
            visitor.open("accreditatie");
            visitor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Invoerlijst"))
                    .click();
            visitor.sees("Sam Bakker").sees("Kim Vos").inspect("skj-list");
            assertThat(main(visitor)).doesNotContain("Noor Smit", "Jip de Boer");
            assertThat(Files.readString(make(visitor, "CSV").path()).lines())
                    .hasSize(3)
                    .anySatisfy(line -> assertThat(line).contains("Sam Bakker", "1001", "SKJ-2026-1", "6,5"));
            assertThat(Files.readAllBytes(
                            make(visitor, "Pdf om van over te nemen").path()))
                    .startsWith("%PDF-".getBytes());
            visitor.page().getByLabel("Regel van Sam Bakker kiezen").check();
            visitor.press("Noteren als ingevoerd").sees("1 regel genoteerd als ingevoerd");
            visitor.page().getByLabel("Alles op het scherm").check();
            visitor.settle();
            visitor.press("Noteren als geweigerd").sees("1 regel geweigerd");
            visitor.page().getByLabel("Wat zei het register?").fill("Dit nummer is niet bekend");
            visitor.page().locator("dialog[open] .button.primary").click();
            visitor.sees("1 regel genoteerd als geweigerd");
            choose(visitor, "Stand", "Alles");
            visitor.sees("Onjuiste kamer: de accreditatie geldt voor " + JGP)
                    .sees("Het register zei: Dit nummer is niet bekend")
                    .glance("skj-list-all");
            visitor.press("Opnieuw invoeren").sees("De regel van Kim Vos is weer zoals ervoor");
        }
    }

    private void oneIsRefusedMendedAndAccepted() {
        try (var visitor = coordinator()) {
            visitor.until(() ->
                    visitor.open("pe-online").page().getByText("NIP-00000099").count() > 0);
            visitor.sees("Jip de Boer").glance("pe-online-refused");
            assertThat(XAURUM.booked()).hasSize(1);
            number(group.get(3), "nip", "", "NIP-00000004");
            visitor.until(() -> XAURUM.booked().size() == 2);
            visitor.open("pe-online");
            choose(visitor, "Laat zien", "Geboekt");
            visitor.sees("Jip de Boer").sees("Sam Bakker");
        }
    }

    private void coordinatorTakesTheCertificates() throws IOException {
        try (var visitor = coordinator()) {
            visitor.until(() -> visitor.open("uitgegeven-certificaten")
                            .page()
                            .locator(".issued > li")
                            .count()
                    == 4);
            visitor.press("Maak een zip van deze certificaten").sees("Klaar: 4 certificaten");
            try (var zip =
                    new ZipFile(download(visitor, "Download de zip").path().toFile())) {
                assertThat(zip.stream())
                        .hasSize(4)
                        .allMatch(entry -> entry.getName().endsWith(".pdf"));
            }
        }
    }

    /** A file that is made first, and then comes by itself. */
    private static Download make(Visitor visitor, String name) {
        return visitor.page().waitForDownload(() -> visitor.button(name).click());
    }

    private static Download download(Visitor visitor, String name) {
        var link = visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
        return visitor.page().waitForDownload(link::click);
    }

    private static void choose(Visitor visitor, String label, String option) {
        visitor.page()
                .locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        visitor.page()
                .locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(option))
                .last()
                .click();
        visitor.settle();
    }

    private static void fill(Visitor visitor, String label, String text) {
        Locator field = visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.blur();
        visitor.settle();
    }

    private static String main(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }

    private Visitor coordinator() {
        return visitor().signIn(ingrid.email(), Cast.PASSWORD);
    }

    private Visitor visitor() {
        return new Visitor("http://localhost:" + port);
    }
}
