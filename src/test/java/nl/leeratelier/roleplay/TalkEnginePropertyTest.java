package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.FinishedReading;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayEvent.Resolved;

class TalkEnginePropertyTest {

    private static final RolePlay TALK = Talks.good();

    @Provide
    Arbitrary<List<RolePlayEvent>> events() {
        List<RolePlayEvent> moves = new ArrayList<>();
        TALK.nodes().forEach(node -> node.choices().forEach(c -> moves.add(new ChoiceMade(node.id(), c.id()))));
        Arbitrary<RolePlayEvent> choices = Arbitraries.of(moves);
        Arbitrary<RolePlayEvent> strangers =
                Arbitraries.strings().ofMaxLength(5).map(text -> new ChoiceMade(text, text));
        Arbitrary<RolePlayEvent> others = Arbitraries.strings()
                .ofMaxLength(700)
                .flatMap(text -> Arbitraries.of(
                        new Begun(), new ReadingBackOpened(), new FinishedReading(), new Resolved(text)));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, choices),
                        net.jqwik.api.Tuple.of(1, strangers),
                        net.jqwik.api.Tuple.of(3, others))
                .list()
                .ofMaxSize(80);
    }

    private static RolePlayState fold(List<RolePlayEvent> events) {
        RolePlayState state = TalkEngine.start(TALK);
        for (RolePlayEvent event : events) {
            RolePlayState next = TalkEngine.apply(state, event);
            assertThat(next == state).isEqualTo(TalkEngine.refusal(state, event).isPresent());
            state = next;
        }
        return state;
    }

    @Property
    void anyEventsEndInADefinedState(@ForAll("events") List<RolePlayEvent> events) {
        Sanity.check(TALK, fold(events));
    }

    @Property
    void theSameEventsGiveTheSameState(@ForAll("events") List<RolePlayEvent> events) {
        assertThat(fold(events)).isEqualTo(fold(events));
    }

    @Property
    void whatIfOfWhatWasSaidIsWhatHappened(@ForAll("events") List<RolePlayEvent> events) {
        for (Turn turn : fold(events).turns()) {
            Outcome outcome = TalkEngine.outcome(TALK, turn.choice().orElseThrow(), turn.before());
            assertThat(outcome.after()).isEqualTo(turn.after());
            assertThat(TalkEngine.whatElse(TALK, turn)).noneMatch(other -> other.choice() == turn.way());
        }
    }
}
