package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leeratelier.roleplay.RolePlayState.Phase;

/** What every state of every talk must hold to. */
final class Sanity {

    private Sanity() {}

    static void check(RolePlay talk, RolePlayState state) {
        boolean talking = state.phase() == Phase.BRIEFING || state.phase() == Phase.TALK;
        assertThat(state.node().isPresent()).isEqualTo(talking);
        assertThat(state.ending().isPresent()).isEqualTo(!talking);
        assertThat(state.choices().isEmpty()).isEqualTo(!talking);
        assertThat(state.result().progress()).isBetween(0, 100);
        for (Variable variable : talk.variables()) {
            assertThat(state.standing().value(variable.id())).isBetween(variable.min(), variable.max());
        }
        List<Turn> turns = state.turns();
        for (int i = 1; i < turns.size(); i++) {
            assertThat(turns.get(i).before()).isEqualTo(turns.get(i - 1).after());
        }
        if (!turns.isEmpty()) {
            assertThat(turns.getLast().after()).isEqualTo(state.standing());
        }
    }
}
