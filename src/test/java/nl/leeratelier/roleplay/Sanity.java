package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leeratelier.roleplay.RolePlayState.Phase;

/** What every state of every talk must hold to. */
final class Sanity {

    private Sanity() {}

    /** Does an event, and checks that what is refused changes nothing and that what is done stays done. */
    static RolePlayState apply(RolePlayState state, RolePlayEvent event) {
        RolePlayState next = TalkEngine.apply(state, event);
        assertThat(next == state)
                .as("%s in %s", event, state.phase())
                .isEqualTo(TalkEngine.refusal(state, event).isPresent());
        if (state.result().status().isFinal()) {
            assertThat(next.result()).isEqualTo(state.result());
        }
        return next;
    }

    static void check(RolePlay talk, RolePlayState state) {
        boolean talking = state.phase() == Phase.BRIEFING || state.phase() == Phase.TALK;
        assertThat(state.node().isPresent()).isEqualTo(talking);
        assertThat(state.ending().isPresent()).isEqualTo(!talking);
        assertThat(state.result().progress()).isBetween(0, 100);
        state.node().ifPresent(node -> {
            assertThat(node.waysIn(state.standing())).isNotEmpty();
            assertThat(!state.answered() || node.moment() instanceof Moment.Open)
                    .isTrue();
        });
        turns(talk, state);
        chairs(state);
    }

    private static void turns(RolePlay talk, RolePlayState state) {
        for (Variable variable : talk.variables()) {
            assertThat(state.standing().value(variable.id())).isBetween(variable.min(), variable.max());
        }
        List<Turn> turns = state.turns();
        assertThat(turns).hasSize(state.turnCount());
        for (int i = 1; i < turns.size(); i++) {
            assertThat(turns.get(i).before()).isEqualTo(turns.get(i - 1).after());
            assertThat(turns.get(i).number()).isEqualTo(i);
        }
        if (!turns.isEmpty()) {
            assertThat(turns.getLast().after()).isEqualTo(state.standing());
        }
    }

    private static void chairs(RolePlayState state) {
        boolean seated = state.phase() == Phase.SWITCH || state.phase() == Phase.CHAIR;
        assertThat(state.seat().isPresent()).isEqualTo(seated);
        assertThat(state.seats()).extracting(Seat::parent).doesNotHaveDuplicates();
        for (Seat seat : state.seats()) {
            List<Step> steps = state.script(seat.parent());
            assertThat(seat.step()).isBetween(0, steps.size());
            assertThat(!seat.left() || seat.step() == steps.size()).isTrue();
            assertThat(steps)
                    .allMatch(step ->
                            !(step instanceof Step.Stop stop) || stop.author().areWithinBounds());
        }
        boolean mayReadBack = state.chairs().isEmpty() || state.hasSatOut();
        assertThat(mayReadBack || !state.result().status().isFinal()).isTrue();
    }
}
