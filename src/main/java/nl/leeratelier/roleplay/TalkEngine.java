package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.FinishedReading;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayEvent.Resolved;
import nl.leeratelier.roleplay.RolePlayState.Phase;

/**
 * Plays a talk: pure, without chance, and total. An event that does not fit leaves the state as it is; where a text leaves
 * no way on, which the checker reports, the talk ends by the rule of its endings.
 */
public final class TalkEngine {

    /** A resolution is no longer than this many characters. */
    public static final int LONGEST_RESOLUTION = 600;

    /** Progress while the ending is on the screen and reading back is still to come. */
    private static final int ENDED = 90;

    private TalkEngine() {}

    static RolePlayState start(RolePlay talk) {
        Standing standing = Standing.start(talk.index());
        Optional<Node> first = talk.node(talk.start());
        RolePlayState state = new RolePlayState(Phase.BRIEFING, first, standing, List.of(), Optional.empty(), "", 0);
        return state.choices().isEmpty() ? ended(talk, state) : state;
    }

    /** Why an event does not fit, as a translation key. */
    static Optional<String> refusal(RolePlayState state, RolePlayEvent event) {
        boolean fits = switch (event) {
            case Begun ignored -> state.phase() == Phase.BRIEFING;
            case ChoiceMade made -> chosen(state, made).isPresent();
            case ReadingBackOpened ignored -> state.phase() == Phase.ENDING;
            case Resolved ignored -> state.phase() == Phase.READING_BACK || state.phase() == Phase.DONE;
            case FinishedReading ignored -> state.phase() == Phase.READING_BACK;
        };
        if (fits && event instanceof Resolved(String text) && text.length() > LONGEST_RESOLUTION) {
            return Optional.of("roleplay.refused.too-long");
        }
        return fits ? Optional.empty() : Optional.of("roleplay.refused.moved-on");
    }

    static RolePlayState apply(RolePlay talk, RolePlayState state, RolePlayEvent event) {
        if (refusal(state, event).isPresent()) {
            return state;
        }
        return switch (event) {
            case Begun ignored -> state.in(Phase.TALK);
            case ChoiceMade made ->
                chosen(state, made).map(choice -> turn(talk, state, choice)).orElse(state);
            case ReadingBackOpened ignored -> state.in(Phase.READING_BACK);
            case Resolved(String text) -> state.resolved(text);
            case FinishedReading ignored -> state.in(Phase.DONE);
        };
    }

    /** What a choice brings, or would have brought, in a situation. */
    public static Outcome outcome(RolePlay talk, Choice choice, Standing before) {
        Standing after = before.after(choice);
        Optional<Node> next =
                choice.target(after).filter(target -> !target.isEnd()).flatMap(target -> talk.node(target.go()));
        Optional<Ending> ending = next.isPresent() ? Optional.empty() : talk.ending(after);
        return new Outcome(choice, after, next, ending);
    }

    /** What each of the other choices of a turn would have brought; those that were not offered are left out. */
    public static List<Outcome> whatElse(RolePlay talk, Turn turn) {
        return turn.node().available(turn.before()).stream()
                .filter(choice -> !choice.id().equals(turn.choice().id()))
                .map(choice -> outcome(talk, choice, turn.before()))
                .toList();
    }

    /** The choice that an event names, where it can be made. A talk may go on without having been begun. */
    private static Optional<Choice> chosen(RolePlayState state, ChoiceMade made) {
        boolean open = state.phase() == Phase.BRIEFING || state.phase() == Phase.TALK;
        return state.node()
                .filter(node -> open && node.id().equals(made.node()))
                .flatMap(node -> node.choice(made.choice()))
                .filter(choice -> choice.isAvailable(state.standing()));
    }

    private static RolePlayState turn(RolePlay talk, RolePlayState state, Choice choice) {
        Outcome outcome = outcome(talk, choice, state.standing());
        List<Turn> turns = new ArrayList<>(state.turns());
        state.node().ifPresent(node -> turns.add(new Turn(node, choice, state.standing(), outcome.after())));
        RolePlayState next = new RolePlayState(
                Phase.TALK,
                outcome.next(),
                outcome.after(),
                List.copyOf(turns),
                outcome.ending(),
                state.resolution(),
                progress(talk, turns.size(), outcome));
        return next.choices().isEmpty() ? ended(talk, next) : next;
    }

    /** The end, also where a node leaves nothing to say. */
    private static RolePlayState ended(RolePlay talk, RolePlayState state) {
        Optional<Ending> ending = state.ending().isPresent() ? state.ending() : talk.ending(state.standing());
        return new RolePlayState(
                Phase.ENDING, Optional.empty(), state.standing(), state.turns(), ending, state.resolution(), ENDED);
    }

    /** Turns so far over the turns of the shortest way from here. */
    private static int progress(RolePlay talk, int turns, Outcome outcome) {
        int ahead = outcome.next()
                .flatMap(node -> talk.index().turnsToEnd(node.id()))
                .orElse(0);
        return ENDED * turns / (turns + Math.max(1, ahead));
    }
}
