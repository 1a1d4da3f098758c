package nl.leeratelier.roleplay;

import java.util.Map;
import java.util.Optional;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.OpenAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenRated;
import nl.leeratelier.roleplay.RolePlayEvent.Reflected;
import nl.leeratelier.roleplay.RolePlayState.Phase;

/** What may happen in the professional's chair. Each gives the next state, or nothing where the event does not fit. */
final class FirstChair {

    private static final int MOST_POINTS = 3;

    private FirstChair() {}

    static Optional<RolePlayState> on(RolePlayState state, ChoiceMade made) {
        return at(state, made.node())
                .flatMap(node -> node.choice(made.choice()))
                .filter(choice -> choice.isAvailable(state.standing()))
                .map(choice -> Conversation.turn(state, choice));
    }

    static Optional<RolePlayState> on(RolePlayState state, OpenAnswered answered) {
        return open(state, answered.node()).filter(open -> !state.answered()).map(open -> state.afterAnswer());
    }

    static Optional<RolePlayState> on(RolePlayState state, OpenRated rated) {
        return open(state, rated.node())
                .filter(open -> state.answered() && areScores(open, rated.scores()))
                .map(open -> Conversation.turn(state, open));
    }

    static Optional<RolePlayState> on(RolePlayState state, Reflected reflected) {
        return at(state, reflected.node())
                .map(Node::moment)
                .filter(Moment.Pause.class::isInstance)
                .map(moment -> Conversation.turn(state, (Moment.Pause) moment));
    }

    private static boolean areScores(Moment.Open open, Map<String, Integer> scores) {
        return scores.entrySet().stream()
                .allMatch(score -> open.criteria().stream()
                                .anyMatch(criterion -> criterion.id().equals(score.getKey()))
                        && score.getValue() >= 0
                        && score.getValue() <= MOST_POINTS);
    }

    private static Optional<Moment.Open> open(RolePlayState state, String node) {
        return at(state, node)
                .map(Node::moment)
                .filter(Moment.Open.class::isInstance)
                .map(Moment.Open.class::cast);
    }

    /** The node that an event names, where the talk is. A talk may go on without having been begun. */
    private static Optional<Node> at(RolePlayState state, String node) {
        boolean talking = state.phase() == Phase.BRIEFING || state.phase() == Phase.TALK;
        return state.node().filter(here -> talking && here.id().equals(node));
    }
}
