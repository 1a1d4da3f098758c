package nl.leeratelier.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.storage.UuidV7;
import nl.leeratelier.storage.WordIndexes;
import org.mockito.Mockito;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** People and enrolments to test with. */
final class People {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");
    static final VersionHash VERSION = new VersionHash("8c1f0e5a".repeat(8));

    private People() {}

    static ProjectedLines projected(DataSource database) {
        var jdbc = JdbcClient.create(database);
        return new ProjectedLines(jdbc, new TallyRows(jdbc), WordIndexes.on(jdbc));
    }

    static Reports reports(DataSource database, CurrentPerson person, Clock clock) {
        var jdbc = JdbcClient.create(database);
        return new Reports(
                new ReportLines(jdbc, WordIndexes.on(jdbc)),
                new TallyRows(jdbc),
                new WithdrawnSums(jdbc),
                snapshots(database),
                Mockito.mock(Organisations.class),
                person,
                clock);
    }

    static CompletionReports completions(DataSource database, Catalogue catalogue, CurrentPerson person, Clock clock) {
        var jdbc = JdbcClient.create(database);
        return new CompletionReports(
                new CompletedLines(jdbc), new CompletedSums(jdbc), snapshots(database), catalogue, person, clock);
    }

    static Snapshots snapshots(DataSource database) {
        return new Snapshots(new JdbcTransactionManager(database));
    }

    static OrganisationId organisation() {
        return new OrganisationId(UuidV7.next());
    }

    static Account person(String name) {
        return person(name, name.toLowerCase().replace(' ', '.') + "@example.nl");
    }

    static Account person(String name, String email) {
        return new Account(new AccountId(UuidV7.next()), email, name, "nl");
    }

    static Enrolment enrolled(OrganisationId organisation, Account person, Instant at) {
        return new Enrolment(
                new EnrolmentId(UuidV7.next()),
                person.id(),
                organisation,
                "naast-ouders",
                1,
                VERSION,
                at,
                at,
                0,
                4,
                0,
                120,
                Optional.empty());
    }

    static Enrolment active(Enrolment before, int minutes, Instant at) {
        return new Enrolment(
                before.id(),
                before.account(),
                before.organisation(),
                before.programme(),
                before.run(),
                before.version(),
                before.startedAt(),
                at,
                minutes / 30,
                4,
                minutes,
                120,
                minutes == 120 ? Optional.of(at) : Optional.empty());
    }

    static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
