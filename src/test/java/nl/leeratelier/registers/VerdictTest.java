package nl.leeratelier.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

class VerdictTest {

    static final VersionHash COVERED = new VersionHash("a".repeat(64));
    static final VersionHash OTHER = new VersionHash("b".repeat(64));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static AccreditationRecord accreditation(Term term) {
        return new AccreditationRecord(
                RecordId.next(),
                Optional.empty(),
                "skj",
                UUID.randomUUID().toString(),
                term,
                new BigDecimal("6.50"),
                AccreditationRecord.Unit.POINTS,
                "",
                "",
                "naast-ouders",
                Set.of(COVERED),
                Optional.empty());
    }

    static Completion completion(Instant at, VersionHash version) {
        return new Completion(
                new EnrolmentId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                new OrganisationId(UUID.randomUUID()),
                "naast-ouders",
                version,
                at,
                Optional.empty());
    }

    private static Instant at(String local) {
        return ZonedDateTime.parse(local + "[Europe/Amsterdam]").toInstant();
    }

    @Example
    void countsToTheLastMomentOfTheLastDayInTheNetherlands() {
        var term = accreditation(new Term(DAY, LocalDate.of(2026, 10, 25)));

        assertThat(verdict(term, at("2026-02-28T23:59:59.999999+01:00"))).isEqualTo(Verdict.BEFORE_TERM);
        assertThat(verdict(term, at("2026-03-01T00:00:00+01:00"))).isEqualTo(Verdict.COUNTS);
        // The clocks go back on this day: its last minute is in winter time.
        assertThat(verdict(term, at("2026-10-25T23:59:59.999999+01:00"))).isEqualTo(Verdict.COUNTS);
        assertThat(verdict(term, at("2026-10-26T00:00:00+01:00"))).isEqualTo(Verdict.AFTER_TERM);
        // Still the day before in London, and by the clock of a server there.
        assertThat(verdict(term, Instant.parse("2026-02-28T23:30:00Z"))).isEqualTo(Verdict.COUNTS);
    }

    @Example
    void aTermIsAllOfItsOnlyDay() {
        var term = new Term(DAY, DAY);

        assertThat(term.ends()).isEqualTo(term.begins().plusSeconds(24 * 3600));
    }

    @Property
    void judgesAsTheCalendarInTheNetherlandsDoes(
            @ForAll @LongRange(min = 1_735_000_000, max = 1_830_000_000) long second,
            @ForAll @IntRange(max = 900) int from,
            @ForAll @IntRange(max = 400) int days,
            @ForAll boolean covered,
            @ForAll @IntRange(min = -1, max = 900) int withdrawn) {
        var begin = LocalDate.of(2025, 1, 1);
        var term = new Term(begin.plusDays(from), begin.plusDays(from + days));
        var moment = Instant.ofEpochSecond(second);
        var day = moment.atZone(Term.NETHERLANDS).toLocalDate();
        var taken = withdrawn < 0 ? Optional.<LocalDate>empty() : Optional.of(begin.plusDays(withdrawn));
        var accreditation = withdrawn(accreditation(term), taken);

        var verdict = Verdict.of(accreditation, completion(moment, covered ? COVERED : OTHER));

        assertThat(verdict == Verdict.COUNTS)
                .isEqualTo(covered
                        && !day.isBefore(term.first())
                        && !day.isAfter(term.last())
                        && taken.map(day::isBefore).orElse(true));
        if (verdict == Verdict.BEFORE_TERM) {
            assertThat(day).isBefore(term.first());
        }
        if (verdict == Verdict.AFTER_TERM) {
            assertThat(day).isAfter(term.last());
        }
        if (verdict == Verdict.RECORD_WITHDRAWN) {
            assertThat(day).isAfterOrEqualTo(taken.orElseThrow());
        }
    }

    @Property
    void aWithdrawnCertificateNeverCounts(@ForAll @LongRange(min = 1_735_000_000, max = 1_830_000_000) long second) {
        var moment = Instant.ofEpochSecond(second);
        var some = completion(moment, COVERED);
        var taken = new Completion(
                some.enrolment(),
                some.account(),
                some.organisation(),
                some.programme(),
                some.version(),
                moment,
                Optional.of(moment.plusSeconds(1)));
        var always = accreditation(new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)));

        assertThat(Verdict.of(always, some)).isEqualTo(Verdict.COUNTS);
        assertThat(Verdict.of(always, taken)).isEqualTo(Verdict.CERTIFICATE_WITHDRAWN);
    }

    static AccreditationRecord withdrawn(AccreditationRecord of, Optional<LocalDate> from) {
        return new AccreditationRecord(
                of.id(),
                of.organisation(),
                of.register(),
                of.number(),
                of.term(),
                of.amount(),
                of.unit(),
                of.category(),
                of.chamber(),
                of.programme(),
                of.versions(),
                from.map(day -> new AccreditationRecord.Withdrawal(day, "De inhoud veranderde")));
    }

    private static Verdict verdict(AccreditationRecord accreditation, Instant moment) {
        return Verdict.of(accreditation, completion(moment, COVERED));
    }
}
