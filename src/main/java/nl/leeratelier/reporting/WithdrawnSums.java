package nl.leeratelier.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of how many completions the certificate was taken back, by adding up the sums that are kept of them. */
@Repository
class WithdrawnSums {

    private final JdbcClient jdbc;

    WithdrawnSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By team, of those teams that have any; under an empty name those who are in none. */
    Map<String, Integer> teams(OrganisationId organisation, Optional<String> programme, Optional<String> team) {
        var parameters = new HashMap<String, Object>();
        parameters.put("organisation", organisation.value());
        var sql = new StringBuilder("select team, sum(withdrawn) as withdrawn from report_tally"
                + " where organisation_id = :organisation and state = 'DONE'");
        programme.ifPresent(key -> {
            sql.append(" and programme = :programme");
            parameters.put("programme", key);
        });
        team.ifPresent(name -> {
            sql.append(" and team = :team");
            parameters.put("team", name);
        });
        var found = new TreeMap<String, Integer>();
        jdbc.sql(sql + " group by team having sum(withdrawn) <> 0")
                .params(parameters)
                .query(row -> {
                    found.put(row.getString("team"), row.getInt("withdrawn"));
                });
        return found;
    }
}
