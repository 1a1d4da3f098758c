package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class TalkEnginePropertyTest {

    private static final List<RolePlay> TALKS = List.of(Talks.good(), Talks.twoChairs());
    private static final JsonMapper JSON = new JsonMapper();

    /** A log as it may come about, with events that fit and events that do not. */
    record Log(RolePlay talk, List<RolePlayEvent> events) {
        @Override
        public String toString() {
            return talk.nodes().size() + " nodes, " + events;
        }
    }

    @Provide
    Arbitrary<Log> logs() {
        return Arbitraries.of(TALKS)
                .flatMap(talk -> Arbitraries.longs()
                        .flatMap(seed -> Arbitraries.integers()
                                .between(0, 100)
                                .map(length -> log(talk, new Random(seed), length))));
    }

    private static Log log(RolePlay talk, Random random, int length) {
        Moves moves = new Moves(talk, random);
        List<RolePlayEvent> events = new ArrayList<>();
        RolePlayState state = TalkEngine.start(talk);
        int wild = 1 + random.nextInt(8);
        for (int event = 0; event < length; event++) {
            RolePlayEvent next = random.nextInt(wild) == 0 ? moves.anything(state) : moves.fitting(state);
            events.add(next);
            state = TalkEngine.apply(state, next);
        }
        return new Log(talk, events);
    }

    private static RolePlayState fold(Log log) {
        RolePlayState state = TalkEngine.start(log.talk());
        for (RolePlayEvent event : log.events()) {
            state = Sanity.apply(state, event);
        }
        return state;
    }

    @Property
    void anyEventsEndInADefinedState(@ForAll("logs") Log log) {
        Sanity.check(log.talk(), fold(log));
    }

    @Property
    void theSameEventsGiveTheSameState(@ForAll("logs") Log log) {
        assertThat(fold(log)).isEqualTo(fold(log));
    }

    @Property
    void whatWasRefusedLeavesNoTrace(@ForAll("logs") Log log) {
        List<RolePlayEvent> accepted = new ArrayList<>();
        RolePlayState state = TalkEngine.start(log.talk());
        for (RolePlayEvent event : log.events()) {
            if (TalkEngine.refusal(state, event).isEmpty()) {
                accepted.add(event);
            }
            state = TalkEngine.apply(state, event);
        }
        assertThat(fold(new Log(log.talk(), accepted))).isEqualTo(state);
        assertThat(Journal.of(log.talk(), accepted)).isEqualTo(Journal.of(log.talk(), log.events()));
    }

    @Property
    void whatIfOfWhatWasSaidIsWhatHappened(@ForAll("logs") Log log) {
        RolePlay talk = log.talk();
        for (Turn turn : fold(log).turns()) {
            turn.choice().ifPresent(choice -> {
                Outcome outcome = TalkEngine.outcome(talk, choice, turn.before());
                assertThat(outcome.after()).isEqualTo(turn.after());
                assertThat(TalkEngine.whatElse(talk, turn)).noneMatch(other -> other.choice() == choice);
            });
        }
    }

    /** The events before a turn lead to that very turn: what a rewound attempt shares. */
    @Property
    void theEventsBeforeATurnLeadThere(@ForAll("logs") Log log) {
        List<Turn> turns = fold(log).turns();
        for (Turn turn : turns) {
            int shared = Journal.eventsBefore(log.talk(), log.events(), turn.number());
            RolePlayState there = fold(new Log(log.talk(), log.events().subList(0, shared)));
            assertThat(there.node()).contains(turn.node());
            assertThat(there.turns()).isEqualTo(turns.subList(0, turn.number()));
            assertThat(there.answered()).isFalse();
        }
    }

    @Property
    void eventsSurviveBeingWrittenDown(@ForAll("logs") Log log) {
        for (RolePlayEvent event : log.events()) {
            if (!event.toString().contains("half")) {
                String json = JSON.writeValueAsString(event);
                assertThat(JSON.readValue(json, event.getClass())).isEqualTo(event);
            }
        }
    }
}
