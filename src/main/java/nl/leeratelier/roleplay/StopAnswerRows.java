package nl.leeratelier.roleplay;

import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored answers at stops. */
@Repository
class StopAnswerRows {

    private static final String WHERE =
            " where activity_hash = ? and activity = ? and parent = ? and node = ? and account_id ";
    private static final List<Scale> SCALES = List.of(Scale.values());

    private final JdbcClient jdbc;

    StopAnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an answer in the place of the one this person gave before. */
    void replace(Others.Stop stop, AccountId account, AttemptId attempt, Scales scales) {
        jdbc.sql("delete from stop_answer" + WHERE + "= ?")
                .params(stop.contentHash(), stop.activity(), stop.parent(), stop.node(), account.value())
                .update();
        String tuples = SCALES.stream().map(scale -> "(?, ?, ?, ?, ?, ?, ?, ?)").collect(Collectors.joining(", "));
        var insert = jdbc.sql(
                "insert into stop_answer (activity_hash, activity, parent, node, account_id, attempt_id, scale, given) values "
                        + tuples);
        for (Scale scale : SCALES) {
            insert = insert.param(stop.contentHash())
                    .param(stop.activity())
                    .param(stop.parent())
                    .param(stop.node())
                    .param(account.value())
                    .param(attempt.value())
                    .param(scale.name())
                    .param(scales.of(scale));
        }
        insert.update();
    }

    /** How many people other than this one answered. */
    int people(Others.Stop stop, AccountId without) {
        return jdbc.sql("select count(*) from stop_answer" + WHERE + "<> ? and scale = ?")
                .params(
                        stop.contentHash(),
                        stop.activity(),
                        stop.parent(),
                        stop.node(),
                        without.value(),
                        SCALES.getFirst().name())
                .query(Integer.class)
                .single();
    }

    /** @param people who gave this value */
    record Count(Scale scale, int value, int people) {}

    List<Count> counts(Others.Stop stop, AccountId without) {
        return jdbc.sql("select scale, given, count(*) as people from stop_answer" + WHERE
                        + "<> ? group by scale, given order by scale, given")
                .params(stop.contentHash(), stop.activity(), stop.parent(), stop.node(), without.value())
                .query((row, index) ->
                        new Count(Scale.valueOf(row.getString("scale")), row.getInt("given"), row.getInt("people")))
                .list();
    }

    /** Forgets somebody. */
    void erase(AccountId account) {
        jdbc.sql("delete from stop_answer where account_id = ?")
                .param(account.value())
                .update();
    }
}
