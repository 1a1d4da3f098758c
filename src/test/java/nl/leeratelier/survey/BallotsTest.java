package nl.leeratelier.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.learning.OpenAttempt;
import nl.leeratelier.learning.School;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.survey.SurveyEvent.Answered;
import nl.leeratelier.survey.SurveyEvent.HandedIn;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class BallotsTest {

    private static final List<String> ANONYMOUS_TABLES = List.of("survey_ballot", "survey_tally", "survey_text");

    private final School school;
    private final BallotRows rows;
    private final AnswerRows answers;
    private final Ballots ballots;
    private final List<Ballots> listening = new ArrayList<>();

    BallotsTest(Database database) {
        school = new School(
                database,
                event -> {
                    if (event instanceof EventRecorded recorded) {
                        listening.forEach(one -> one.on(recorded));
                    }
                },
                new SurveyType());
        rows = new BallotRows(school.jdbc());
        answers = new AnswerRows(school.jdbc());
        ballots = new Ballots(rows, answers, school.enrolments());
        listening.add(ballots);
    }

    private SurveyKey key() {
        return new SurveyKey(school.organisation(), "p", "vragen");
    }

    private static Map<String, List<String>> sheet(String text) {
        return Map.of("cijfer", List.of("4"), "meer", List.of("x", "z"), "open", List.of(text));
    }

    @SuppressWarnings("unchecked") // It is a survey that was begun.
    private AttemptId handInAnonymously(Map<String, List<String>> sheet) {
        AccountId person = AccountId.next();
        AttemptId attempt = school.begin(person, "p", "vragen");
        var open = (OpenAttempt<Survey, SurveyEvent, SurveyState>)
                school.attempts().open(attempt, person);
        school.inTransaction(() -> school.attempts()
                .record(open, new HandedIn(), () -> ballots.put(open.enrolment(), open.activity(), sheet)));
        return attempt;
    }

    private Map<String, Integer> counts(String question) {
        return rows.tallies(key()).stream()
                .filter(tally -> tally.question().equals(question))
                .collect(Collectors.toMap(Tally::choice, Tally::people));
    }

    private String everythingIn(String table) {
        return school.jdbc().sql("select * from " + table).query().listOfRows().toString();
    }

    @Test
    void countsAnonymousAnswers() {
        school.publish(SurveySamples.shelf(true).contents());
        handInAnonymously(sheet("Goed zo."));
        handInAnonymously(Map.of("cijfer", List.of("2")));
        assertThat(rows.ballots(key())).isEqualTo(2);
        assertThat(counts("cijfer")).isEqualTo(Map.of("*", 2, "4", 1, "2", 1));
        assertThat(counts("meer")).isEqualTo(Map.of("*", 1, "x", 1, "z", 1));
        assertThat(counts("open")).isEqualTo(Map.of("*", 1));
        assertThat(rows.texts(key())).containsExactly(new BallotRows.Text("open", "Goed zo."));
    }

    @Test
    void nothingLinksAnAnonymousAnswerToWhoeverGaveIt() {
        school.publish(SurveySamples.shelf(true).contents());
        AttemptId attempt = handInAnonymously(sheet("Mijn geheim."));
        assertThat(everythingIn("attempt_event")).contains("HandedIn", "{}").doesNotContain("geheim", "cijfer");
        assertThat(everythingIn("survey_answer")).isEqualTo("[]");
        Map<String, Object> row = school.jdbc()
                .sql("select account_id, enrolment_id from attempt where id = ?")
                .param(attempt.value())
                .query()
                .singleRow();
        for (String table : ANONYMOUS_TABLES) {
            assertThat(everythingIn(table))
                    .as(table)
                    .doesNotContain(
                            attempt.toString(),
                            String.valueOf(row.get("account_id")),
                            String.valueOf(row.get("enrolment_id")));
        }
        assertThat(school.jdbc().sql("""
                                select count(*) from information_schema.columns
                                where lower(table_name) in ('survey_ballot', 'survey_tally', 'survey_text')
                                    and (lower(data_type) like '%date%' or lower(data_type) like '%time%')
                                """).query(Integer.class).single())
                .as("not even a date")
                .isZero();
    }

    @Test
    void textsAreLaidDownAnewWithEachThatComes() {
        school.publish(SurveySamples.shelf(true).contents());
        Set<UUID> seen = new HashSet<>();
        Set<String> expected = new HashSet<>();
        for (int person = 0; person < 6; person++) {
            expected.add("Tekst " + person);
            handInAnonymously(sheet("Tekst " + person));
            List<UUID> ids = school.jdbc()
                    .sql("select id from survey_text")
                    .query(UUID.class)
                    .list();
            assertThat(ids)
                    .hasSize(person + 1)
                    .doesNotContainAnyElementsOf(seen.isEmpty() ? Set.of(new UUID(0, 0)) : seen);
            assertThat(ids).as("random, without a time in them").allMatch(id -> id.version() == 4);
            seen.addAll(ids);
        }
        assertThat(rows.texts(key()).stream().map(BallotRows.Text::said).collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Test
    void losesNothingWhenManyHandInAtOnce() throws Exception {
        school.publish(SurveySamples.shelf(true).contents());
        int people = 12;
        try (var pool = Executors.newFixedThreadPool(people)) {
            List<Callable<AttemptId>> all = IntStream.range(0, people)
                    .<Callable<AttemptId>>mapToObj(person -> () -> handInAnonymously(sheet("Tekst " + person)))
                    .toList();
            for (Future<AttemptId> one : pool.invokeAll(all)) {
                one.get();
            }
        }
        assertThat(rows.ballots(key())).isEqualTo(people);
        assertThat(counts("cijfer")).isEqualTo(Map.of("*", people, "4", people));
        assertThat(rows.texts(key()).stream().map(BallotRows.Text::said))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, people)
                        .mapToObj(person -> "Tekst " + person)
                        .toList());
    }

    @Test
    void whatIsNoBallotIsNotHandedInEither() {
        school.publish(SurveySamples.shelf(true).contents());
        for (Map<String, List<String>> wrong : List.<Map<String, List<String>>>of(
                Map.of(),
                Map.of("een", List.of("a")),
                Map.of("cijfer", List.of("9")),
                Map.of("cijfer", List.of("4"), "weg", List.of("a")),
                Map.of("cijfer", List.of("4"), "open", List.of("x".repeat(2_001))))) {
            assertThatThrownBy(() -> handInAnonymously(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(everythingIn("attempt_event")).isEqualTo("[]");
        assertThat(rows.ballots(key())).isZero();
    }

    @Test
    void keepsNamedAnswersInRowsOfTheirOwner() {
        school.publish(SurveySamples.shelf(false).contents());
        AccountId person = AccountId.next();
        AttemptId attempt = school.begin(person, "p", "vragen");
        school.record(
                attempt,
                person,
                new Answered("cijfer", List.of("4")),
                new Answered("meer", List.of("x", "z")),
                new Answered("open", List.of("Goed zo.")));
        assertThat(answers.people(key())).as("not handed in yet").isZero();
        school.record(attempt, person, new HandedIn());
        assertThat(answers.people(key())).isEqualTo(1);
        assertThat(answers.tallies(key()))
                .containsExactlyInAnyOrder(
                        new Tally("cijfer", "4", 1),
                        new Tally("cijfer", "*", 1),
                        new Tally("meer", "x", 1),
                        new Tally("meer", "z", 1),
                        new Tally("meer", "*", 1),
                        new Tally("open", "*", 1));
        assertThat(answers.texts(key())).containsExactly(new BallotRows.Text("open", "Goed zo."));
        assertThat(everythingIn("survey_answer").toLowerCase(Locale.ROOT))
                .contains(person.value().toString());
        assertThat(rows.ballots(key())).isZero();
    }
}
