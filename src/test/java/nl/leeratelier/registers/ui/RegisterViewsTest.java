package nl.leeratelier.registers.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.people.Role;
import nl.leeratelier.quiz.Sample;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.RecordDraft;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.registers.RegisterRefused;
import nl.leeratelier.testing.OwnProgrammes;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.ScreenTest;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.Shelf;
import nl.leeratelier.ui.Modal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegisterViewsTest extends ScreenTest {

    @Autowired
    Records records;

    @Autowired
    RegisterEntries entries;

    @Autowired
    Catalogue catalogue;

    @Autowired
    OwnProgrammes own;

    @Autowired
    JdbcClient jdbc;

    private void choose(String register) {
        Select<Register> registers = choice("Register");
        registers.setValue(registers
                .getListDataView()
                .getItems()
                .filter(one -> one.id().equals(register))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aCoordinatorKeepsARecordAndIsToldWhatIsWrong() {
        open("accreditatie");
        assertThat(said()).contains("Nog geen accreditatie");
        open("accreditatie/nieuw");
        press("Bewaren");
        assertThat(choice("Register").getErrorMessage()).isEqualTo("Kies een register.");
        choose("skj");
        var number = "SKJ " + UUID.randomUUID();
        field("Accreditatienummer").setValue(number);
        Select<PublishedProgramme> programme = choice("Programma");
        programme.setValue(programme.getListDataView().getItems().findFirst().orElseThrow());
        field("Eerste dag").setValue("1-1-2026");
        field("Laatste dag").setValue("31-2-2026");
        field("Punten of uren").setValue("6,5");
        press("Bewaren");
        assertThat(field("Laatste dag").getErrorMessage()).contains("geen datum");
        field("Laatste dag").setValue("31-12-2025");
        press("Bewaren");
        assertThat(field("Laatste dag").getErrorMessage()).contains("voor de eerste");
        field("Laatste dag").setValue("31-12-2035");
        press("Bewaren");
        assertThat(said())
                .contains(
                        "SKJ, nummer " + number, "1 januari 2026 tot en met 31 december 2035", "6,5 punten", "Geldig");
    }

    /** An organisation's own programme is accredited for that organisation, whoever keeps the record. */
    @Test
    void whatAnOrganisationMadeItselfIsAccreditedForItAlone() {
        var made = new Shelf(Sample.TYPE)
                .yaml("toets", "quiz", Sample.yaml("passMark: 70\nfeedback: at-end"))
                .contents();
        own.beginner("Noor Kaya", made);
        var programme = made.programmes().iterator().next();
        var theirs = catalogue.owner(programme).orElseThrow();
        cast.signIn(cast.person("Otto Smit", theirs, Role.COORDINATOR), theirs);
        open("accreditatie/nieuw");
        assertThat(offered()).contains(programme);
        var otto = records.add(draft(programme, "1-1-2026", "31-12-2026", ""), false);
        assertThat(records.visible(otto).orElseThrow().organisation()).contains(theirs);

        cast.signIn(cast.person("Bea Heer", theirs, Role.ADMINISTRATOR), theirs);
        var bea = records.add(draft(programme, "1-1-2027", "31-12-2027", ""), true);
        assertThat(records.visible(bea).orElseThrow().organisation()).contains(theirs);

        cast.signIn(ingrid, kust);
        open("accreditatie/nieuw");
        assertThat(offered()).doesNotContain(programme);
        assertThatThrownBy(() -> records.add(draft(programme, "1-1-2026", "31-12-2026", ""), false))
                .isInstanceOf(RegisterRefused.class);
    }

    @Test
    void aChamberThatTheRegisterDoesNotKnowIsRefusedAndCannotBeTyped() {
        open("accreditatie/nieuw");
        choose("skj");
        assertThat(this.<String>choice("Kamer").isVisible()).isTrue();
        assertThatThrownBy(() -> records.add(draft(shipped(), "1-1-2026", "31-12-2026", "Jeugd"), false))
                .isInstanceOfSatisfying(
                        RegisterRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RegisterRefused.Reason.CHAMBER_UNKNOWN));
    }

    @Test
    void saysThatTwoAccreditationsOverlap() {
        records.add(draft(shipped(), "1-1-2026", "31-12-2026", ""), false);
        records.add(draft(shipped(), "1-1-2027", "31-12-2027", ""), false);
        open("accreditatie");
        assertThat(said()).doesNotContain("Overlapt");
        records.add(draft(shipped(), "31-12-2026", "31-12-2026", ""), false);
        open("accreditatie");
        assertThat(said()).contains("Overlapt met accreditatie S ");
    }

    private String shipped() {
        return catalogue.newest().getFirst().programme().id();
    }

    private RecordDraft draft(String programme, String from, String to, String chamber) {
        var version = catalogue.newest(programme).orElseThrow();
        return new RecordDraft(
                "skj",
                "S " + UUID.randomUUID(),
                from,
                to,
                "6",
                AccreditationRecord.Unit.POINTS,
                "",
                chamber,
                programme,
                Set.of(version.hash()));
    }

    private java.util.List<String> offered() {
        return this.<PublishedProgramme>choice("Programma")
                .getListDataView()
                .getItems()
                .map(version -> version.programme().id())
                .toList();
    }

    @Test
    void notesThatARegisterTookItBack() {
        aCoordinatorKeepsARecordAndIsToldWhatIsWrong();
        open("accreditatie/" + records.visible().getFirst().id());
        press("Noteren als ingetrokken");
        field("Vanaf welke dag").setValue("1-2-2026");
        press("Noteren als ingetrokken");
        assertThat($(TextArea.class).single().getErrorMessage()).contains("waarom");
        $(TextArea.class).single().setValue("De inhoud is veranderd.");
        press("Noteren als ingetrokken");
        assertThat(said()).contains("Ingetrokken");
    }

    @Test
    void nobodyChangesTheRecordOfAnotherOrganisation() {
        aCoordinatorKeepsARecordAndIsToldWhatIsWrong();
        var id = records.visible().getFirst().id();
        var elders = cast.organisation("Elders");
        cast.signIn(cast.person("Otto Smit", elders, Role.COORDINATOR), elders);
        open("accreditatie/" + id);
        assertThat($(RecordView.class).exists()).isFalse();
        assertThat(records.visible()).noneMatch(found -> found.id().equals(id));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COORDINATOR", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void isClosedToEverybodyElse(Role role) {
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        open("accreditatie");
        assertThat($(RecordsView.class).exists()).isFalse();
        open("accreditatie/nummers");
        assertThat($(NumbersView.class).exists()).isFalse();
        open("accreditatie/registers");
        assertThat($(RegistersView.class).exists()).isFalse();
    }

    @Test
    void aCoordinatorSeesANumberOnlyWithConsentAndTicksIt() {
        cast.signIn(sam, kust);
        open("account");
        press("Nummer toevoegen");
        choose("nip");
        field("Je nummer").setValue("123");
        press("Bewaren");
        assertThat(field("Je nummer").getErrorMessage()).contains("Zo ziet een nummer van dit register er niet uit");
        var number = "NIP-%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
        field("Je nummer").setValue(number.toLowerCase(java.util.Locale.ROOT));
        // The first button of this text is that of the number; the account's own are below.
        $(NumberForm.class).single();
        press("Bewaren");
        assertThat(said()).contains("Alleen jij ziet je nummer van NIP", "wordt nergens voor gebruikt");
        cast.signIn(ingrid, kust);
        open("accreditatie/nummers");
        assertThat(said()).contains("Nog geen nummers").doesNotContain(number);

        cast.signIn(sam, kust);
        open("account");
        press("Wijzigen");
        var consent = $(Checkbox.class).all().getLast();
        assertThat(consent.getLabel()).contains("via PE-online aan NIP");
        consent.setValue(true);
        press("Bewaren");
        assertThat(entries.mine().getFirst().consent().orElseThrow().text()).isEqualTo(consent.getLabel());

        cast.signIn(ingrid, kust);
        open("accreditatie/nummers");
        assertThat(said()).contains("Sam Bakker", number, "Nog niet opgezocht");
        press("Opgezocht en het klopt");
        assertThat(said()).contains("opgezocht op");
        assertThat(Objects.requireNonNull(entries.find(sam.id(), "nip")
                                .orElseThrow()
                                .check()
                                .orElseThrow())
                        .by())
                .isEqualTo(ingrid.id());
    }

    @Test
    void twoAccountsWithOneNumberAreBothTold() {
        var number = "NIP-%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
        cast.signIn(sam, kust);
        entries.keep("nip", "", number, java.util.Optional.of("Ja"));
        var kim = cast.person("Kim Vos", kust, Role.TRAINEE);
        cast.signIn(kim, kust);
        entries.keep("nip", "", number, java.util.Optional.of("Ja"));

        open("account");
        assertThat(said())
                .contains("Een ander account heeft hetzelfde nummer van NIP")
                .doesNotContain("Sam Bakker");
        cast.signIn(sam, kust);
        open("account");
        assertThat(said()).contains("Een ander account heeft hetzelfde nummer van NIP", number);
        cast.signIn(ingrid, kust);
        open("accreditatie/nummers");
        assertThat(said()).contains("Kim Vos", "Sam Bakker", "Zoek op van wie het is");
    }

    @Test
    void anotherOrganisationSeesANumberOnlyWhenItIsAgreedToThere() {
        var number = "NIP-%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
        cast.signIn(sam, kust);
        entries.keep("nip", "", number, java.util.Optional.of("Ja"));
        var duin = cast.organisation("Duin");
        cast.join(sam, duin, Role.TRAINEE);
        var dana = cast.person("Dana Duin", duin, Role.COORDINATOR);
        cast.signIn(dana, duin);
        open("accreditatie/nummers");
        assertThat(said()).doesNotContain(number);

        cast.signIn(sam, duin);
        open("account");
        assertThat(said()).contains("een andere organisatie waar je bij hoorde, niet door deze");
        entries.keep("nip", "", number, java.util.Optional.of("Ja, hier"));
        cast.signIn(dana, duin);
        open("accreditatie/nummers");
        assertThat(said()).contains(number);
        cast.signIn(ingrid, kust);
        open("accreditatie/nummers");
        assertThat(said()).as("one organisation at a time").doesNotContain(number);
    }

    @Test
    void aShorterTermThatTakesCompletionsAwayIsAskedTwice() {
        cast.signIn(cast.person("Tes Trainer", kust, Role.TRAINER), kust);
        var programme = own.ofThePlatform(Selection.PROGRAMME, "Van ons");
        cast.signIn(ingrid, kust);
        var kept = draft(programme, "1-1-2026", "31-12-2026", "");
        var id = records.add(kept, false);
        var version = catalogue.newest(programme).orElseThrow().hash();
        jdbc.sql("""
                        insert into completion (enrolment_id, account_id, organisation_id, programme, version_hash, completed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        sam.id().value(),
                        kust.value(),
                        programme,
                        version.value(),
                        OffsetDateTime.parse("2026-06-01T12:00:00Z"))
                .update();
        open("accreditatie/" + id);
        field("Laatste dag").setValue("31-3-2026");
        press("Bewaren");
        assertThat(Said.by($(Modal.class).last())).contains("1 afronding die nu meetelt, telt dan niet meer mee");
        assertThat(records.visible(id).orElseThrow().term().last()).isEqualTo(LocalDate.of(2026, 12, 31));
        press("Toch bewaren");
        assertThat(records.visible(id).orElseThrow().term().last()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void anAdministratorTeachesTheShapeOfANumber() {
        cast.signIn(cast.person("Bo Beheer", kust, Role.ADMINISTRATOR), kust);
        open("accreditatie/registers");
        assertThat(said()).contains("SKJ", "Niet bevestigd");
        press("Nieuw register");
        field("Naam van het register")
                .setValue("Proef " + UUID.randomUUID().toString().substring(0, 8));
        field("Patroon van een nummer").setValue("([0-9]");
        press("Bewaren");
        assertThat(field("Patroon van een nummer").getErrorMessage()).contains("geen reguliere expressie");
        field("Patroon van een nummer").setValue("P[0-9]{4}");
        press("Bewaren");
        assertThat(field("Voorbeeld van een nummer").getErrorMessage()).contains("past niet");
        field("Voorbeeld van een nummer").setValue("p 1234");
        press("Bewaren");
        assertThat(said()).contains("P1234");
    }
}
