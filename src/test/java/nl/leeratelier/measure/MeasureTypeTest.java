package nl.leeratelier.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.measure.MeasureEvent.Answered;
import nl.leeratelier.measure.MeasureEvent.HandedIn;
import nl.leeratelier.measure.MeasureEvent.PassedBy;
import org.junit.jupiter.api.Test;

class MeasureTypeTest {

    private static final MeasureType TYPE = new MeasureType();
    private static final Measure MEASURE = Measures.shelf("before").first(Measure.class);

    private static MeasureState after(MeasureEvent... events) {
        MeasureState state = TYPE.start(MEASURE, 1);
        for (MeasureEvent event : events) {
            state = TYPE.apply(MEASURE, state, event, Instant.EPOCH);
        }
        return state;
    }

    @Test
    void isReadWithoutProblems() {
        assertThat(Measures.shelf("before").problems()).isEmpty();
        assertThat(MEASURE.statements()).containsExactly("een", "twee", "drie");
        assertThat(MEASURE.maximumAttempts()).hasValue(1);
    }

    @Test
    void theLastAnswerCountsAndPassingByTakesItBack() {
        MeasureState state = after(new Answered("een", 5), new Answered("een", 2), new Answered("twee", 4));
        assertThat(state.given("een")).hasValue(2);
        state = TYPE.apply(MEASURE, state, new PassedBy("een"), Instant.EPOCH);
        assertThat(state.given("een")).hasValue(0);
        assertThat(state.answers()).containsOnlyKeys("twee");
        assertThat(state.given("drie")).isEmpty();
    }

    @Test
    void isCompletedByHandingInWhateverIsOpen() {
        MeasureState state = after(new PassedBy("een"), new HandedIn());
        assertThat(state.result().status()).isEqualTo(Status.COMPLETED);
        assertThat(state.result().score()).isEmpty();
        assertThat(TYPE.refusal(MEASURE, state, new Answered("een", 1))).contains("measure.refused.handed-in");
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThat(TYPE.refusal(MEASURE, after(), new Answered("vier", 1))).contains("measure.refused.statement");
        assertThat(TYPE.refusal(MEASURE, after(), new PassedBy("vier"))).contains("measure.refused.statement");
        assertThat(TYPE.refusal(MEASURE, after(), new Answered("een", 0))).contains("measure.refused.value");
        assertThat(TYPE.refusal(MEASURE, after(), new Answered("een", 6))).contains("measure.refused.value");
        assertThat(TYPE.refusal(MEASURE, after(), new HandedIn())).contains("measure.refused.nothing");
    }

    @Property
    void anyEventsEndInADefinedState(@ForAll("events") List<MeasureEvent> events) {
        MeasureState state = TYPE.start(MEASURE, 1);
        for (MeasureEvent event : events) {
            boolean refused = TYPE.refusal(MEASURE, state, event).isPresent();
            MeasureState next = TYPE.apply(MEASURE, state, event, Instant.EPOCH);
            assertThat(next.equals(state)).isIn(refused, true);
            assertThat(state.handedIn() && !next.handedIn()).isFalse();
            assertThat(next.result().progress())
                    .isGreaterThanOrEqualTo(state.result().progress());
            state = next;
        }
        assertThat(state.handedIn()).isEqualTo(state.result().status().isFinal());
        assertThat(state.answers().values()).allMatch(value -> value >= 1 && value <= Measure.POINTS);
        assertThat(state.passed()).noneMatch(state.answers()::containsKey);
        assertThat(MEASURE.statements()).containsAll(state.answers().keySet()).containsAll(state.passed());
    }

    @Provide
    Arbitrary<List<MeasureEvent>> events() {
        Arbitrary<String> statements = Arbitraries.of("een", "twee", "drie", "", "vier");
        return Arbitraries.<MeasureEvent>oneOf(
                        Combinators.combine(statements, Arbitraries.integers().between(-1, 7))
                                .as(Answered::new),
                        statements.map(PassedBy::new),
                        Arbitraries.just(new HandedIn()))
                .list()
                .ofMaxSize(40);
    }

    @Test
    void reportsStatementsThatAreNotThere() {
        assertThat(Measures.shelf()
                        .yaml("voor", "measure", Measures.yaml("before").replace("twee", "veel, een"))
                        .problems())
                .satisfiesExactlyInAnyOrder(
                        unknown -> assertThat(unknown).contains("'veel' is no statement of stellingen", "een, twee"),
                        twice -> assertThat(twice).contains("the statement 'een' is put twice"));
        assertThat(Measures.shelf()
                        .yaml("voor", "measure", Measures.yaml("before").replace("stellingen", "gesprek"))
                        .problems())
                .singleElement()
                .asString()
                .contains("voor.yaml:1:1: there is no framework 'gesprek' of kind statements", "known: stellingen");
    }

    @Test
    void reportsAMeasureAfterThatHasNothingToCompareWith() {
        assertThat(Measures.shelf()
                        .yaml("na", "measure", Measures.yaml("after"))
                        .problems())
                .singleElement()
                .asString()
                .contains("no measure before");
        assertThat(Measures.shelf("after")
                        .yaml("nog-een", "measure", Measures.yaml("after").replace(", drie", ""))
                        .problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains("the statements differ from those of 'before'"))
                .anyMatch(problem -> problem.contains("another measure of this framework and moment"));
    }

    @Test
    void doesNotMissAMeasureBeforeWhereSomethingCouldNotBeRead() {
        assertThat(Measures.shelf("after")
                        .put("programmes/p/m/before.yaml", "niets: [")
                        .problems())
                .isNotEmpty()
                .allMatch(problem -> problem.contains("before.yaml"));
        assertThat(Measures.shelf()
                        .yaml("na", "measure", Measures.yaml("after"))
                        .put("programmes/p/vooraf/module.yaml", "niets: [")
                        .problems())
                .isNotEmpty()
                .noneMatch(problem -> problem.contains("no measure before"));
    }

    @Property(tries = 200)
    void readsAnyFieldsWithoutFailing(@ForAll String text) {
        assertThat(Measures.shelf().yaml("voor", "measure", text).read().library())
                .isNotNull();
    }
}
