package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.leeratelier.roleplay.RolePlayEvent.ChairLeft;
import nl.leeratelier.roleplay.RolePlayEvent.ChairsTurned;
import nl.leeratelier.roleplay.RolePlayEvent.Heard;
import nl.leeratelier.roleplay.RolePlayEvent.HelpingSentence;
import nl.leeratelier.roleplay.RolePlayEvent.MoveAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.SatDown;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.StopPassed;
import nl.leeratelier.roleplay.RolePlayState.Phase;

/**
 * What may happen around a parent's chair (A-2.1b: professionals live the perspective of the client as well). Each gives the
 * next state, or nothing where the event does not fit.
 */
final class SecondChair {

    private static final Set<Phase> TURNING = EnumSet.of(Phase.ENDING, Phase.SWITCH, Phase.READING_BACK, Phase.DONE);

    private SecondChair() {}

    /** A chair that was left halfway is taken again where it was left. */
    static Optional<RolePlayState> on(RolePlayState state, ChairsTurned turned) {
        boolean free =
                state.chairsLeft().stream().anyMatch(parent -> parent.id().equals(turned.parent()));
        if (!free || !TURNING.contains(state.phase())) {
            return Optional.empty();
        }
        List<Seat> seats = new ArrayList<>(state.seats());
        seats.removeIf(seat -> seat.parent().equals(turned.parent()));
        seats.add(state.seats().stream()
                .filter(seat -> seat.parent().equals(turned.parent()))
                .findFirst()
                .orElse(new Seat(turned.parent(), 0, false, false)));
        return Optional.of(state.seated(Phase.SWITCH, List.copyOf(seats), state.progress()));
    }

    static Optional<RolePlayState> on(RolePlayState state, SatDown sat) {
        return state.seat()
                .filter(seat -> state.phase() == Phase.SWITCH && seat.parent().equals(sat.parent()))
                .map(seat -> state.in(Phase.CHAIR));
    }

    static Optional<RolePlayState> on(RolePlayState state, Heard heard) {
        return state.seat().filter(seat -> seat.step() == heard.step()).flatMap(seat -> step(state, s -> !s.asks()));
    }

    static Optional<RolePlayState> on(RolePlayState state, StopAnswered answer) {
        return answer.scales().areWithinBounds() ? passStop(state, answer.turn()) : Optional.empty();
    }

    static Optional<RolePlayState> on(RolePlayState state, StopPassed passed) {
        return passStop(state, passed.turn());
    }

    private static Optional<RolePlayState> passStop(RolePlayState state, int turn) {
        return step(state, step -> step instanceof Step.Stop && step.turn() == turn);
    }

    static Optional<RolePlayState> on(RolePlayState state, MoveAnswered answer) {
        return step(
                state,
                step -> step instanceof Step.Question
                        && step.turn() == answer.turn()
                        && answer.impacts().size()
                                == Set.copyOf(answer.impacts()).size());
    }

    static Optional<RolePlayState> on(RolePlayState state, HelpingSentence sentence) {
        return atTheEnd(state, sentence.parent())
                .filter(seat -> !seat.helped())
                .map(seat -> with(state, Phase.CHAIR, seat.afterHelp()));
    }

    static Optional<RolePlayState> on(RolePlayState state, ChairLeft left) {
        return atTheEnd(state, left.parent()).map(seat -> with(state, Phase.READING_BACK, seat.afterLeaving()));
    }

    private static Optional<Seat> atTheEnd(RolePlayState state, String parent) {
        return state.seat()
                .filter(seat -> state.phase() == Phase.CHAIR && state.step().isEmpty())
                .filter(seat -> seat.parent().equals(parent));
    }

    private static Optional<RolePlayState> step(RolePlayState state, Predicate<Step> fits) {
        return state.step()
                .filter(fits)
                .flatMap(step -> state.seat())
                .map(seat -> with(state, Phase.CHAIR, seat.next()));
    }

    private static RolePlayState with(RolePlayState state, Phase phase, Seat seat) {
        List<Seat> seats = new ArrayList<>(state.seats());
        seats.set(seats.size() - 1, seat);
        return state.seated(phase, List.copyOf(seats), Conversation.progress(state, seat));
    }
}
