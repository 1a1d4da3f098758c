package nl.leeratelier.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.survey.SurveyEvent.Answered;
import nl.leeratelier.survey.SurveyEvent.HandedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTypeTest {

    private static final SurveyType TYPE = new SurveyType();
    private static final Survey NAMED = SurveySamples.shelf(false).first(Survey.class);
    private static final Survey ANONYMOUS = SurveySamples.shelf(true).first(Survey.class);

    private static SurveyState after(SurveyEvent... events) {
        SurveyState state = TYPE.start(NAMED, 1);
        for (SurveyEvent event : events) {
            state = TYPE.apply(NAMED, state, event, Instant.EPOCH);
        }
        return state;
    }

    @Test
    void isReadWithoutProblems() {
        assertThat(SurveySamples.shelf(true).problems()).isEmpty();
        assertThat(ANONYMOUS.anonymous()).isTrue();
        assertThat(NAMED.questions()).hasSize(4);
        assertThat(NAMED.maximumAttempts()).hasValue(1);
    }

    @Test
    void isCompletedByHandingInWhatIsRequired() {
        SurveyState state = after(new Answered("een", List.of("a")));
        assertThat(TYPE.refusal(NAMED, state, new HandedIn())).contains("survey.refused.required");
        state = after(new Answered("cijfer", List.of("4")), new HandedIn());
        assertThat(state.result().status()).isEqualTo(Status.COMPLETED);
        assertThat(state.result().score()).isEmpty();
        assertThat(TYPE.refusal(NAMED, state, new Answered("een", List.of("a"))))
                .contains("survey.refused.handed-in");
    }

    @Test
    void anAnswerCanBeTakenBack() {
        SurveyState state = after(new Answered("een", List.of("a")), new Answered("een", List.of()));
        assertThat(state.answers()).isEmpty();
        assertThat(TYPE.refusal(NAMED, state, new HandedIn())).contains("survey.refused.nothing");
    }

    @Test
    void theLogOfAnAnonymousSurveyTakesNoAnswer() {
        SurveyState state = TYPE.start(ANONYMOUS, 1);
        assertThat(TYPE.refusal(ANONYMOUS, state, new Answered("een", List.of("a"))))
                .contains("survey.refused.anonymous");
        assertThat(TYPE.apply(ANONYMOUS, state, new Answered("een", List.of("a")), Instant.EPOCH))
                .isEqualTo(state);
        assertThat(TYPE.refusal(ANONYMOUS, state, new HandedIn())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            weg    | a     | question
            een    | z     | answer
            een    | A     | answer
            een    | a b   | answer
            meer   | x x   | answer
            meer   | x q   | answer
            cijfer | 0     | answer
            cijfer | 6     | answer
            cijfer | 4.0   | answer
            cijfer | vier  | answer
            open   | a b   | answer""")
    void refusesWhatIsNoAnswer(String question, String answer, String reason) {
        assertThat(TYPE.refusal(NAMED, after(), new Answered(question, List.of(answer.split(" ")))))
                .contains("survey.refused." + reason);
    }

    @Test
    void refusesTooMuchAndWhatCannotBeRead() {
        List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "x").toList();
        assertThat(TYPE.refusal(NAMED, after(), new Answered("meer", many))).contains("survey.refused.answer");
        assertThat(TYPE.refusal(NAMED, after(), new Answered("open", List.of("x".repeat(1_000_000)))))
                .contains("learning.refused.too-long");
        assertThat(TYPE.refusal(NAMED, after(), new Answered("open", List.of("a\u0007b"))))
                .contains("learning.refused.unreadable");
        assertThat(new Answered("open", Collections.singletonList(null)).answer())
                .isEmpty();
    }

    @Property
    void anyEventsEndInADefinedState(@ForAll("events") List<SurveyEvent> events) {
        for (Survey survey : List.of(NAMED, ANONYMOUS)) {
            SurveyState state = TYPE.start(survey, 1);
            for (SurveyEvent event : events) {
                boolean refused = TYPE.refusal(survey, state, event).isPresent();
                SurveyState next = TYPE.apply(survey, state, event, Instant.EPOCH);
                assertThat(next.equals(state)).isIn(refused, true);
                assertThat(state.handedIn() && !next.handedIn()).isFalse();
                state = next;
            }
            assertThat(state.handedIn()).isEqualTo(state.result().status().isFinal());
            assertThat(survey.anonymous() && !state.answers().isEmpty()).isFalse();
            state.answers()
                    .forEach((question, answer) -> assertThat(
                                    Answers.refusal(survey.question(question).orElseThrow(), answer))
                            .isEmpty());
        }
    }

    @Provide
    Arbitrary<List<SurveyEvent>> events() {
        return Arbitraries.<SurveyEvent>oneOf(
                        Combinators.combine(
                                        Arbitraries.of("cijfer", "een", "meer", "open", "", "weg"),
                                        Arbitraries.of("a", "b", "x", "y", "z", "1", "5", "6", "", "\u202e", "tekst")
                                                .list()
                                                .ofMaxSize(4))
                                .as(Answered::new),
                        Arbitraries.just(new HandedIn()))
                .list()
                .ofMaxSize(30);
    }

    @Test
    void reportsWhatIsThereTwice() {
        assertThat(SurveySamples.shelf("anonymous: true\n"
                                + SurveySamples.QUESTIONS
                                        .replace(
                                                "text: De tweede",
                                                "text: de «eerste»"
                                                        .replace("«", "<")
                                                        .replace("»", ">"))
                                        .replace("Wat nog meer?", "welke was het")
                                        .replace("low: slecht", "low: Goed!"))
                        .problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains("is offered twice"))
                .anyMatch(problem -> problem.contains("this question is put twice"))
                .anyMatch(problem -> problem.contains("vragen.yaml:9:5: both ends of the scale are the same"));
    }

    @Property(tries = 200)
    void readsAnyFieldsWithoutFailing(@ForAll String text) {
        assertThat(SurveySamples.shelf(text).read().library()).isNotNull();
    }

    @Test
    void namesItsEventsForEver() {
        assertThat(Arrays.stream(SurveyEvent.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder("Answered", "HandedIn");
    }
}
