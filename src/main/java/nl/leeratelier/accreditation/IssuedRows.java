package nl.leeratelier.accreditation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.WordIndex;
import nl.leeratelier.storage.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the certificates that an organisation's people were given. */
@Repository
class IssuedRows {

    /** Beyond this it is not counted how many there are for a screen. */
    static final int COUNTED = 1_000;

    private static final String ALL = "";
    private static final String PAPERS = " and withdrawn_at is null";
    private static final UUID LAST = new UUID(-1L >>> 1, -1L);

    private final JdbcClient jdbc;
    private final WordIndex words;

    IssuedRows(JdbcClient jdbc, WordIndex words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Those before the given one, the newest first. */
    List<Certificate> page(
            OrganisationId organisation,
            IssuedFilter filter,
            @Nullable CertificateId before,
            int limit,
            LocalDate today) {
        return page(ALL, organisation, filter, before, limit, today);
    }

    /** How many there are; {@link #COUNTED} and one for more than that. */
    int count(OrganisationId organisation, IssuedFilter filter, LocalDate today) {
        if (!filter.text().isBlank()) {
            return found(ALL, organisation, filter, null, COUNTED + 1, today).size();
        }
        var parameters = new HashMap<String, Object>();
        // In the order of the index, so that it stops there.
        return jdbc.sql("select count(*) from (select id from certificate "
                        + where(organisation, filter, today, parameters)
                        + " order by organisation_id desc, id desc fetch first " + (COUNTED + 1)
                        + " rows only) counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** Of those that were not withdrawn, those before the given one, the newest first. */
    List<Certificate> papers(
            OrganisationId organisation,
            IssuedFilter filter,
            @Nullable CertificateId before,
            int limit,
            LocalDate today) {
        return page(PAPERS, organisation, filter, before, limit, today);
    }

    /** How many of them were not withdrawn. */
    int papers(OrganisationId organisation, IssuedFilter filter, LocalDate today) {
        if (!filter.text().isBlank()) {
            return found(PAPERS, organisation, filter, null, Integer.MAX_VALUE, today)
                    .size();
        }
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("select count(*) from certificate " + where(organisation, filter, today, parameters) + PAPERS)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private List<Certificate> page(
            String which,
            OrganisationId organisation,
            IssuedFilter filter,
            @Nullable CertificateId before,
            int limit,
            LocalDate today) {
        if (!filter.text().isBlank()) {
            return found(which, organisation, filter, before, limit, today);
        }
        var parameters = new HashMap<String, Object>();
        // First which, from the index alone: otherwise PostgreSQL walks past those of all organisations. H2 takes an
        // index to
        // be in order only when all of its columns are named.
        var sql = "select id from certificate " + where(organisation, filter, today, parameters) + which
                + " and id < :before order by organisation_id desc, id desc fetch first :limit rows only";
        parameters.put("before", before == null ? LAST : before.value());
        parameters.put("limit", limit);
        var ids = jdbc.sql(sql).params(parameters).query(UUID.class).list();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(CertificateRows.SELECT + " where id in (:ids) order by id desc")
                        .param("ids", ids)
                        .query(CertificateRows::certificate)
                        .list();
    }

    /** By the words that were typed, whatever else the filter says; the newest first. */
    private List<Certificate> found(
            String which,
            OrganisationId organisation,
            IssuedFilter filter,
            @Nullable CertificateId before,
            int limit,
            LocalDate today) {
        var typed = Words.of(filter.text());
        var parameters = new HashMap<String, Object>();
        var number = CertificateNumber.parse(filter.text());
        if (number.isPresent()) {
            parameters.put("number", number.get().value());
            parameters.put("before", before == null ? LAST : before.value());
            return jdbc.sql(CertificateRows.SELECT + where(organisation, filter, today, parameters) + which
                            + " and number = :number and id < :before")
                    .params(parameters)
                    .query(CertificateRows::certificate)
                    .list();
        }
        var sql = CertificateRows.SELECT + where(organisation, filter, today, parameters) + which
                + " and id in (:ids) order by id desc";
        return words.find(
                CertificateRows.catalog(organisation),
                typed,
                before == null ? null : CertificateRows.spot(before),
                true,
                limit,
                ids ->
                        jdbc
                                .sql(sql)
                                .params(parameters)
                                .param("ids", ids)
                                .query(CertificateRows::certificate)
                                .list()
                                .stream()
                                .filter(found -> Words.begin(typed, CertificateRows.words(found)))
                                .toList());
    }

    private static String where(
            OrganisationId organisation, IssuedFilter filter, LocalDate today, Map<String, Object> parameters) {
        var sql = new StringBuilder("where organisation_id = :organisation and replaced_by is null");
        parameters.put("organisation", organisation.value());
        filter.programme().ifPresent(programme -> {
            sql.append(" and programme = :programme");
            parameters.put("programme", programme);
        });
        filter.state().ifPresent(state -> {
            switch (state) {
                case VALID ->
                    sql.append(" and withdrawn_at is null and (valid_until is null or valid_until >= :today)");
                case EXPIRED -> sql.append(" and withdrawn_at is null and valid_until < :today");
                case WITHDRAWN -> sql.append(" and withdrawn_at is not null");
                case REPLACED -> sql.append(" and replaced_by is not null");
            }
            if (state == Certificate.State.VALID || state == Certificate.State.EXPIRED) {
                parameters.put("today", today);
            }
        });
        return sql.toString();
    }
}
