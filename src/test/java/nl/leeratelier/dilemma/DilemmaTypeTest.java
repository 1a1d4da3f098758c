package nl.leeratelier.dilemma;

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
import nl.leeratelier.dilemma.DilemmaEvent.OthersSeen;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTaken;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTakenAgain;
import nl.leeratelier.dilemma.DilemmaEvent.VoiceHeard;
import nl.leeratelier.dilemma.DilemmaState.Position;
import nl.leeratelier.dilemma.DilemmaState.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DilemmaTypeTest {

    private static final DilemmaType TYPE = new DilemmaType();
    private static final Dilemma DILEMMA = Dilemmas.shelf().first(Dilemma.class);

    private static DilemmaState after(DilemmaEvent... events) {
        DilemmaState state = TYPE.start(DILEMMA, 1);
        for (DilemmaEvent event : events) {
            state = TYPE.apply(DILEMMA, state, event, Instant.EPOCH);
        }
        return state;
    }

    @Test
    void isReadWithoutProblems() {
        assertThat(Dilemmas.shelf().problems()).isEmpty();
        assertThat(DILEMMA.voices()).extracting(Voice::name).containsExactly("Vera", "Wout", "Tamara", "Marouan");
        assertThat(DILEMMA.right().label()).isEqualTo("Wachten");
    }

    @Test
    void isCompletedByTakingAPositionAgainAfterAllVoices() {
        DilemmaState state = after(
                new PositionTaken(2, " Daarom. "),
                new OthersSeen(),
                new VoiceHeard("v"),
                new VoiceHeard("w"),
                new VoiceHeard("t"),
                new VoiceHeard("m"));
        assertThat(state.stage()).isEqualTo(Stage.AGAIN);
        assertThat(state.result().progress()).isEqualTo(85);
        state = TYPE.apply(DILEMMA, state, new PositionTakenAgain(5, ""), Instant.EPOCH);
        assertThat(state.result().status()).isEqualTo(Status.COMPLETED);
        assertThat(state.result().score())
                .as("no position is better than another")
                .isEmpty();
        assertThat(state.first()).contains(new Position(2, "Daarom."));
        assertThat(state.second()).contains(new Position(5, ""));
    }

    @Test
    void theFirstPositionStandsOnceOthersWereSeen() {
        DilemmaState state = after(new PositionTaken(2, ""));
        assertThat(TYPE.refusal(DILEMMA, state, new PositionTaken(3, ""))).contains("dilemma.refused.moved-on");
        assertThat(TYPE.refusal(DILEMMA, state, new PositionTakenAgain(3, ""))).contains("dilemma.refused.moved-on");
    }

    @Test
    void voicesAreHeardInTheirOrderAndOnce() {
        DilemmaState state = after(new PositionTaken(2, ""), new OthersSeen(), new VoiceHeard("v"));
        assertThat(TYPE.refusal(DILEMMA, state, new VoiceHeard("v"))).contains("dilemma.refused.moved-on");
        assertThat(TYPE.refusal(DILEMMA, state, new VoiceHeard("t"))).contains("dilemma.refused.moved-on");
        assertThat(TYPE.refusal(DILEMMA, state, new VoiceHeard("niemand"))).contains("dilemma.refused.voice");
        assertThat(TYPE.refusal(DILEMMA, state, new VoiceHeard("w"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 8, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesAPointThatIsNotOnTheLine(int position) {
        assertThat(TYPE.refusal(DILEMMA, after(), new PositionTaken(position, "")))
                .contains("dilemma.refused.position");
    }

    @Test
    void refusesWordsThatAreTooLongOrCannotBeRead() {
        assertThat(TYPE.refusal(DILEMMA, after(), new PositionTaken(1, "x".repeat(2_001))))
                .contains("learning.refused.too-long");
        assertThat(TYPE.refusal(DILEMMA, after(), new PositionTaken(1, "a\u0000b")))
                .contains("learning.refused.unreadable");
        assertThat(TYPE.refusal(DILEMMA, after(), new PositionTaken(1, "a\u202Eb")))
                .contains("learning.refused.unreadable");
        assertThat(TYPE.refusal(DILEMMA, after(), new PositionTaken(1, "é 👨‍👩‍👧\n" + "x".repeat(1_000))))
                .isEmpty();
    }

    @Property
    void anyEventsEndInADefinedState(@ForAll("events") List<DilemmaEvent> events) {
        DilemmaState state = TYPE.start(DILEMMA, 1);
        for (DilemmaEvent event : events) {
            boolean refused = TYPE.refusal(DILEMMA, state, event).isPresent();
            DilemmaState next = TYPE.apply(DILEMMA, state, event, Instant.EPOCH);
            assertThat(next.equals(state)).isEqualTo(refused);
            assertThat(next.stage()).isGreaterThanOrEqualTo(state.stage());
            assertThat(next.result().progress())
                    .isGreaterThanOrEqualTo(state.result().progress());
            state = next;
        }
        assertThat(state.second().isPresent()).isEqualTo(state.stage() == Stage.DONE);
        assertThat(state.first().isPresent()).isEqualTo(state.stage() != Stage.OPENING);
        assertThat(state.voice(DILEMMA).isPresent()).isEqualTo(state.stage() == Stage.VOICES);
    }

    @Provide
    Arbitrary<List<DilemmaEvent>> events() {
        Arbitrary<Integer> points = Arbitraries.integers().between(-1, 9);
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(20);
        return Arbitraries.<DilemmaEvent>oneOf(
                        Combinators.combine(points, words).as(PositionTaken::new),
                        Combinators.combine(points, words).as(PositionTakenAgain::new),
                        Arbitraries.of("v", "w", "t", "m", "", "x").map(VoiceHeard::new),
                        Arbitraries.just(new OthersSeen()))
                .list()
                .ofMaxSize(60);
    }

    @Test
    void reportsWhatMakesADilemmaUnfair() {
        assertThat(Dilemmas.shelf(Dilemmas.YAML
                                .replace("label: Wachten", "label: praten")
                                .replace("Dit gaat verloren.", "Dit gaat verloren. ".repeat(20))
                                .replace("role: expert", "role: parent")
                                .replace("name: Marouan", "name: Vera"))
                        .problems())
                .hasSize(4)
                .anyMatch(problem -> problem.contains("both sides have the same label"))
                .anyMatch(problem -> problem.contains("more than twice as many words"))
                .anyMatch(problem -> problem.contains("no voice has the role expert"))
                .anyMatch(problem -> problem.contains("two voices are called Vera"));
    }

    @Test
    void saysWhereAThingIsWrong() {
        assertThat(Dilemmas.shelf(Dilemmas.YAML
                                .replace("label: Praten", "label: " + "Praten ".repeat(10))
                                .replace("Wat Tamara zegt.", "Wat Tamara zegt. ".repeat(100)))
                        .problems())
                .satisfiesExactly(
                        label -> assertThat(label).matches(".*kiezen.yaml:10:3: the label is longer than 60.*"),
                        voice -> assertThat(voice).matches(".*kiezen.yaml:22:5: the voice is longer than 1500.*"));
    }

    @Property(tries = 200)
    void readsAnyFieldsWithoutFailing(@ForAll String text) {
        assertThat(Dilemmas.shelf(text).read().library()).isNotNull();
    }
}
