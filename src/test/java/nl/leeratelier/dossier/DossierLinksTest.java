package nl.leeratelier.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leeratelier.accreditation.GuessLimit;
import nl.leeratelier.dossier.DossierLink.Opening;
import nl.leeratelier.dossier.DossierLink.State;
import nl.leeratelier.dossier.DossierLink.What;
import nl.leeratelier.dossier.DossierRefused.Reason;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class DossierLinksTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String VISITOR = "203.0.113.7";

    private final DataSource database;
    private final DossierLinkRows rows;
    private final Dossiers dossiers = mock();
    private final CurrentPerson current = mock();
    private final GuessLimit limit = mock();
    private final DossierKey key = new DossierKey(new OrganisationId(UUID.randomUUID()), "naast-ouders", "concept");

    DossierLinksTest(Database database) {
        this.database = database.migrated();
        rows = new DossierLinkRows(JdbcClient.create(this.database));
    }

    @BeforeEach
    void prepare() {
        when(dossiers.find(key)).thenReturn(Optional.of(mock(Dossier.class)));
        when(current.id()).thenReturn(AccountId.next());
        when(limit.take(any())).thenReturn(Optional.empty());
    }

    private DossierLinks at(Instant moment) {
        return new DossierLinks(
                rows,
                dossiers,
                mock(),
                mock(),
                current,
                limit,
                Clock.fixed(moment, ZoneOffset.UTC),
                "https://leeratelier.example");
    }

    private String make(LocalDate lastDay) {
        String address = at(NOW).make(key, " SKJ,  commissie ", false, lastDay).address();
        assertThat(address).startsWith("https://leeratelier.example/dossier/");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void opensUntilTheEndOfItsLastDayInTheNetherlandsAndLogsEachTime() {
        String secret = make(TODAY);
        Instant last = Instant.parse("2026-11-22T22:59:59.999Z");

        assertThat(at(NOW).visit(secret, VISITOR, What.PAGE)).isInstanceOf(Visit.Opened.class);
        assertThat(at(last).visit(secret, VISITOR, What.ZIP)).isInstanceOf(Visit.Opened.class);
        assertThat(at(last.plusMillis(1)).visit(secret, VISITOR, What.PAGE)).isEqualTo(new Visit.Closed(State.EXPIRED));
        assertThat(at(NOW).of(key)).singleElement().satisfies(link -> {
            assertThat(link.madeFor()).isEqualTo("SKJ, commissie");
            assertThat(link.openings()).containsExactly(new Opening(What.ZIP, last), new Opening(What.PAGE, NOW));
        });
    }

    @Test
    void opensNothingOnceWithdrawn() {
        String secret = make(TODAY.plusDays(30));
        at(NOW).withdraw(key, at(NOW).of(key).getFirst().id());

        assertThat(at(NOW).visit(secret, VISITOR, What.PDF)).isEqualTo(new Visit.Closed(State.WITHDRAWN));
        assertThat(at(NOW).of(key).getFirst().openings()).isEmpty();
    }

    @Test
    void aWrongSecretCostsAGuessAndARightOneDoesNot() {
        String secret = make(TODAY);
        String other = (secret.startsWith("A") ? "B" : "A") + secret.substring(1);

        assertThat(at(NOW).visit(other, VISITOR, What.PAGE)).isEqualTo(new Visit.Unknown());
        assertThat(at(NOW).visit("' or 1=1 --", VISITOR, What.PAGE)).isEqualTo(new Visit.Unknown());
        verify(limit, never()).giveBack(VISITOR);
        at(NOW).visit(secret, VISITOR, What.PAGE);
        verify(limit).giveBack(VISITOR);

        when(limit.take(VISITOR)).thenReturn(Optional.of(Duration.ofSeconds(30)));
        assertThat(at(NOW).visit(secret, VISITOR, What.PAGE))
                .isEqualTo(new Visit.TooManyGuesses(Duration.ofSeconds(30)));
    }

    @Test
    void storesNothingThatOpensIt() {
        String secret = make(TODAY);
        var stored = JdbcClient.create(database)
                .sql("select secret_hash from dossier_link")
                .query(String.class)
                .single();
        assertThat(stored).hasSize(64).isNotEqualTo(secret);
        assertThat(at(NOW).visit(stored, VISITOR, What.PAGE)).isEqualTo(new Visit.Unknown());
    }

    @Test
    void refusesALinkForNobodyOrForADayThatCannotBe() {
        refused("  ", TODAY, Reason.FOR_INVALID);
        refused("x".repeat(81), TODAY, Reason.FOR_INVALID);
        refused("SKJ", null, Reason.DAY_INVALID);
        refused("SKJ", TODAY.minusDays(1), Reason.DAY_PAST);
        refused("SKJ", TODAY.plusYears(1).plusDays(1), Reason.DAY_FAR);
        assertThat(at(NOW).of(key)).isEmpty();
        assertThat(make(TODAY.plusYears(1))).hasSize(43);
    }

    private void refused(String madeFor, @Nullable LocalDate day, Reason reason) {
        assertThatThrownBy(() -> at(NOW).make(key, madeFor, false, day))
                .isInstanceOfSatisfying(
                        DossierRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void opensToAnAccountOnlyWhatWasOpenedToAccountsOfItsOrganisation() {
        make(TODAY);
        at(NOW).make(key, "SKJ", true, TODAY);
        var organisation = new nl.leeratelier.people.Organisation(key.organisation(), "Kust");
        when(current.organisation()).thenReturn(organisation);
        var closed = at(NOW).of(key).stream()
                .filter(link -> !link.forAccounts())
                .findFirst()
                .orElseThrow();
        var open = at(NOW).of(key).stream()
                .filter(DossierLink::forAccounts)
                .findFirst()
                .orElseThrow();

        assertThat(at(NOW).visit(open.id(), What.PAGE)).isEqualTo(new Visit.Unknown());
        when(current.is(Role.ASSESSOR)).thenReturn(true);
        assertThat(at(NOW).visit(open.id(), What.PAGE)).isInstanceOf(Visit.Opened.class);
        assertThat(at(NOW).visit(closed.id(), What.PAGE)).isEqualTo(new Visit.Unknown());
    }
}
