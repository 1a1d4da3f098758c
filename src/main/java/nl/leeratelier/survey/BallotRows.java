package nl.leeratelier.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was answered anonymously: counts, and texts in no order. No row belongs to anybody, no two rows to the same somebody.
 */
@Repository
class BallotRows {

    /** As many texts are laid down anew with each that comes, chosen at random. */
    private static final int SHAKEN = 500;

    private static final String WHERE = " where organisation_id = ? and programme = ? and survey = ?";

    private final JdbcClient jdbc;

    BallotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Text(String question, String said) {}

    /** One more survey was handed in. Until the transaction ends nobody else's is: so two can shake without losing a text. */
    void countOne(SurveyKey key) {
        jdbc.sql(
                        "insert into survey_ballot (organisation_id, programme, survey, ballots) values (?, ?, ?, 0) on conflict do nothing")
                .params(key.parts())
                .update();
        jdbc.sql("update survey_ballot set ballots = ballots + 1" + WHERE)
                .params(key.parts())
                .update();
    }

    /** One more person chose this. */
    void countOne(SurveyKey key, String question, String choice) {
        List<Object> row = new ArrayList<>(key.parts());
        row.add(question);
        row.add(choice);
        jdbc.sql(
                        "insert into survey_tally (organisation_id, programme, survey, question, choice, given) values (?, ?, ?, ?, ?, 0) on conflict do nothing")
                .params(row)
                .update();
        jdbc.sql("update survey_tally set given = given + 1" + WHERE + " and question = ? and choice = ?")
                .params(row)
                .update();
    }

    /**
     * Adds texts and shakes: those that were there are taken out and laid down anew among the new ones, under random ids in a
     * random order. So neither ids, nor the order of the rows, nor the transaction that wrote them tells which came last.
     */
    void add(SurveyKey key, List<Text> texts) {
        record Slip(UUID id, Text text) {}
        List<Slip> slips = new ArrayList<>(jdbc.sql(
                        "select id, question, said from survey_text" + WHERE + " order by id limit " + SHAKEN)
                .params(key.parts())
                .query((row, index) -> new Slip(
                        row.getObject("id", UUID.class), new Text(row.getString("question"), row.getString("said"))))
                .list());
        for (Slip slip : slips) {
            jdbc.sql("delete from survey_text where id = ?").param(slip.id()).update();
        }
        slips.replaceAll(slip -> new Slip(UUID.randomUUID(), slip.text()));
        texts.forEach(text -> slips.add(new Slip(UUID.randomUUID(), text)));
        slips.sort(Comparator.comparing(Slip::id));
        for (Slip slip : slips) {
            List<Object> row = new ArrayList<>(key.parts());
            row.addAll(List.of(slip.id(), slip.text().question(), slip.text().said()));
            jdbc.sql(
                            "insert into survey_text (organisation_id, programme, survey, id, question, said) values (?, ?, ?, ?, ?, ?)")
                    .params(row)
                    .update();
        }
    }

    int ballots(SurveyKey key) {
        return jdbc.sql("select ballots from survey_ballot" + WHERE)
                .params(key.parts())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    List<Tally> tallies(SurveyKey key) {
        return jdbc.sql("select question, choice, given from survey_tally" + WHERE)
                .params(key.parts())
                .query((row, index) ->
                        new Tally(row.getString("question"), row.getString("choice"), row.getInt("given")))
                .list();
    }

    List<Text> texts(SurveyKey key) {
        return jdbc.sql("select question, said from survey_text" + WHERE)
                .params(key.parts())
                .query((row, index) -> new Text(row.getString("question"), row.getString("said")))
                .list();
    }
}
