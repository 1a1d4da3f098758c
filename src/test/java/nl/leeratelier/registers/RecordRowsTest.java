package nl.leeratelier.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.accreditation.CertificateNumber;
import nl.leeratelier.accreditation.CertificateWithdrawn;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class RecordRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final AccountId KEEPER = new AccountId(UUID.randomUUID());

    private final RecordRows rows;
    private final CompletionRows completions;

    RecordRowsTest(Database database) {
        var jdbc = JdbcClient.create(database.migrated());
        rows = new RecordRows(jdbc);
        completions = new CompletionRows(jdbc);
    }

    @Test
    void keepsARecordWholeAndChangesIt() {
        var first = VerdictTest.accreditation(new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        rows.add(first, KEEPER, NOW);
        assertThat(rows.find(first.id())).contains(first);

        var withdrawn = VerdictTest.withdrawn(first, Optional.of(LocalDate.of(2026, 6, 1)));
        rows.withdraw(first.id(), withdrawn.withdrawal().orElseThrow());
        assertThat(rows.all()).containsExactly(withdrawn);
        rows.change(withdrawn, KEEPER, NOW);
        assertThat(rows.of(new OrganisationId(UUID.randomUUID()))).containsExactly(withdrawn);

        rows.restore(first.id());
        assertThat(rows.of("naast-ouders")).containsExactly(first);
    }

    @Test
    void refusesASecondRecordWithTheSameNumberInOneRegister() {
        var first = VerdictTest.accreditation(new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        rows.add(first, KEEPER, NOW);
        var second = new AccreditationRecord(
                RecordId.next(),
                first.organisation(),
                first.register(),
                first.number().toUpperCase(java.util.Locale.ROOT) + " ",
                first.term(),
                first.amount(),
                first.unit(),
                first.category(),
                first.chamber(),
                first.programme(),
                first.versions(),
                Optional.empty());

        assertThatThrownBy(() -> rows.add(second, KEEPER, NOW)).isInstanceOf(DuplicateKeyException.class);
    }

    /** Histories with many completions near the first and last minute, other versions, organisations and withdrawals. */
    @Test
    void countsInSqlWhatTheRuleSays() {
        for (var seed = 0; seed < 12; seed++) {
            var random = new Random(seed);
            var programme = "programma-" + seed;
            var first = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(300));
            var term = new Term(first, first.plusDays(random.nextInt(3)));
            var organisations = List.of(new OrganisationId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()));
            var base = VerdictTest.accreditation(term);
            var accreditation = new AccreditationRecord(
                    base.id(),
                    random.nextBoolean() ? Optional.of(organisations.getFirst()) : Optional.empty(),
                    base.register(),
                    base.number(),
                    term,
                    base.amount(),
                    base.unit(),
                    "",
                    "",
                    programme,
                    Set.of(VerdictTest.COVERED),
                    random.nextBoolean()
                            ? Optional.of(new AccreditationRecord.Withdrawal(first.plusDays(random.nextInt(3)), "."))
                            : Optional.empty());
            rows.add(accreditation, KEEPER, NOW);
            accreditation.withdrawal().ifPresent(withdrawal -> rows.withdraw(accreditation.id(), withdrawal));
            var history = new ArrayList<Completion>();
            for (var i = 0; i < 60; i++) {
                history.add(completion(random, programme, term, organisations));
            }
            history.forEach(completions::note);
            history.forEach(done -> done.withdrawnAt().ifPresent(at -> completions.withdraw(done.enrolment(), at)));

            assertThat(rows.tally(accreditation.id(), Optional.empty()))
                    .as("seed " + seed)
                    .isEqualTo(tally(accreditation, history));
            var own = history.stream()
                    .filter(done -> done.organisation().equals(organisations.getLast()))
                    .toList();
            assertThat(rows.tally(accreditation.id(), Optional.of(organisations.getLast())))
                    .isEqualTo(tally(accreditation, own));
            assertThat(history.stream().map(Completion::enrolment).map(completions::find))
                    .containsExactlyElementsOf(
                            history.stream().map(Optional::of).toList());
        }
    }

    private static Completion completion(
            Random random, String programme, Term term, List<OrganisationId> organisations) {
        var edge = random.nextBoolean() ? term.begins() : term.ends();
        var at = edge.plusMillis(random.nextInt(5) == 0 ? 0 : random.nextInt(-100_000_000, 100_000_000));
        return new Completion(
                new EnrolmentId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                organisations.get(random.nextInt(2)),
                programme,
                random.nextInt(4) == 0 ? VerdictTest.OTHER : VerdictTest.COVERED,
                at,
                random.nextInt(8) == 0 ? Optional.of(at.plusSeconds(60)) : Optional.empty());
    }

    private static Map<Verdict, Integer> tally(AccreditationRecord accreditation, List<Completion> history) {
        Map<Verdict, Integer> tally = new EnumMap<>(Verdict.class);
        history.stream()
                .filter(accreditation::concerns)
                .forEach(done -> tally.merge(Verdict.of(accreditation, done), 1, Integer::sum));
        return tally;
    }

    @Test
    void notesACompletionOnce() {
        var done = VerdictTest.completion(NOW, new VersionHash("c".repeat(64)));
        completions.note(done);
        completions.note(done);

        assertThat(completions.versions("naast-ouders")).containsExactly(done.version());
        completions.erase(done.account());
        assertThat(completions.find(done.enrolment())).isEmpty();
    }

    @Test
    void aWithdrawnCertificateIsNotedWithItsCompletion() {
        var done = VerdictTest.completion(NOW, VerdictTest.COVERED);
        completions.note(done);
        var service = new Completions(completions, mock(), event -> {}, Clock.fixed(NOW, ZoneOffset.UTC));

        service.on(new CertificateWithdrawn(new CertificateNumber("LA-7K3M-Q2XV-9D4T-H8WB"), done.enrolment()));

        assertThat(service.find(done.enrolment()).orElseThrow().withdrawnAt()).contains(NOW);
    }
}
