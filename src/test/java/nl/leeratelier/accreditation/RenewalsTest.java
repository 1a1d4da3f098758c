package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.mail.Mails;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Teams;
import nl.leeratelier.storage.UuidV7;
import nl.leeratelier.storage.WordIndexes;
import nl.leeratelier.testing.Database;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource
class RenewalsTest {

    private final DataSource source;
    private final CertificateRows certificates;
    private final DueRows rows;
    private final Accounts accounts = mock();
    private final Organisations organisations = mock();
    private final Teams teams = mock();
    private final Managers managers = mock();
    private final CurrentPerson current = mock();
    private final Mails mails = mock();
    private final List<String> sent = new ArrayList<>();
    private final OrganisationId kust = new OrganisationId(UuidV7.next());
    private final Account sam = new Account(new AccountId(UuidV7.next()), "sam@example.nl", "Sam Bakker", "nl");

    RenewalsTest(Database database) {
        source = database.migrated();
        var jdbc = JdbcClient.create(source);
        certificates = new CertificateRows(jdbc, WordIndexes.on(jdbc));
        rows = new DueRows(jdbc);
    }

    @BeforeEach
    void sam() {
        when(current.coordinates(kust)).thenReturn(true);
        when(organisations.find(kust)).thenReturn(Optional.of(new Organisation(kust, "Jeugdteam Kust")));
        when(accounts.belongs(sam.id(), kust)).thenReturn(true);
        when(accounts.find(sam.id())).thenReturn(Optional.of(sam));
        when(mails.send(eq("sam@example.nl"), any(), any())).thenAnswer(call -> {
            sent.add(call.getArgument(2));
            return null;
        });
    }

    @Test
    void mailsOnceOnTheDayThatTheOrganisationChose() {
        completed("2026-11-22", "2029-11-22");
        at("2026-11-22T12:00:00Z").setWeeks(kust, 4);

        // The first minute of that day in Amsterdam, and the last minute before it.
        at("2029-10-24T21:59:00Z").round();
        assertThat(sent).isEmpty();
        at("2029-10-24T22:00:00Z").round();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst()).contains("Sam Bakker", "22 november 2029", "Jeugdteam Kust");
        at("2029-10-24T22:00:01Z").round();
        at("2029-11-20T12:00:00Z").round();
        assertThat(sent).hasSize(1);
    }

    @Test
    void withoutAnExpiryTheDayIsFiveYearsAfterTheCompletion() {
        completed("2026-11-22", null);

        at("2031-09-26T12:00:00Z").round();
        assertThat(sent).isEmpty();
        at("2031-09-27T12:00:00Z").round();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst()).contains("vijf jaar geleden", "22 november 2031");
    }

    @Test
    void neverMailsWhereTheOrganisationWantsNoneNorOnceTheDayIsPast() {
        completed("2026-11-22", "2029-11-22");
        at("2026-11-22T12:00:00Z").setWeeks(kust, 0);
        at("2029-11-20T12:00:00Z").round();
        at("2026-11-22T12:00:00Z").setWeeks(kust, 52);
        at("2029-11-23T12:00:00Z").round();

        assertThat(sent).isEmpty();
    }

    @Test
    void whoDidItAgainWasToldSoByNobodyAndIsNotOnTheList() {
        completed("2026-11-22", "2027-11-22");
        var later = completed("2027-10-01", "2028-10-01");
        var renewals = at("2027-11-20T12:00:00Z");

        renewals.round();

        assertThat(sent).isEmpty();
        assertThat(renewals.page(kust, until("2030-01-01"), null, 10))
                .extracting(Due::certificate)
                .containsExactly(later);
        assertThat(renewals.page(kust, until("2027-12-31"), null, 10)).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotDueAndWhatCameBeforeItIsAgain() {
        var first = completed("2026-11-22", "2027-11-22");
        var second = completed("2027-10-01", "2028-10-01");
        certificates.withdraw(second.id(), kust, sam.id(), "Vergissing", Instant.parse("2027-10-02T12:00:00Z"));

        assertThat(at("2027-11-20T12:00:00Z").page(kust, until("2030-01-01"), null, 10))
                .extracting(Due::certificate)
                .containsExactly(first);
    }

    @Test
    void whoLeftIsNeitherListedNorMailed() {
        completed("2026-11-22", "2029-11-22");
        when(accounts.belongs(sam.id(), kust)).thenReturn(false);
        var renewals = at("2029-11-01T12:00:00Z");

        renewals.round();

        assertThat(sent).isEmpty();
        assertThat(renewals.page(kust, until("2030-01-01"), null, 10)).isEmpty();
    }

    @Test
    void pagesInTheOrderOfTheDaysPastThoseWhoLeft() {
        for (var day = 1; day <= 9; day++) {
            var account = new AccountId(UuidV7.next());
            when(accounts.belongs(account, kust)).thenReturn(day % 3 != 0);
            completed(account, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 10 - day));
        }
        var renewals = at("2026-12-01T12:00:00Z");

        var found = new ArrayList<Due>();
        var page = renewals.page(kust, until("2030-01-01"), null, 2);
        while (!page.isEmpty()) {
            found.addAll(page);
            page = renewals.page(kust, until("2030-01-01"), page.getLast(), 2);
        }

        assertThat(found)
                .extracting(due -> due.certificate().dueOn().getDayOfMonth())
                .containsExactly(2, 3, 5, 6, 8, 9);
    }

    @Test
    void isForThoseWhoCoordinateTheOrganisation() {
        var elsewhere = new OrganisationId(UuidV7.next());
        var renewals = at("2026-12-01T12:00:00Z");

        assertThatThrownBy(() -> renewals.page(elsewhere, until("2030-01-01"), null, 2))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> renewals.setWeeks(elsewhere, 3)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> renewals.setWeeks(kust, 53)).isInstanceOf(IllegalArgumentException.class);
        assertThat(renewals.weeks(kust)).isEqualTo(Renewals.WEEKS);
    }

    private static DueFilter until(String day) {
        return new DueFilter(LocalDate.parse(day), Optional.empty());
    }

    private Renewals at(String now) {
        return new Renewals(
                rows,
                accounts,
                organisations,
                teams,
                managers,
                current,
                mails,
                new Translations(),
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                "https://leeratelier.example",
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private Certificate completed(String on, String until) {
        return completed(sam.id(), LocalDate.parse(on), until == null ? null : LocalDate.parse(until));
    }

    private Certificate completed(AccountId account, LocalDate on, LocalDate until) {
        var one = Examples.certificate("Sam Bakker");
        var certificate = new Certificate(
                new CertificateId(UuidV7.next()),
                CertificateNumber.random(RandomGenerator.getDefault()),
                new EnrolmentId(UuidV7.next()),
                account,
                kust,
                one.name(),
                one.programme(),
                one.title(),
                one.language(),
                one.versionNumber(),
                one.versionHash(),
                one.studyMinutes(),
                one.goals(),
                on,
                one.issuedAt(),
                1,
                Optional.ofNullable(until),
                Optional.empty(),
                Optional.empty());
        certificates.add(certificate);
        return certificate;
    }
}
