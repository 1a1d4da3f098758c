package nl.leeratelier.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of accreditation records. */
@Repository
class RecordRows {

    private static final String SELECT = """
            select id, organisation_id, register, number, first_day, last_day, amount, unit, category, chamber, programme,
              withdrawn_day, withdrawn_why
            from accreditation_record
            """;

    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new record; a second one with its number in its register is refused by the database. */
    void add(AccreditationRecord accreditation, AccountId by, Instant now) {
        write("""
                insert into accreditation_record (id, organisation_id, register, number, number_key, first_day, last_day,
                  begins_at, ends_at, amount, unit, category, chamber, programme, kept_by, kept_at)
                values (:id, :organisation, :register, :number, :numberKey, :firstDay, :lastDay,
                  :beginsAt, :endsAt, :amount, :unit, :category, :chamber, :programme, :keptBy, :keptAt)""", accreditation, by, now);
        addVersions(accreditation);
    }

    /** Replaces all but its withdrawal. */
    void change(AccreditationRecord accreditation, AccountId by, Instant now) {
        write("""
                update accreditation_record set organisation_id = :organisation, register = :register, number = :number,
                  number_key = :numberKey, first_day = :firstDay, last_day = :lastDay, begins_at = :beginsAt,
                  ends_at = :endsAt, amount = :amount, unit = :unit, category = :category, chamber = :chamber,
                  programme = :programme, kept_by = :keptBy, kept_at = :keptAt
                where id = :id""", accreditation, by, now);
        jdbc.sql("delete from accreditation_record_version where record_id = :id")
                .param("id", accreditation.id().value())
                .update();
        addVersions(accreditation);
    }

    private void write(String sql, AccreditationRecord accreditation, AccountId by, Instant now) {
        jdbc.sql(sql)
                .param("id", accreditation.id().value())
                .param(
                        "organisation",
                        accreditation.organisation().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .param("register", accreditation.register())
                .param("number", accreditation.number())
                .param("numberKey", Register.normal(accreditation.number()))
                .param("firstDay", accreditation.term().first())
                .param("lastDay", accreditation.term().last())
                .param("beginsAt", accreditation.term().begins().atOffset(ZoneOffset.UTC))
                .param("endsAt", accreditation.term().ends().atOffset(ZoneOffset.UTC))
                .param("amount", accreditation.amount())
                .param("unit", accreditation.unit().name())
                .param("category", accreditation.category())
                .param("chamber", accreditation.chamber())
                .param("programme", accreditation.programme())
                .param("keptBy", by.value())
                .param("keptAt", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addVersions(AccreditationRecord accreditation) {
        accreditation
                .versions()
                .forEach(version -> jdbc.sql(
                                "insert into accreditation_record_version (record_id, version_hash) values (:id, :version)")
                        .param("id", accreditation.id().value())
                        .param("version", version.value())
                        .update());
    }

    void withdraw(RecordId id, AccreditationRecord.Withdrawal withdrawal) {
        jdbc.sql("""
                update accreditation_record set withdrawn_day = :day, withdrawn_at = :moment, withdrawn_why = :why
                where id = :id""")
                .param("day", withdrawal.from())
                .param("moment", withdrawal.begins().atOffset(ZoneOffset.UTC))
                .param("why", withdrawal.why())
                .param("id", id.value())
                .update();
    }

    void restore(RecordId id) {
        jdbc.sql("""
                update accreditation_record set withdrawn_day = null, withdrawn_at = null, withdrawn_why = null
                where id = :id""").param("id", id.value()).update();
    }

    Optional<AccreditationRecord> find(RecordId id) {
        return list("where id = ?", id.value()).stream().findFirst();
    }

    /** The newest first. */
    List<AccreditationRecord> all() {
        return list("order by first_day desc, id desc");
    }

    /** Those of an organisation and those for all, the newest first. */
    List<AccreditationRecord> of(OrganisationId organisation) {
        return list(
                "where organisation_id is null or organisation_id = ? order by first_day desc, id desc",
                organisation.value());
    }

    /** Those that may be about completions of a programme, the newest first. */
    List<AccreditationRecord> of(String programme) {
        return list("where programme = ? order by first_day desc, id desc", programme);
    }

    private List<AccreditationRecord> list(String where, Object... params) {
        var versions = new HashMap<UUID, Set<VersionHash>>();
        jdbc.sql("select record_id, version_hash from accreditation_record_version where record_id in"
                        + " (select id from accreditation_record "
                        + where.replaceFirst("order by.*", "") + ")")
                .params(params)
                .query(row -> {
                    versions.computeIfAbsent(row.getObject("record_id", UUID.class), _ -> new HashSet<>())
                            .add(new VersionHash(row.getString("version_hash")));
                });
        return jdbc.sql(SELECT + where)
                .params(params)
                .query((row, _) -> accreditation(row, versions))
                .list();
    }

    /**
     * How many completions it comes to each verdict about, those of one organisation or of all. Says what
     * {@link Verdict#of} says, for as many completions as there are.
     */
    Map<Verdict, Integer> tally(RecordId id, Optional<OrganisationId> organisation) {
        var tally = new EnumMap<Verdict, Integer>(Verdict.class);
        jdbc.sql("""
                select verdict, count(*) as completions from (
                  select case
                    when c.withdrawn_at is not null then 'CERTIFICATE_WITHDRAWN'
                    when c.completed_at >= r.withdrawn_at then 'RECORD_WITHDRAWN'
                    when v.version_hash is null then 'VERSION_NOT_COVERED'
                    when c.completed_at < r.begins_at then 'BEFORE_TERM'
                    when c.completed_at >= r.ends_at then 'AFTER_TERM'
                    else 'COUNTS' end as verdict
                  from accreditation_record r
                  join completion c on c.programme = r.programme
                    and (r.organisation_id is null or r.organisation_id = c.organisation_id)
                  left join accreditation_record_version v on v.record_id = r.id and v.version_hash = c.version_hash
                  where r.id = :id and (:everybody or c.organisation_id = :organisation)) judged
                group by verdict""")
                .param("id", id.value())
                .param("everybody", organisation.isEmpty())
                .param("organisation", organisation.map(OrganisationId::value).orElse(new UUID(0, 0)))
                .query(row -> {
                    tally.put(Verdict.valueOf(row.getString("verdict")), row.getInt("completions"));
                });
        return tally;
    }

    private static AccreditationRecord accreditation(ResultSet row, Map<UUID, Set<VersionHash>> versions)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var why = row.getString("withdrawn_why");
        return new AccreditationRecord(
                new RecordId(id),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                row.getString("register"),
                row.getString("number"),
                new Term(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getBigDecimal("amount"),
                AccreditationRecord.Unit.valueOf(row.getString("unit")),
                row.getString("category"),
                row.getString("chamber"),
                row.getString("programme"),
                versions.getOrDefault(id, Set.of()),
                why == null
                        ? Optional.empty()
                        : Optional.of(new AccreditationRecord.Withdrawal(
                                row.getObject("withdrawn_day", LocalDate.class), why)));
    }
}
