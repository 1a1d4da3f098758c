package nl.leeratelier.registers.skj;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.AccreditationRecord.Unit;
import nl.leeratelier.registers.Completion;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.RegisterEntry;
import nl.leeratelier.registers.RegisterEntry.Check;
import nl.leeratelier.registers.RegisterEntry.Consent;
import nl.leeratelier.registers.Term;
import nl.leeratelier.registers.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can happen to a list, by chance: each step is written to the tables and to a plain model of them. */
final class History {

    static final VersionHash COVERED = new VersionHash("a".repeat(64));
    static final VersionHash OTHER = new VersionHash("b".repeat(64));
    static final Term TERM = new Term(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    static final OrganisationId COAST = new OrganisationId(UUID.randomUUID());
    static final OrganisationId INLAND = new OrganisationId(UUID.randomUUID());

    final List<AccountId> people = new ArrayList<>();
    final Map<RecordId, AccreditationRecord> records = new LinkedHashMap<>();
    final Map<EnrolmentId, Completion> completions = new LinkedHashMap<>();
    final Map<AccountId, RegisterEntry> numbers = new HashMap<>();
    final Map<Key, Act.Kind> acts = new HashMap<>();

    private final JdbcClient jdbc;
    private final Random random;

    History(JdbcClient jdbc, long seed) {
        this.jdbc = jdbc;
        random = new Random(seed);
        for (var i = 0; i < 5; i++) {
            people.add(new AccountId(UUID.randomUUID()));
        }
        record(Optional.empty(), "");
        record(Optional.of(COAST), "Jeugd");
    }

    private void record(Optional<OrganisationId> organisation, String chamber) {
        var id = new RecordId(UUID.randomUUID());
        keep(new AccreditationRecord(
                id,
                organisation,
                "skj",
                id.toString(),
                TERM,
                java.math.BigDecimal.ONE,
                Unit.POINTS,
                "",
                chamber,
                "p",
                Set.of(COVERED),
                Optional.empty()));
    }

    void keep(AccreditationRecord one) {
        if (records.put(one.id(), one) == null) {
            jdbc.sql("""
                    insert into accreditation_record (id, organisation_id, register, number, number_key, first_day, last_day,
                      begins_at, ends_at, amount, unit, category, chamber, programme, kept_by, kept_at)
                    values (:id, cast(:organisation as uuid), 'skj', :number, :number, :first, :last, :begins, :ends, 1,
                      'POINTS', '', :chamber, :programme, :id, :begins)""")
                    .param("id", one.id().value())
                    .param(
                            "organisation",
                            one.organisation().map(OrganisationId::toString).orElse(null),
                            java.sql.Types.VARCHAR)
                    .param("number", one.number())
                    .param("first", one.term().first())
                    .param("last", one.term().last())
                    .param("begins", one.term().begins().atOffset(ZoneOffset.UTC))
                    .param("ends", one.term().ends().atOffset(ZoneOffset.UTC))
                    .param("chamber", one.chamber())
                    .param("programme", one.programme())
                    .update();
        }
        jdbc.sql("delete from accreditation_record_version where record_id = ?")
                .param(one.id().value())
                .update();
        one.versions()
                .forEach(version -> jdbc.sql("insert into accreditation_record_version values (?, ?)")
                        .params(one.id().value(), version.value())
                        .update());
        jdbc.sql("""
                update accreditation_record set begins_at = :begins, ends_at = :ends, programme = :programme,
                  withdrawn_at = :withdrawn where id = :id""")
                .param("begins", one.term().begins().atOffset(ZoneOffset.UTC))
                .param("ends", one.term().ends().atOffset(ZoneOffset.UTC))
                .param("programme", one.programme())
                .param(
                        "withdrawn",
                        one.withdrawal()
                                .map(withdrawal -> withdrawal.begins().atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", one.id().value())
                .update();
    }

    /** Somebody completes the programme, often in the first or last second of the term. */
    Completion complete() {
        var edge = random.nextBoolean() ? TERM.begins() : TERM.ends();
        var at = edge.plusMillis(random.nextInt(4) == 0 ? 0 : random.nextInt(-80_000_000, 80_000_000));
        return complete(
                any(people), random.nextBoolean() ? COAST : INLAND, random.nextInt(4) == 0 ? OTHER : COVERED, at);
    }

    Completion complete(AccountId person, OrganisationId organisation, VersionHash version, Instant at) {
        var done = new Completion(
                new EnrolmentId(UUID.randomUUID()), person, organisation, "p", version, at, Optional.empty());
        completions.put(done.enrolment(), done);
        jdbc.sql("""
                insert into completion (enrolment_id, account_id, organisation_id, programme, version_hash, completed_at)
                values (?, ?, ?, 'p', ?, ?)""")
                .params(
                        done.enrolment().value(),
                        person.value(),
                        organisation.value(),
                        version.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        return done;
    }

    @Nullable
    EnrolmentId withdrawCertificate() {
        if (completions.isEmpty()) {
            return null;
        }
        var done = any(List.copyOf(completions.values()));
        withdrawCertificate(done);
        return done.enrolment();
    }

    void withdrawCertificate(Completion done) {
        completions.put(
                done.enrolment(),
                new Completion(
                        done.enrolment(),
                        done.account(),
                        done.organisation(),
                        done.programme(),
                        done.version(),
                        done.completedAt(),
                        Optional.of(Instant.EPOCH)));
        jdbc.sql("update completion set withdrawn_at = ? where enrolment_id = ?")
                .params(Instant.EPOCH.atOffset(ZoneOffset.UTC), done.enrolment().value())
                .update();
    }

    /** Somebody keeps, changes or removes their number: a few numbers for five people. */
    AccountId number() {
        var person = any(people);
        if (random.nextInt(5) == 0) {
            forget(person);
        } else {
            number(new RegisterEntry(
                    person,
                    "skj",
                    random.nextBoolean() ? "jeugd" : "Anders",
                    String.valueOf(random.nextInt(3)),
                    random.nextInt(3) == 0
                            ? Optional.empty()
                            : Optional.of(new Consent(Instant.EPOCH, "Ja", random.nextInt(4) == 0 ? INLAND : COAST)),
                    random.nextInt(3) == 0 ? Optional.of(new Check(person, Instant.EPOCH)) : Optional.empty()));
        }
        return person;
    }

    void forget(AccountId person) {
        numbers.remove(person);
        jdbc.sql("delete from register_entry where account_id = ?")
                .param(person.value())
                .update();
    }

    void number(RegisterEntry entry) {
        forget(entry.account());
        numbers.put(entry.account(), entry);
        jdbc.sql("""
                insert into register_entry (account_id, register, chamber, number, changed_at, consent_text, consented_at, consented_to,
                  checked_by, checked_at)
                values (:account, 'skj', :chamber, :number, :epoch, :consent, :consentedAt, :consentedTo, :account,
                  :checkedAt)""")
                .param("account", entry.account().value())
                .param("chamber", entry.chamber())
                .param("number", entry.number())
                .param("epoch", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .param(
                        "consentedTo",
                        entry.consent()
                                .map(Consent::to)
                                .map(OrganisationId::value)
                                .orElse(null),
                        java.sql.Types.OTHER)
                .param("consent", entry.consent().map(Consent::text).orElse(null), java.sql.Types.VARCHAR)
                .param(
                        "consentedAt",
                        entry.consent()
                                .map(one -> one.at().atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "checkedAt",
                        entry.check()
                                .map(one -> one.at().atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** A record gets another term, other versions, another programme, or is withdrawn or given back. */
    RecordId change() {
        var one = any(List.copyOf(records.values()));
        keep(new AccreditationRecord(
                one.id(),
                one.organisation(),
                one.register(),
                one.number(),
                random.nextBoolean() ? TERM : new Term(TERM.first(), TERM.last().minusDays(1)),
                one.amount(),
                one.unit(),
                one.category(),
                one.chamber(),
                random.nextInt(6) == 0 ? "q" : "p",
                random.nextBoolean() ? Set.of(COVERED) : Set.of(COVERED, OTHER),
                random.nextInt(3) == 0
                        ? Optional.of(new AccreditationRecord.Withdrawal(TERM.last(), "."))
                        : Optional.empty()));
        return one.id();
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    int chance(int of) {
        return random.nextInt(of);
    }

    /** What the rules say of a completion under a record. */
    Standing standing(AccreditationRecord one, Completion done) {
        if (!one.concerns(done)) {
            return Standing.NOT_CONCERNED;
        }
        var verdict = Verdict.of(one, done);
        if (verdict != Verdict.COUNTS) {
            return Standing.valueOf(verdict.name());
        }
        var entry = numbers.get(done.account());
        if (entry == null || !entry.isFor(done.organisation())) {
            return Standing.NUMBER_MISSING;
        }
        if (one.isForAnotherChamber(entry)) {
            return Standing.OTHER_CHAMBER;
        }
        var shared = numbers.values().stream()
                .anyMatch(other -> !other.account().equals(entry.account())
                        && other.number().equals(entry.number()));
        return shared && entry.check().isEmpty() ? Standing.NUMBER_SHARED : Standing.READY;
    }

    Place place(Key key, Standing standing) {
        if (!standing.counts()) {
            return Place.LAPSED;
        }
        var act = acts.get(key);
        if (act != null) {
            return Place.valueOf(act.name());
        }
        return standing == Standing.READY ? Place.TO_ENTER : Place.APART;
    }
}
