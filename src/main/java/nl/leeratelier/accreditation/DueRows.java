package nl.leeratelier.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates by the day on which they are due. */
@Repository
class DueRows {

    private static final String SELECT = """
            select c.id, c.number, c.enrolment_id, c.account_id, c.organisation_id, c.name, c.programme, c.title,
              c.language, c.version_number, c.version_hash, c.study_minutes, c.goals, c.completed_on, c.issued_at,
              c.edition, c.valid_until, c.replaced_by, c.withdrawn_at, c.withdrawn_why, c.reminded_at
            from certificate c
            """;

    /** Counts, and the person has no later one of the programme there that counts. */
    private static final String OPEN = """
             c.replaced_by is null and c.withdrawn_at is null and not exists (
              select 1 from certificate l
              where l.account_id = c.account_id and l.organisation_id = c.organisation_id
              and l.programme = c.programme and l.replaced_by is null and l.withdrawn_at is null
              and (l.due_on > c.due_on or (l.due_on = c.due_on and l.id > c.id)))
            """;

    /** The same, so that the first ones are found without looking for the later ones of everybody. */
    private static final String OPEN_ONE_BY_ONE = OPEN.replace("not exists (\n  select 1", "0 = (\n  select count(*)");

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those after the given one, the first due first. */
    List<Due> page(OrganisationId organisation, DueFilter filter, @Nullable Certificate after, int limit) {
        var parameters = new HashMap<String, Object>();
        var sql = new StringBuilder(SELECT)
                .append("where c.organisation_id = :organisation and")
                .append(OPEN_ONE_BY_ONE);
        sql.append(" and c.due_on <= :until");
        parameters.put("organisation", organisation.value());
        parameters.put("until", filter.until());
        filter.programme().ifPresent(programme -> {
            sql.append(" and c.programme = :programme");
            parameters.put("programme", programme);
        });
        if (after != null) {
            sql.append(" and c.due_on >= :on and (c.due_on, c.id) > (:on, :id)");
            parameters.put("on", after.dueOn());
            parameters.put("id", after.id().value());
        }
        sql.append(" order by c.organisation_id, c.due_on, c.id fetch first :limit rows only");
        parameters.put("limit", limit);
        return jdbc.sql(sql.toString()).params(parameters).query(DueRows::due).list();
    }

    /**
     * Certificates of any organisation whose owner must hear of them on this day, after the given one in the order of ids.
     *
     * @param weeks how long before, where an organisation says nothing
     */
    List<Due> toRemind(LocalDate today, int weeks, @Nullable CertificateId after, int limit) {
        return jdbc.sql(SELECT + "left join renewal_notice n on n.organisation_id = c.organisation_id where " + OPEN
                        + """
                 and c.reminded_at is null and c.due_on >= :today
                 and c.due_on <= cast(:today as date) + 7 * coalesce(n.weeks, :weeks) and coalesce(n.weeks, :weeks) > 0
                 and c.id > :after order by c.id fetch first :limit rows only""")
                .param("today", today)
                .param("weeks", weeks)
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("limit", limit)
                .query(DueRows::due)
                .list();
    }

    /** True the first time only. */
    boolean reminded(CertificateId id, Instant now) {
        return jdbc.sql("update certificate set reminded_at = :now where id = :id and reminded_at is null")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** How many weeks before an organisation wants its people to hear. */
    Optional<Integer> weeks(OrganisationId organisation) {
        return jdbc.sql("select weeks from renewal_notice where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(Integer.class)
                .optional();
    }

    void setWeeks(OrganisationId organisation, int weeks) {
        jdbc.sql("delete from renewal_notice where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .update();
        jdbc.sql("insert into renewal_notice (organisation_id, weeks) values (:organisation, :weeks)")
                .param("organisation", organisation.value())
                .param("weeks", weeks)
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                CertificateRows.certificate(row, number),
                Optional.ofNullable(row.getObject("reminded_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
