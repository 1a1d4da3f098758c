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
import nl.leeratelier.roleplay.Script.Part;

/**
 * What may happen around a parent's chair (A-2.1b: professionals live the perspective of the client as well). Each gives the
 * next state, or nothing where the event does not fit.
 */
final class SecondChair {

    private static final Set<Phase> TURNING = EnumSet.of(Phase.ENDING, Phase.SWITCH, Phase.READING_BACK, Phase.DONE);

    private static final Set<Part> ASKING = EnumSet.of(Part.STOP, Part.QUESTION);

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
                .orElseGet(() -> Seat.first(state.path(), turned.parent())));
        return Optional.of(state.seated(Phase.SWITCH, List.copyOf(seats), state.progress()));
    }

    static Optional<RolePlayState> on(RolePlayState state, SatDown sat) {
        return state.seat()
                .filter(seat -> state.phase() == Phase.SWITCH && seat.parent().equals(sat.parent()))
                .map(seat -> state.in(Phase.CHAIR));
    }

    static Optional<RolePlayState> on(RolePlayState state, Heard heard) {
        return step(
                state,
                seat -> seat.step() == heard.step()
                        && !ASKING.contains(seat.mark().part()));
    }

    static Optional<RolePlayState> on(RolePlayState state, StopAnswered answer) {
        return answer.scales().areWithinBounds() ? answered(state, Part.STOP, answer.turn()) : Optional.empty();
    }

    static Optional<RolePlayState> on(RolePlayState state, StopPassed passed) {
        return answered(state, Part.STOP, passed.turn());
    }

    static Optional<RolePlayState> on(RolePlayState state, MoveAnswered answer) {
        boolean eachOnce =
                answer.impacts().size() == Set.copyOf(answer.impacts()).size();
        return eachOnce ? answered(state, Part.QUESTION, answer.turn()) : Optional.empty();
    }

    private static Optional<RolePlayState> answered(RolePlayState state, Part part, int turn) {
        return step(state, seat -> seat.mark().equals(new Script.Mark(turn, part)));
    }

    private static Optional<RolePlayState> step(RolePlayState state, Predicate<Seat> fits) {
        return seated(state)
                .filter(seat -> !isAtTheEnd(state, seat) && fits.test(seat))
                .map(seat -> with(state, Phase.CHAIR, seat.next(state.path())));
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
        return seated(state)
                .filter(seat -> isAtTheEnd(state, seat) && seat.parent().equals(parent));
    }

    private static boolean isAtTheEnd(RolePlayState state, Seat seat) {
        return seat.mark().turn() >= state.path().length();
    }

    private static Optional<Seat> seated(RolePlayState state) {
        return state.phase() == Phase.CHAIR ? state.seat() : Optional.empty();
    }

    private static RolePlayState with(RolePlayState state, Phase phase, Seat seat) {
        List<Seat> seats = new ArrayList<>(state.seats());
        seats.set(seats.size() - 1, seat);
        return state.seated(phase, List.copyOf(seats), Conversation.progress(state, seat));
    }
}
