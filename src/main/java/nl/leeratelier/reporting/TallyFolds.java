package nl.leeratelier.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes one row of the counts that came since, so that there are few to add up. */
@Repository
class TallyFolds {

    private static final int FOLD_AT_A_TIME = 1000;

    private final JdbcClient jdbc;

    TallyFolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sort of lines. */
    private record Sort(
            UUID organisation, String state, int period, String team, String programme, int versionNumber) {}

    /**
     * Adds rows of one sort together, some at a time; to be called in a transaction. Whoever reads meanwhile sees them
     * before or after.
     *
     * @return whether there may be more
     */
    boolean fold() {
        var mayFold = jdbc.sql("select id from report_fold for update skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!mayFold) {
            return false;
        }
        var ids = new ArrayList<Long>();
        var sums = new HashMap<Sort, long[]>();
        jdbc.sql("""
                select id, organisation_id, state, period, team, programme, version_number, amount, withdrawn, minutes
                from report_tally where folded = false order by id fetch first :limit rows only""").param("limit", FOLD_AT_A_TIME).query(row -> {
            ids.add(row.getLong("id"));
            var sort = new Sort(
                    row.getObject("organisation_id", UUID.class),
                    row.getString("state"),
                    row.getInt("period"),
                    row.getString("team"),
                    row.getString("programme"),
                    row.getInt("version_number"));
            var sum = sums.computeIfAbsent(sort, _ -> new long[3]);
            sum[0] += row.getInt("amount");
            sum[1] += row.getInt("withdrawn");
            sum[2] += row.getLong("minutes");
        });
        if (ids.isEmpty()) {
            return false;
        }
        sums.forEach(this::fold);
        jdbc.sql("delete from report_tally where id in (:ids)")
                .param("ids", ids)
                .update();
        return ids.size() == FOLD_AT_A_TIME;
    }

    private void fold(Sort sort, long[] sum) {
        if (sum[0] == 0 && sum[1] == 0 && sum[2] == 0) {
            return;
        }
        var parameters = Map.of(
                "organisation", sort.organisation(),
                "state", sort.state(),
                "period", sort.period(),
                "team", sort.team(),
                "programme", sort.programme(),
                "version", sort.versionNumber(),
                "amount", sum[0],
                "withdrawn", sum[1],
                "minutes", sum[2]);
        var known = jdbc.sql("""
                update report_tally set amount = amount + :amount, withdrawn = withdrawn + :withdrawn,
                  minutes = minutes + :minutes
                where organisation_id = :organisation and state = :state and period = :period
                  and team = :team and programme = :programme and version_number = :version
                  and folded = true""").params(parameters).update();
        if (known == 0) {
            jdbc.sql("""
                    insert into report_tally (organisation_id, state, period, team, programme, version_number, amount,
                      withdrawn, minutes, folded)
                    values (:organisation, :state, :period, :team, :programme, :version, :amount,
                      :withdrawn, :minutes, true)""").params(parameters).update();
        }
    }
}
