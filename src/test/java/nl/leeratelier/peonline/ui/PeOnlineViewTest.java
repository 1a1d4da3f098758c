package nl.leeratelier.peonline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.ProgrammeCompleted;
import nl.leeratelier.peonline.PeOnline;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.RecordDraft;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
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
class PeOnlineViewTest extends SpringBrowserlessTest {

    private static final Instant DONE = Instant.parse("2026-06-09T11:08:13Z");

    @Autowired
    Cast cast;

    @Autowired
    Records records;

    @Autowired
    RegisterEntries entries;

    @Autowired
    PeOnline online;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private OrganisationId kust;
    private Account ingrid;
    private Account sam;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(ingrid, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    private String said() {
        return Said.by((Component) getCurrentView());
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).first()).click();
    }

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

    /** As learning does when the last requirement is met, in one transaction. */
    private void complete(boolean fails) {
        var newest = catalogue.newest().getFirst();
        var enrolment = new EnrolmentId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert into enrolment (id, account_id, organisation_id, programme, run, version_hash, started_at,
                      last_activity_at, activities_done, activities_total, minutes_done, minutes_total, completed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, 1, 1, 60, 60, ?)""")
                    .params(
                            enrolment.value(),
                            sam.id().value(),
                            kust.value(),
                            newest.programme().id(),
                            1,
                            newest.hash().value(),
                            DONE.atOffset(ZoneOffset.UTC),
                            DONE.atOffset(ZoneOffset.UTC),
                            DONE.atOffset(ZoneOffset.UTC))
                    .update();
            events.publishEvent(new ProgrammeCompleted(enrolment));
            if (fails) {
                status.setRollbackOnly();
            }
        });
    }

    @Test
    void aPresenceIsQueuedWithItsCompletionOrNotAtAll() {
        accredit();
        agree();
        complete(true);
        assertThat(online.figures()).isEmpty();
        complete(false);

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
        complete(false);
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
        complete(false);
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
        complete(false);
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
