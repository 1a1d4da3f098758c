package nl.leeratelier.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the completions of an organisation one by one. */
@Repository
class CompletedLines {

    private final JdbcClient jdbc;

    CompletedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Completions, the last first.
     *
     * @param versions the numbers of the versions that a record covers, where the filter has one
     * @param after the completion to go on after
     */
    List<ReportLine> page(
            OrganisationId organisation,
            CompletionFilter filter,
            Set<Integer> versions,
            @Nullable ReportLine after,
            int limit,
            Instant now) {
        var parameters = new HashMap<String, Object>();
        var sql = new StringBuilder(ReportLines.SELECT).append(where(organisation, filter, versions, parameters));
        if (after != null) {
            sql.append(" and completed_at <= :at and (completed_at, id) < (:at, :id)");
            parameters.put(
                    "at",
                    after.study().flatMap(Study::completedAt).orElseThrow().atOffset(ZoneOffset.UTC));
            parameters.put("id", after.place().id());
        }
        // H2 takes an index to be in order only when all of its columns are named.
        var held = filter.team().filter(name -> !name.isEmpty()).isPresent()
                ? ", team desc"
                : programme(filter) ? ", programme desc" : "";
        sql.append(" order by organisation_id desc")
                .append(held)
                .append(", completed_at desc, id desc fetch first :limit rows only");
        parameters.put("limit", limit);
        var stalledSince = Status.stalledSince(now);
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, number) -> ReportLines.line(row, stalledSince))
                .list();
    }

    /** How many there are. */
    int count(OrganisationId organisation, CompletionFilter filter, Set<Integer> versions) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("select count(*) from report_line" + where(organisation, filter, versions, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static boolean programme(CompletionFilter filter) {
        return filter.programme().isPresent() || filter.accreditation().isPresent();
    }

    static String where(
            OrganisationId organisation,
            CompletionFilter filter,
            Set<Integer> versions,
            Map<String, Object> parameters) {
        var sql = new StringBuilder(
                " where organisation_id = :organisation and completed_at >= :begins and completed_at < :ends");
        parameters.put("organisation", organisation.value());
        parameters.put("begins", filter.begins().atOffset(ZoneOffset.UTC));
        parameters.put("ends", filter.ends().atOffset(ZoneOffset.UTC));
        filter.programme().ifPresent(key -> {
            sql.append(" and programme = :programme");
            parameters.put("programme", key);
        });
        filter.team().ifPresent(name -> {
            sql.append(name.isEmpty() ? " and team is null" : " and team = :team");
            parameters.put("team", name);
        });
        filter.accreditation().ifPresent(found -> {
            sql.append(" and programme = :accredited and version_number in (:versions) and withdrawn_at is null");
            parameters.put("accredited", found.programme());
            // No version has the number 0: what covers none has no completions.
            parameters.put("versions", versions.isEmpty() ? Set.of(0) : versions);
        });
        return sql.toString();
    }
}
