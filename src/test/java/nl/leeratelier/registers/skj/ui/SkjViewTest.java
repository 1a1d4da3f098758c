package nl.leeratelier.registers.skj.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.accreditation.CertificateWithdrawn;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.Teams;
import nl.leeratelier.registers.AccreditationRecord.Unit;
import nl.leeratelier.registers.KnownNumbers;
import nl.leeratelier.registers.RecordDraft;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.registers.skj.Place;
import nl.leeratelier.registers.skj.SkjFiles;
import nl.leeratelier.registers.skj.SkjFilter;
import nl.leeratelier.spreadsheet.FileJob;
import nl.leeratelier.spreadsheet.SheetFormat;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.ScreenTest;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Underway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class SkjViewTest extends ScreenTest {

    private static final String JGP = "Jeugd- en gezinsprofessionals";
    private static final Instant DONE = Instant.parse("2026-06-09T11:08:13Z");

    @Autowired
    Records records;

    @Autowired
    RegisterEntries entries;

    @Autowired
    KnownNumbers numbers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Teams teams;

    @Autowired
    SkjFiles files;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private int completions;

    private RecordId accredit() {
        var newest = catalogue.newest().getFirst();
        return records.add(
                new RecordDraft(
                        "skj",
                        "S " + UUID.randomUUID().toString().substring(0, 8),
                        "1-1-2026",
                        "31-12-2026",
                        "6,5",
                        Unit.POINTS,
                        "",
                        JGP,
                        newest.programme().id(),
                        Set.of(newest.hash())),
                false);
    }

    private void agree(Account person, String number, String chamber) {
        cast.signIn(person, kust);
        entries.keep("skj", chamber, number, Optional.of("Ik vind het goed"));
        cast.signIn(ingrid, kust);
    }

    /** One after the other. */
    private EnrolmentId complete(Account person) {
        completions++;
        return finishing.complete(person, kust, catalogue.newest().getFirst(), DONE.plusSeconds(completions));
    }

    private static String number() {
        return String.valueOf(1 + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 999_999_999_999L));
    }

    @Test
    void saysWhatToDoWhereNothingIsAccredited() {
        open("accreditatie");
        assertThat(said()).contains("Invoerlijst");
        open("accreditatie/skj");
        assertThat(said()).contains("Invoerlijst");
    }

    @Test
    void linesAreMarkedAsEnteredAndRefusedAndTakenBack() {
        accredit();
        var kim = cast.person("Kim Vos", kust, Role.TRAINEE);
        agree(sam, number(), JGP);
        agree(kim, number(), JGP);
        complete(sam);
        complete(kim);
        open("accreditatie/skj");
        assertThat(said()).contains("Sam Bakker", "Kim Vos", JGP, "6,5 punten", "nummer nog niet opgezocht");

        press("Noteren als ingevoerd");
        assertThat(said()).contains("Vink eerst aan welke regels je bedoelt");
        tick("Regel van Sam Bakker kiezen");
        press("Noteren als ingevoerd");
        assertThat(said()).contains("1 regel genoteerd als ingevoerd").doesNotContain("Sam Bakker");

        tick("Regel van Kim Vos kiezen");
        press("Noteren als geweigerd");
        press("Noteren");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("Schrijf op");
        $(TextArea.class).single().setValue("Onjuiste kamer");
        press("Noteren");
        assertThat(said()).contains("Hier staan geen regels");

        show(Place.REFUSED);
        assertThat(said()).contains("Kim Vos", "Het register zei: Onjuiste kamer", "genoteerd door Ingrid Visser");
        press("Opnieuw invoeren");
        show(Place.TO_ENTER);
        assertThat(said()).contains("Kim Vos");
    }

    private void tick(String label) {
        $(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow()
                .setValue(true);
    }

    private void show(Place place) {
        this.<Place>choice("Stand").setValue(place);
    }

    @Test
    void whoCannotBeEnteredYetStandsApartWithWhatMendsIt() {
        accredit();
        var kim = cast.person("Kim Vos", kust, Role.TRAINEE);
        var noor = cast.person("Noor Smit", kust, Role.TRAINEE);
        agree(kim, number(), "Een andere kamer");
        agree(noor, number(), JGP);
        complete(sam);
        complete(kim);
        complete(noor);
        open("accreditatie/skj");
        assertThat(said()).contains("Noor Smit").doesNotContain("Sam Bakker", "Kim Vos");
        show(Place.APART);
        assertThat(said())
                .contains(
                        "Sam Bakker",
                        "Er is geen nummer, of deze persoon vindt niet goed dat je het gebruikt",
                        "Kim Vos",
                        "Onjuiste kamer: de accreditatie geldt voor " + JGP)
                .doesNotContain("Noor Smit");
    }

    @Test
    void thePersonSeesWhatIsDoneWithItAndWhatItLacks() {
        accredit();
        complete(sam);
        assertThat(mine()).contains("SKJ: 6,5 punten", "Zet je nummer bij je account en geef daar toestemming");
        agree(sam, number(), "Een andere kamer");
        assertThat(mine()).contains("SKJ: de accreditatie geldt voor " + JGP);
        agree(sam, number(), JGP);
        assertThat(mine()).contains("SKJ: je organisatie voert dit nog in");
        open("accreditatie/skj");
        tick("Regel van Sam Bakker kiezen");
        press("Noteren als ingevoerd");
        assertThat(mine()).contains("SKJ: ingevoerd door je organisatie op ");
    }

    /** What Sam's certificates say; the outbox may still be at it. */
    private String mine() {
        cast.signIn(sam, kust);
        await().pollInSameThread().until(() -> {
            open("certificaat");
            open("certificaten");
            return said().contains("LA-");
        });
        var words = said();
        cast.signIn(ingrid, kust);
        return words;
    }

    @Test
    void twoAccountsWithOneNumberWaitUntilSomebodyLookedItUp() {
        accredit();
        var kim = cast.person("Kim Vos", kust, Role.TRAINEE);
        var shared = number();
        agree(sam, shared, JGP);
        complete(sam);
        agree(kim, shared, JGP);
        open("accreditatie/skj");
        show(Place.APART);
        assertThat(said()).contains("Sam Bakker", "Een ander account heeft hetzelfde nummer");

        agree(kim, number(), JGP);
        open("accreditatie/skj");
        assertThat(said()).contains("Sam Bakker");
    }

    @Test
    void aLineWhoseCertificateIsWithdrawnIsNotSilentlyGone() {
        accredit();
        agree(sam, number(), JGP);
        var enrolment = complete(sam);
        open("accreditatie/skj");
        tick("Regel van Sam Bakker kiezen");
        press("Noteren als ingevoerd");
        transaction.executeWithoutResult(_ -> events.publishEvent(new CertificateWithdrawn(
                new nl.leeratelier.accreditation.CertificateNumber("LA-7K3M-Q2XV-9D4T-H8WB"), enrolment)));
        open("accreditatie/skj");
        show(Place.LAPSED);
        assertThat(said())
                .contains(
                        "Sam Bakker",
                        "Het certificaat is ingetrokken",
                        "Het staat al bij SKJ",
                        "Noteren als weggehaald");
    }

    @Test
    void filesHoldWhatTheFilterLetsThroughAndNoFormula() throws IOException {
        var record = accredit();
        var evil = cast.person("=1+1 Kim", kust, Role.TRAINEE);
        teams.assign(evil.id(), kust, "@team");
        agree(evil, number(), JGP);
        complete(evil);
        complete(sam);
        var all = SkjFilter.all(record);

        var csv = text(all, SheetFormat.CSV).lines().toList();
        assertThat(csv).hasSize(3);
        assertThat(csv.getFirst()).startsWith("\uFEFFNaam;Team;Register;Registernummer;Kamer;Opgezocht");
        assertThat(csv.get(1)).startsWith("'=1+1 Kim;'@team;SKJ;").contains(";2026-06-09;6,5;punten;;In te voeren;;;");
        assertThat(csv.get(2)).startsWith("Sam Bakker;;SKJ;;;;").contains(";Eerst iets regelen;Er is geen nummer");
        assertThat(text(all.at(Place.TO_ENTER), SheetFormat.CSV).lines()).hasSize(2);
        assertThat(text(all, SheetFormat.XLSX)).startsWith("PK");
        try (var paper = content(files.beginPaper(kust, all, Translations.DUTCH))) {
            assertThat(new String(paper.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
        }
        open("accreditatie/skj");
        make("CSV");
        make("Pdf om van over te nemen");
    }

    private String text(SkjFilter filter, SheetFormat format) throws IOException {
        try (var content = content(files.begin(kust, filter, format, Translations.DUTCH))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream content(FileJob job) {
        job.await(Duration.ofMinutes(1));
        return java.util.Objects.requireNonNull(job.take()).content();
    }

    @Test
    void opensWhereThereIsSomethingToDoAndSaysWhereElseThereIs() {
        accredit();
        agree(sam, number(), "Een andere kamer");
        complete(sam);
        var later = accredit();
        open("accreditatie/skj");
        // Both have a line that needs something first; none is to be entered.
        assertThat(said()).contains("Hier staan geen regels. Wel: 1 bij Eerst iets regelen");
        agree(sam, number(), JGP);
        records.withdraw(later, "1-1-2026", "De inhoud is veranderd.");
        open("accreditatie/skj");
        assertThat(said()).contains("Sam Bakker", "1 in te voeren, 0 eerst regelen");

        field("Afgerond vanaf").setValue("1-12-2026");
        field("Afgerond tot en met").setValue("1-1-2026");
        assertThat(field("Afgerond tot en met").getErrorMessage()).isEqualTo("De laatste dag valt voor de eerste.");
    }

    @Test
    void aNumberIsFoundToBeOfOneAccountOnly() {
        var kim = cast.person("Kim Vos", kust, Role.TRAINEE);
        var shared = number();
        agree(sam, shared, JGP);
        agree(kim, shared, JGP);
        assertThat(numbers.check(kust, sam.id(), "skj", shared, true)).isTrue();
        assertThat(numbers.check(kust, kim.id(), "skj", shared, true)).isFalse();
        open("accreditatie/nummers");
        press("Opgezocht en het klopt");
        assertThat(said()).contains("Het kan maar van een van de twee zijn");
    }

    @Test
    void allThatWasInAFileIsNotedAtOnceAndTakenBack() {
        accredit();
        var kim = cast.person("Kim Vos", kust, Role.TRAINEE);
        var noor = cast.person("Noor Smit", kust, Role.TRAINEE);
        for (var person : List.of(sam, kim, noor)) {
            agree(person, number(), JGP);
        }
        complete(sam);
        complete(kim);
        open("accreditatie/skj");
        assertThat(said()).contains("Maak hierboven een bestand met regels om in te voeren");
        make("Excel");
        complete(noor);
        assertThat(said()).contains("gemaakt door Ingrid Visser · 2 regels om in te voeren", "nog 2 niet genoteerd");

        press("2 regels noteren als ingevoerd");
        assertThat(said())
                .contains("2 regels genoteerd als ingevoerd", "Noor Smit")
                .doesNotContain("Sam Bakker");
        assertThat(said()).contains("2 regels in een keer genoteerd door Ingrid Visser");
        show(Place.ENTERED);
        assertThat(said()).contains("Sam Bakker", "Kim Vos").doesNotContain("Noor Smit");

        press("Terugdraaien");
        assertThat(said()).contains("2 regels staan weer bij wat in te voeren is");
        show(Place.TO_ENTER);
        assertThat(said()).contains("Sam Bakker", "Kim Vos", "Noor Smit", "nog 2 niet genoteerd");
    }

    private void make(String kind) {
        test($(NativeButton.class)
                        .withCondition(button -> Said.by(button).strip().equals(kind))
                        .single())
                .click();
        await().pollInSameThread().until(() -> {
            $(Underway.class).all().forEach(Underway::look);
            return $(Anchor.class).withText("Bestand ophalen").exists();
        });
    }

    @ParameterizedTest
    @EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void isClosedToEverybodyElse(Role role) {
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        open("accreditatie/skj");
        assertThat($(SkjView.class).exists()).isFalse();
    }
}
