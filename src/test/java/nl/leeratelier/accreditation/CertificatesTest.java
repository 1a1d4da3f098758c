package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.content.Goal;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Programme;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.ProgrammeCompleted;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.people.PersonRenamed;
import nl.leeratelier.storage.UuidV7;
import nl.leeratelier.storage.WordIndexes;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class CertificatesTest {

    private static final VersionHash VERSION = new VersionHash("8c1f0e5a".repeat(8));
    // Half past eleven in the evening in London is the next day in Amsterdam.
    private static final Instant COMPLETED = Instant.parse("2026-11-13T23:30:00.123456Z");
    private static final Instant NOW = Instant.parse("2026-11-14T00:01:02.345678Z");

    private final Enrolments enrolments = mock();
    private final Catalogue catalogue = mock();
    private final Accounts accounts = mock();
    private final CurrentPerson current = mock();
    private final List<Object> published = new ArrayList<>();
    private final JdbcClient jdbc;
    private final CertificateRows rows;
    private final Certificates certificates;
    private final Verifications verifications;

    private final Account sam = new Account(new AccountId(UuidV7.next()), "sam@example.nl", "Sam Bakker", "nl");
    private final OrganisationId organisation = new OrganisationId(UuidV7.next());

    CertificatesTest(Database database) {
        jdbc = JdbcClient.create(database.migrated());
        rows = new CertificateRows(jdbc, WordIndexes.on(jdbc));
        certificates = new Certificates(
                rows, enrolments, catalogue, accounts, current, published::add, Clock.fixed(NOW, ZoneOffset.UTC));
        verifications = at(NOW);
    }

    @BeforeEach
    void somebodyLearns() {
        when(current.id()).thenReturn(sam.id());
        when(current.organisation()).thenReturn(new Organisation(organisation, "Jeugdteam Kust"));
        when(accounts.find(sam.id())).thenReturn(Optional.of(sam));
        when(catalogue.version(VERSION)).thenReturn(version());
    }

    @Test
    void aCompletionBringsACertificateWithEverythingOnIt() {
        var enrolment = completed();

        certificates.on(new ProgrammeCompleted(enrolment));

        var certificate = certificates.mine().getFirst();
        assertThat(certificate.enrolment()).isEqualTo(enrolment);
        assertThat(certificate.account()).isEqualTo(sam.id());
        assertThat(certificate.organisation()).isEqualTo(organisation);
        assertThat(certificate.name()).isEqualTo("Sam Bakker");
        assertThat(certificate.title()).isEqualTo("Naast ouders");
        assertThat(certificate.versionNumber()).isEqualTo(3);
        assertThat(certificate.versionHash()).isEqualTo(VERSION);
        assertThat(certificate.studyMinutes()).isEqualTo(136);
        assertThat(certificate.goals()).containsExactly("Je luistert.", "Je vraagt door.");
        assertThat(certificate.completedOn()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(certificate.issuedAt()).isEqualTo(NOW);
        assertThat(published).containsExactly(new CertificateIssued(certificate.number(), enrolment));
    }

    @Test
    void aCompletionThatIsDeliveredTwiceBringsOneCertificate() {
        var enrolment = completed();

        certificates.on(new ProgrammeCompleted(enrolment));
        certificates.on(new ProgrammeCompleted(enrolment));

        assertThat(certificates.mine()).hasSize(1);
        assertThat(published).hasSize(1);
    }

    @Test
    void aCertificateKeepsTheNameItWasIssuedTo() {
        certificates.on(new ProgrammeCompleted(completed()));
        when(accounts.find(sam.id())).thenReturn(Optional.of(new Account(sam.id(), sam.email(), "Sam de Wit", "nl")));
        certificates.on(new ProgrammeCompleted(completed()));

        assertThat(certificates.mine()).extracting(Certificate::name).containsExactly("Sam de Wit", "Sam Bakker");
    }

    @Test
    void nobodySeesTheCertificateOfSomebodyElse() {
        certificates.on(new ProgrammeCompleted(completed()));
        var certificate = certificates.mine().getFirst();
        when(current.id()).thenReturn(new AccountId(UuidV7.next()));

        assertThat(certificates.mine()).isEmpty();
        assertThat(certificates.mine(certificate.id())).isEmpty();
    }

    @Test
    void countsTheCompletionsThatWaitForTheirCertificate() {
        var enrolment = completed();
        var own = List.of(enrolments.find(enrolment).orElseThrow());
        when(current.belongsSomewhere()).thenReturn(true);
        when(enrolments.of(sam.id(), organisation)).thenReturn(own);

        assertThat(certificates.underway()).isEqualTo(1);
        certificates.on(new ProgrammeCompleted(enrolment));
        assertThat(certificates.underway()).isZero();
    }

    @Test
    void theDatabaseRefusesASecondCertificateForAnEnrolment() {
        var one = Examples.certificate("Sam Bakker");
        rows.add(one);
        var other = Examples.another(one, "LA-0000-0000-0000-0000");

        assertThatThrownBy(() -> rows.add(other)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void tellsAnybodyWhatTheCertificateSaysAndNothingMore() {
        var certificate = Examples.certificate("Sam Bakker");
        rows.add(certificate);

        assertThat(verifications.verify("la 7k3m q2xv 9d4t h8wb", "192.0.2.1"))
                .isEqualTo(new Verification.Valid(new Verification.Paper(
                        certificate.number(),
                        "Sam Bakker",
                        "Meldcode in partnerschap met ouders",
                        "nl",
                        3,
                        136,
                        LocalDate.of(2026, 11, 14),
                        Optional.empty())));
    }

    @Test
    void slowsDownWhoeverGuessesAndThenTellsThemNothing() {
        rows.add(Examples.certificate("Sam Bakker"));
        for (var i = 0; i < GuessLimit.AT_ONCE; i++) {
            assertThat(verifications.verify("LA-0000-0000-0000-000" + i, "192.0.2.1"))
                    .isInstanceOf(Verification.Unknown.class);
        }

        assertThat(verifications.verify("LA-7K3M-Q2XV-9D4T-H8WB", "192.0.2.1"))
                .isInstanceOf(Verification.TooManyGuesses.class);
        assertThat(verifications.verify("LA-7K3M-Q2XV-9D4T-H8WB", "192.0.2.2")).isInstanceOf(Verification.Valid.class);
    }

    @Test
    void rightNumbersAndUnreadableOnesCostNothing() {
        rows.add(Examples.certificate("Sam Bakker"));
        for (var i = 0; i < 3 * GuessLimit.AT_ONCE; i++) {
            assertThat(verifications.verify("LA-7K3M-Q2XV-9D4T-H8WB", "192.0.2.1"))
                    .isInstanceOf(Verification.Valid.class);
            assertThat(verifications.verify("geen nummer", "192.0.2.1")).isInstanceOf(Verification.Unreadable.class);
        }
    }

    private Verifications at(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Verifications(rows, new GuessLimit(clock), clock);
    }

    private Verification.Issued asked(CertificateNumber number, Instant now) {
        return switch (at(now).verify(number.value(), "192.0.2.7")) {
            case Verification.Issued issued -> issued;
            default -> throw new AssertionError("not issued");
        };
    }

    @Test
    void keepsTheValidityOfTheProgrammeAsItWasOnTheDayOfIssue() {
        rows.setValidity("naast-ouders", Optional.of(months(36)));
        certificates.on(new ProgrammeCompleted(completed()));
        rows.setValidity("naast-ouders", Optional.empty());
        certificates.on(new ProgrammeCompleted(completed()));

        assertThat(certificates.mine())
                .extracting(Certificate::validUntil)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2029, 11, 14)));
    }

    private static Validity months(int number) {
        return new Validity(number, Validity.From.COMPLETION, "");
    }

    @Test
    void isValidToTheEndOfTheYearWhereThatIsWhatWasSet() {
        var validity = new Validity(14, Validity.From.YEAR_END, "Besluit van het bestuur");
        rows.setValidity("naast-ouders", Optional.of(validity));
        certificates.on(new ProgrammeCompleted(completed()));

        assertThat(rows.validity("naast-ouders")).contains(validity);
        assertThat(certificates.mine().getFirst().validUntil()).contains(LocalDate.of(2028, 12, 31));
    }

    @Test
    void expiresWithTheLastMinuteOfItsLastDayInTheNetherlands() {
        rows.setValidity("naast-ouders", Optional.of(months(1)));
        certificates.on(new ProgrammeCompleted(completed()));
        var number = certificates.mine().getFirst().number();

        // The fourteenth of December ends in Amsterdam an hour before it does in London.
        assertThat(asked(number, Instant.parse("2026-12-14T22:59:59Z"))).isInstanceOf(Verification.Valid.class);
        assertThat(asked(number, Instant.parse("2026-12-14T23:00:00Z"))).isInstanceOf(Verification.Expired.class);
    }

    @Test
    void aChangeOfNameBringsAnotherEditionToWhichTheOldNumberLeads() {
        certificates.on(new ProgrammeCompleted(completed()));
        var former = certificates.mine().getFirst();
        when(accounts.find(sam.id())).thenReturn(Optional.of(new Account(sam.id(), sam.email(), "Sam de Wit", "nl")));

        certificates.on(new PersonRenamed(sam.id()));
        certificates.on(new PersonRenamed(sam.id()));

        var mine = certificates.mine();
        assertThat(mine).extracting(Certificate::name).containsExactly("Sam de Wit");
        assertThat(mine.getFirst().edition()).isEqualTo(2);
        assertThat(mine.getFirst().completedOn()).isEqualTo(former.completedOn());
        assertThat(verifications.verify(former.number().value(), "192.0.2.1"))
                .isInstanceOfSatisfying(Verification.Replaced.class, replaced -> {
                    assertThat(replaced.former()).isEqualTo(former.number());
                    assertThat(replaced.now().paper().number())
                            .isEqualTo(mine.getFirst().number());
                    assertThat(replaced.toString()).doesNotContain("Sam Bakker");
                });
    }

    @Test
    void theFirstNumberLeadsToTheLastEditionHoweverOftenANameChanges() {
        certificates.on(new ProgrammeCompleted(completed()));
        var first = certificates.mine().getFirst().number();
        for (var name : List.of("Sam A", "Sam B", "Sam C")) {
            when(accounts.find(sam.id())).thenReturn(Optional.of(new Account(sam.id(), sam.email(), name, "nl")));
            certificates.on(new PersonRenamed(sam.id()));
        }

        assertThat(verifications.verify(first.value(), "192.0.2.1"))
                .isInstanceOfSatisfying(
                        Verification.Replaced.class,
                        replaced -> assertThat(replaced.now().paper().name()).isEqualTo("Sam C"));
    }

    @Test
    void whatIsWithdrawnIsSaidToBeSoOnceAndIsNotIssuedAnew() {
        certificates.on(new ProgrammeCompleted(completed()));
        var id = certificates.mine().getFirst().id();
        var number = certificates.mine().getFirst().number();
        var elsewhere = new OrganisationId(UuidV7.next());

        assertThat(rows.withdraw(id, elsewhere, sam.id(), "Fraude", NOW)).isFalse();
        assertThat(rows.withdraw(id, organisation, sam.id(), "De toets was van iemand anders", NOW))
                .isTrue();
        assertThat(rows.withdraw(id, organisation, sam.id(), "Nog eens", NOW)).isFalse();
        when(accounts.find(sam.id())).thenReturn(Optional.of(new Account(sam.id(), sam.email(), "Sam de Wit", "nl")));
        certificates.on(new PersonRenamed(sam.id()));

        assertThat(certificates.mine()).hasSize(1);
        assertThat(certificates.mine().getFirst().withdrawal().orElseThrow().why())
                .isEqualTo("De toets was van iemand anders");
        assertThat(asked(number, NOW)).isInstanceOfSatisfying(Verification.Withdrawn.class, withdrawn -> {
            assertThat(withdrawn.on()).isEqualTo(LocalDate.of(2026, 11, 14));
            assertThat(withdrawn.toString()).doesNotContain("iemand anders");
        });
    }

    @Test
    void aSecondCompletionBringsACertificateAndLeavesTheFirst() {
        certificates.on(new ProgrammeCompleted(completed()));
        var first = certificates.mine().getFirst();
        certificates.on(new ProgrammeCompleted(completed()));

        assertThat(certificates.mine()).hasSize(2).contains(first);
        assertThat(asked(first.number(), NOW)).isInstanceOf(Verification.Valid.class);
    }

    @Test
    void findsTheCertificatesOfAnOrganisationByNameProgrammeAndWorth() {
        rows.setValidity("naast-ouders", Optional.of(months(1)));
        certificates.on(new ProgrammeCompleted(completed()));
        rows.setValidity("naast-ouders", Optional.empty());
        certificates.on(new ProgrammeCompleted(completed()));
        certificates.on(new ProgrammeCompleted(completed()));
        rows.withdraw(certificates.mine().getFirst().id(), organisation, sam.id(), "Vergissing", NOW);
        var all = new IssuedRows(jdbc, WordIndexes.on(jdbc));
        var later = LocalDate.of(2027, 1, 1);

        for (var state : List.of(Certificate.State.VALID, Certificate.State.EXPIRED, Certificate.State.WITHDRAWN)) {
            var filter = new IssuedFilter("BAKK", Optional.of("naast-ouders"), Optional.of(state));
            assertThat(all.count(organisation, filter, later)).as(state.name()).isEqualTo(1);
            assertThat(all.page(organisation, filter, null, 10, later))
                    .extracting(found -> found.on(later))
                    .containsExactly(state);
        }
        assertThat(all.count(new OrganisationId(UuidV7.next()), IssuedFilter.ALL, later))
                .isZero();
        assertThat(all.count(organisation, new IssuedFilter("100%", Optional.empty(), Optional.empty()), later))
                .isZero();
        var first = all.page(organisation, IssuedFilter.ALL, null, 2, later);
        assertThat(all.page(organisation, IssuedFilter.ALL, first.getLast().id(), 2, later))
                .hasSize(1);
    }

    @Test
    void erasesTheCertificatesOfWhoeverIsErased() {
        certificates.on(new ProgrammeCompleted(completed()));
        certificates.on(new PersonErased(sam.id()));

        assertThat(certificates.mine()).isEmpty();
    }

    private EnrolmentId completed() {
        var enrolment = new Enrolment(
                new EnrolmentId(UuidV7.next()),
                sam.id(),
                organisation,
                "naast-ouders",
                1,
                VERSION,
                COMPLETED.minusSeconds(9000),
                COMPLETED,
                4,
                4,
                136,
                136,
                Optional.of(COMPLETED));
        when(enrolments.find(enrolment.id())).thenReturn(Optional.of(enrolment));
        return enrolment.id();
    }

    private static PublishedProgramme version() {
        var place = new Place("programme.yaml", 1, 1);
        var programme = new Programme(
                "naast-ouders",
                " Naast\n ouders ",
                "Een zin.",
                "nl",
                List.of(),
                List.of(),
                List.of(new Goal("a", "Je luistert.", List.of()), new Goal("b", "Je vraagt\ndoor.", List.of())),
                136,
                Programme.Order.FREE,
                List.of(),
                place);
        Library library = mock();
        return new PublishedProgramme(VERSION, 3, NOW, programme, library, Map.of());
    }
}
