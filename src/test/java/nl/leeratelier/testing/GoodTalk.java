package nl.leeratelier.testing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Ending;
import nl.leeratelier.roleplay.Moment;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.roleplay.Seat;
import nl.leeratelier.roleplay.Step;
import org.jspecify.annotations.Nullable;

/** A talk that ends well, and every parent's chair sat out. */
final class GoodTalk {

    private static final int MOST_SITUATIONS = 200_000;
    private static final RolePlayType TYPE = new RolePlayType();

    private GoodTalk() {}

    static RolePlayEvent next(RolePlay talk, RolePlayState state) {
        return switch (state.phase()) {
            case BRIEFING -> new RolePlayEvent.Begun();
            case TALK -> said(talk, state);
            case ENDING ->
                state.chairs().isEmpty()
                        ? new RolePlayEvent.ReadingBackOpened()
                        : new RolePlayEvent.ChairsTurned(
                                state.chairs().getFirst().id());
            case SWITCH -> new RolePlayEvent.SatDown(seat(state).parent());
            case CHAIR ->
                state.step()
                        .map(step -> lived(state, step))
                        .orElseGet(() -> new RolePlayEvent.ChairLeft(seat(state).parent()));
            case READING_BACK, DONE -> new RolePlayEvent.FinishedReading();
        };
    }

    private static Seat seat(RolePlayState state) {
        return state.seat().orElseThrow();
    }

    private static RolePlayEvent lived(RolePlayState state, Step step) {
        return switch (step) {
            case Step.Stop stop -> new RolePlayEvent.StopPassed(stop.turn());
            case Step.Question question -> new RolePlayEvent.MoveAnswered(question.turn(), List.of(), "");
            default -> new RolePlayEvent.Heard(seat(state).step());
        };
    }

    /** A situation, and what was said first on the way to it. */
    private record Way(RolePlayState state, RolePlayEvent first) {}

    /** The beginning of a way to a good ending: tried out on the engine, what scores best first. */
    private static RolePlayEvent said(RolePlay talk, RolePlayState from) {
        Set<Object> seen = new HashSet<>();
        Deque<Way> open = new ArrayDeque<>();
        further(talk, from, null, open);
        while (!open.isEmpty()) {
            Way way = open.pop();
            RolePlayState state = way.state();
            if (state.ending().filter(Ending::good).isPresent()) {
                return way.first();
            }
            boolean talking = state.node().isPresent();
            if (talking && seen.add(List.of(node(state).id(), state.answered(), state.standing()))) {
                if (seen.size() > MOST_SITUATIONS) {
                    break;
                }
                further(talk, state, way.first(), open);
            }
        }
        throw new AssertionError(
                "No good ending of " + talk.id() + " from " + node(from).id() + " in " + seen.size() + " situations");
    }

    private static Node node(RolePlayState state) {
        return state.node().orElseThrow();
    }

    private static void further(RolePlay talk, RolePlayState state, @Nullable RolePlayEvent first, Deque<Way> open) {
        for (RolePlayEvent event : ways(state)) {
            open.push(new Way(TYPE.apply(talk, state, event, Instant.EPOCH), first == null ? event : first));
        }
    }

    /** What can be done here, the best last. */
    private static List<RolePlayEvent> ways(RolePlayState state) {
        Node node = node(state);
        return switch (node.moment()) {
            case Moment.Pause ignored -> List.of(new RolePlayEvent.Reflected(node.id(), ""));
            case Moment.Open ignored ->
                List.of(
                        state.answered()
                                ? new RolePlayEvent.OpenRated(node.id(), Map.of())
                                : new RolePlayEvent.OpenAnswered(node.id(), "Hoe is dit voor jou?"));
            case Moment.Choosing ignored -> choices(node, state.choices());
            case Moment.Dilemma ignored -> choices(node, state.choices());
        };
    }

    private static List<RolePlayEvent> choices(Node node, List<Choice> choices) {
        return choices.stream()
                .sorted((one, other) -> points(one) - points(other))
                .<RolePlayEvent>map(choice -> new RolePlayEvent.ChoiceMade(node.id(), choice.id()))
                .toList();
    }

    private static int points(Choice choice) {
        return choice.rubric().stream().mapToInt(Choice.Score::points).sum();
    }
}
