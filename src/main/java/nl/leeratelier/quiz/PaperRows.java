package nl.leeratelier.quiz;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored papers; each row names its owner. */
@Repository
class PaperRows {

    private static final String OF_QUIZ =
            " from quiz_paper p where p.organisation_id = ? and p.content_hash = ? and p.quiz = ?";

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param hash of the content of the quiz */
    record Key(OrganisationId organisation, String hash, String quiz) {

        List<Object> parts() {
            return List.of(organisation.value(), hash, quiz);
        }
    }

    void insert(Key key, Enrolment enrolment, AttemptId attempt, int number, Paper paper, Instant now) {
        jdbc.sql("""
                        insert into quiz_paper (attempt_id, account_id, organisation_id, programme, quiz, content_hash, number,
                            handed_in_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        attempt.value(),
                        enrolment.account().value(),
                        key.organisation().value(),
                        enrolment.programme(),
                        key.quiz(),
                        key.hash(),
                        number,
                        Timestamp.from(now))
                .update();
        if (paper.marks().isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        paper.marks().forEach((item, mark) -> {
            rows.add("(?, ?, ?, ?, ?, ?)");
            values.addAll(Arrays.asList(
                    attempt.value(),
                    item,
                    enrolment.account().value(),
                    mark.points(),
                    mark.spent().map(Duration::toMillis).orElse(null),
                    String.join(",", mark.choices())));
        });
        jdbc.sql("insert into quiz_mark (attempt_id, item, account_id, points, spent, choices) values "
                        + String.join(", ", rows))
                .params(values)
                .update();
    }

    /** How many people handed it in. */
    int people(Key key) {
        return jdbc.sql("select count(distinct p.account_id)" + OF_QUIZ)
                .params(key.parts())
                .query(Integer.class)
                .single();
    }

    /** One paper per person: the first or the last of each, of the people who came last. */
    List<Paper> papers(Key key, boolean first, int most) {
        Map<UUID, Map<String, Paper.Mark>> papers = new LinkedHashMap<>();
        List<Object> parameters = new ArrayList<>(key.parts());
        parameters.add(most);
        jdbc.sql("""
                        select m.attempt_id, m.item, m.points, m.spent, m.choices from quiz_mark m join (
                            select attempt_id from (
                                select p.attempt_id, p.handed_in_at, row_number() over (
                                    partition by p.account_id order by p.handed_in_at %s, p.attempt_id %s) as place %s
                            ) ranked where place = 1 order by handed_in_at desc, attempt_id desc limit ?
                        ) chosen on chosen.attempt_id = m.attempt_id order by m.attempt_id
                        """.formatted(first ? "asc" : "desc", first ? "asc" : "desc", OF_QUIZ))
                .params(parameters)
                .query((row, index) -> {
                    long millis = row.getLong("spent");
                    Optional<Duration> spent =
                            row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
                    String choices = row.getString("choices");
                    return papers.computeIfAbsent(row.getObject("attempt_id", UUID.class), id -> new HashMap<>())
                            .put(
                                    row.getString("item"),
                                    new Paper.Mark(
                                            row.getDouble("points"),
                                            spent,
                                            choices.isEmpty() ? List.of() : List.of(choices.split(","))));
                })
                .list();
        return papers.values().stream().map(Paper::new).toList();
    }

    /** Forgets somebody. */
    void erase(AccountId account) {
        jdbc.sql("delete from quiz_mark where account_id = ?")
                .param(account.value())
                .update();
        jdbc.sql("delete from quiz_paper where account_id = ?")
                .param(account.value())
                .update();
    }
}
