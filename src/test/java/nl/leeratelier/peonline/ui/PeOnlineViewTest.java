package nl.leeratelier.peonline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.peonline.PeOnline;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.people.Role;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.RecordDraft;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class PeOnlineViewTest extends ScreenTest {

    private static final Instant DONE = Instant.parse("2026-06-09T11:08:13Z");

    @Autowired
    Records records;

    @Autowired
    RegisterEntries entries;

    @Autowired
    PeOnline online;

    @Autowired
    Catalogue catalogue;

    private void accredit() {
        var newest = catalogue.newest().getFirst();
        records.add(
                new RecordDraft(
                        "nip",
                        "N " + UUID.randomUUID(),
                        "1-1-2026",
                        "31-12-2026",
                        "6",
                        AccreditationRecord.Unit.POINTS,
                        "",
                        "",
                        newest.programme().id(),
                        Set.of(newest.hash())),
                false);
    }

    private void agree() {
        cast.signIn(sam, kust);
        var number = "NIP-%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
        entries.keep("nip", "", number, Optional.of("Ik vind het goed"));
        cast.signIn(ingrid, kust);
    }

    private void complete() {
        finishing.complete(sam, kust, catalogue.newest().getFirst(), DONE);
    }

    @Test
    void aPresenceIsQueuedWithItsCompletionOrNotAtAll() {
        accredit();
        agree();
        finishing.fail(sam, kust, catalogue.newest().getFirst(), DONE);
        assertThat(online.figures()).isEmpty();
        complete();

        assertThat(online.figures()).containsExactlyEntriesOf(java.util.Map.of(State.WAITING, 1));
        open("pe-online");
        assertThat(said())
                .contains(
                        "Sam Bakker",
                        "afgerond op 9 juni 2026",
                        "Wacht op een koppeling met dit register",
                        "Nog niet bekend welke cursus dit is",
                        "LEERATELIER_PE_ONLINE_SECRET",
                        "LEERATELIER_PE_ONLINE_ADDRESS")
                .doesNotContain("{0");
    }

    @Test
    void nothingIsQueuedWithoutConsentAndAllOfItOnceThereIs() {
        accredit();
        complete();
        assertThat(online.figures()).isEmpty();
        agree();
        assertThat(online.figures()).containsEntry(State.WAITING, 1);

        cast.signIn(sam, kust);
        entries.remove("nip");
        cast.signIn(ingrid, kust);
        assertThat(online.figures()).containsExactlyEntriesOf(java.util.Map.of(State.STOPPED, 1));
        open("pe-online");
        assertThat(said()).contains("Alleen de persoon kan dat veranderen").doesNotContain("NIP-");
    }

    @Test
    void anAccreditationThatComesLaterQueuesWhatWasCompletedInItsTerm() {
        agree();
        complete();
        accredit();

        assertThat(online.figures()).containsEntry(State.WAITING, 1);
    }

    @Test
    void aCoordinatorSaysWhichCourseItIs() {
        accredit();
        open("pe-online");
        press("Invullen of wijzigen");
        var course = $(TextField.class).all().stream()
                .filter(field -> "Cursus".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        course.setValue("acht");
        press("Bewaren");
        assertThat(said()).contains("alleen cijfers");
        course.setValue("8001");
        press("Bewaren");
        assertThat(said()).contains("E-learning: 8001");
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        accredit();
        agree();
        complete();
        var elders = cast.organisation("Elders");
        cast.signIn(cast.person("Otto Smit", elders, Role.COORDINATOR), elders);
        open("pe-online");
        assertThat(said()).doesNotContain("Sam Bakker");
        assertThat(online.figures()).isEmpty();
        assertThat($(Select.class).exists()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COORDINATOR", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void isClosedToEverybodyElse(Role role) {
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        open("pe-online");
        assertThat($(PeOnlineView.class).exists()).isFalse();
    }
}
