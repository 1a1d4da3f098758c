package nl.leeratelier.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored answers of surveys that are not anonymous; each row names its owner. */
@Repository
class AnswerRows {

    private static final String WHERE = " where organisation_id = ? and programme = ? and survey = ?";

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SurveyKey key, AttemptId attempt, AccountId account, Survey survey, Map<String, List<String>> answers) {
        answers.forEach((question, answer) -> {
            boolean isOpen = survey.question(question).orElse(null) instanceof SurveyQuestion.Open;
            for (int part = 0; part < answer.size(); part++) {
                List<Object> row = new ArrayList<>(key.parts());
                row.addAll(Arrays.asList(
                        attempt.value(), account.value(), question, part, isOpen ? "" : answer.get(part)));
                jdbc.sql("""
                                insert into survey_answer (organisation_id, programme, survey, attempt_id, account_id, question,
                                    part, choice, said) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """).params(row).param(isOpen ? answer.get(part) : "").update();
            }
        });
    }

    int people(SurveyKey key) {
        return jdbc.sql("select count(distinct attempt_id) from survey_answer" + WHERE)
                .params(key.parts())
                .query(Integer.class)
                .single();
    }

    List<Tally> tallies(SurveyKey key) {
        List<Tally> tallies = new ArrayList<>(jdbc.sql("select question, choice, count(*) as people from survey_answer"
                        + WHERE + " and choice <> '' group by question, choice")
                .params(key.parts())
                .query((row, index) ->
                        new Tally(row.getString("question"), row.getString("choice"), row.getInt("people")))
                .list());
        tallies.addAll(jdbc.sql("select question, count(distinct attempt_id) as people from survey_answer" + WHERE
                        + " group by question")
                .params(key.parts())
                .query((row, index) -> new Tally(row.getString("question"), Tally.ANY, row.getInt("people")))
                .list());
        return tallies;
    }

    List<BallotRows.Text> texts(SurveyKey key) {
        return jdbc.sql("select question, said from survey_answer" + WHERE + " and said <> ''")
                .params(key.parts())
                .query((row, index) -> new BallotRows.Text(row.getString("question"), row.getString("said")))
                .list();
    }

    /** Forgets somebody. */
    void erase(AccountId account) {
        jdbc.sql("delete from survey_answer where account_id = ?")
                .param(account.value())
                .update();
    }
}
