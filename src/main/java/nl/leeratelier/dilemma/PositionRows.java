package nl.leeratelier.dilemma;

import java.util.List;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored positions. */
@Repository
class PositionRows {

    private static final String WHERE = " where activity_hash = ? and activity = ? and moment = ? and account_id ";

    private final JdbcClient jdbc;

    PositionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a position in the place of the one this person took before at this moment. */
    void replace(Positions.Asked asked, AccountId account, AttemptId attempt, int position) {
        jdbc.sql("delete from dilemma_position" + WHERE + "= ?")
                .params(asked.contentHash(), asked.activity(), asked.moment().name(), account.value())
                .update();
        jdbc.sql(
                        "insert into dilemma_position (activity_hash, activity, moment, account_id, position_taken, attempt_id) values (?, ?, ?, ?, ?, ?)")
                .params(
                        asked.contentHash(),
                        asked.activity(),
                        asked.moment().name(),
                        account.value(),
                        position,
                        attempt.value())
                .update();
    }

    /** @param people who took this position */
    record Count(int position, int people) {}

    /** The positions of all but one person. */
    List<Count> counts(Positions.Asked asked, AccountId without) {
        return jdbc.sql("select position_taken, count(*) as people from dilemma_position" + WHERE
                        + "<> ? group by position_taken order by position_taken")
                .params(asked.contentHash(), asked.activity(), asked.moment().name(), without.value())
                .query((row, index) -> new Count(row.getInt("position_taken"), row.getInt("people")))
                .list();
    }

    /** Forgets somebody. */
    void erase(AccountId account) {
        jdbc.sql("delete from dilemma_position where account_id = ?")
                .param(account.value())
                .update();
    }
}
