package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.roleplay.RolePlayState.Phase;

/** How a talk goes on. Where a text leaves no way on, which the checker reports, it ends by the rule of its endings. */
final class Conversation {

    /** Progress at the ending, while reading back is still to come; in a talk with a parent's chair more is. */
    private static final int ENDED = 90;

    private static final int HALFWAY = 60;

    private Conversation() {}

    static RolePlayState start(RolePlay talk) {
        Standing standing = Standing.start(talk.index());
        Optional<Node> first = talk.node(talk.start());
        return endedIfStuck(new RolePlayState(
                talk, Phase.BRIEFING, first, standing, Path.EMPTY, false, Optional.empty(), List.of(), false, 0));
    }

    /** With what a case brought along: before the talk begins, once, and only what the talk listens to. */
    static Optional<RolePlayState> came(RolePlayState state, List<String> facts) {
        RolePlay talk = state.talk();
        boolean fits = state.phase() == Phase.BRIEFING
                && state.path().facts().isEmpty()
                && !facts.isEmpty()
                && FromFile.isPossible(talk.fromFile(), facts);
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(endedIfStuck(new RolePlayState(
                talk,
                Phase.BRIEFING,
                talk.node(talk.start()),
                Standing.start(talk, facts),
                Path.EMPTY.with(facts),
                false,
                Optional.empty(),
                List.of(),
                false,
                0)));
    }

    static RolePlayState turn(RolePlayState state, Way way) {
        RolePlay talk = state.talk();
        Standing after = state.standing().after(way);
        Optional<Node> next = next(talk, way, after);
        Path path = state.node().map(node -> state.path().and(node, way)).orElse(state.path());
        return endedIfStuck(new RolePlayState(
                talk,
                Phase.TALK,
                next,
                after,
                path,
                false,
                Optional.empty(),
                state.seats(),
                state.resolved(),
                progress(talk, path.length(), next)));
    }

    /** The moment a way leads to; empty when the talk ends. */
    static Optional<Node> next(RolePlay talk, Way way, Standing after) {
        return way.target(after).filter(target -> !target.isEnd()).flatMap(target -> talk.node(target.go()));
    }

    private static RolePlayState endedIfStuck(RolePlayState state) {
        boolean goesOn = state.node().isPresent()
                && !state.node().get().waysIn(state.standing()).isEmpty();
        if (goesOn) {
            return state;
        }
        return new RolePlayState(
                state.talk(),
                Phase.ENDING,
                Optional.empty(),
                state.standing(),
                state.path(),
                false,
                state.talk().ending(state.standing()),
                state.seats(),
                state.resolved(),
                atTheEnd(state.talk()));
    }

    static int atTheEnd(RolePlay talk) {
        return talk.hasChair() ? HALFWAY : ENDED;
    }

    /** Turns so far over the turns of the shortest way from here. */
    private static int progress(RolePlay talk, int turns, Optional<Node> next) {
        int ahead = next.flatMap(node -> talk.index().turnsToEnd(node.id())).orElse(0);
        return atTheEnd(talk) * turns / (turns + Math.max(1, ahead));
    }

    /** From the ending to the end of the script of a parent's chair. */
    static int progress(RolePlayState state, Seat seat) {
        return HALFWAY + (ENDED - HALFWAY) * seat.mark().turn() / Math.max(1, state.turnCount());
    }
}
