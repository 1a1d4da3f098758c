package nl.leeratelier.studio.ui.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Moment;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import nl.leeratelier.roleplay.RolePlayType;

/** A talk played by chance, so that an author gets to a parent's chair at once. */
final class QuickWay {

    /** A way is given up when it has no end by then. */
    private static final int LONGEST = 600;

    private static final int TRIES = 40;

    private QuickWay() {}

    /**
     * What somebody did who came to sit in this parent's chair.
     *
     * @return empty when none of the ways that were tried ends with this parent having spoken
     */
    static Optional<List<RolePlayEvent>> toChairOf(
            RolePlayType type, RolePlay talk, String parent, RandomGenerator random) {
        for (int tried = 0; tried < TRIES; tried++) {
            Played played = toTheEnd(type, talk, random);
            boolean hears = played.state().phase() == Phase.ENDING
                    && played.state().chairs().stream()
                            .anyMatch(chair -> chair.id().equals(parent));
            if (hears) {
                played.events().add(new RolePlayEvent.ChairsTurned(parent));
                played.events().add(new RolePlayEvent.SatDown(parent));
                return Optional.of(List.copyOf(played.events()));
            }
        }
        return Optional.empty();
    }

    private record Played(RolePlayState state, List<RolePlayEvent> events) {}

    private static Played toTheEnd(RolePlayType type, RolePlay talk, RandomGenerator random) {
        List<RolePlayEvent> events = new ArrayList<>();
        RolePlayState state = type.start(talk, 0);
        while (events.size() < LONGEST) {
            Optional<RolePlayEvent> next = next(state, random);
            if (next.isEmpty()) {
                break;
            }
            events.add(next.get());
            state = type.apply(talk, state, next.get(), Instant.EPOCH);
        }
        return new Played(state, events);
    }

    private static Optional<RolePlayEvent> next(RolePlayState state, RandomGenerator random) {
        return switch (state.phase()) {
            case BRIEFING, TALK -> state.node().flatMap(node -> at(state, node, random));
            case ENDING, SWITCH, CHAIR, READING_BACK, DONE -> Optional.empty();
        };
    }

    private static Optional<RolePlayEvent> at(RolePlayState state, Node node, RandomGenerator random) {
        return switch (node.moment()) {
            case Moment.Open ignored
            when state.answered() -> Optional.of(new RolePlayEvent.OpenRated(node.id(), Map.of()));
            case Moment.Open ignored -> Optional.of(new RolePlayEvent.OpenAnswered(node.id(), ""));
            case Moment.Pause ignored -> Optional.of(new RolePlayEvent.Reflected(node.id(), ""));
            case Moment.Choosing ignored -> choice(state, node, random);
            case Moment.Dilemma ignored -> choice(state, node, random);
        };
    }

    private static Optional<RolePlayEvent> choice(RolePlayState state, Node node, RandomGenerator random) {
        List<Choice> choices = state.choices();
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new RolePlayEvent.ChoiceMade(
                        node.id(), choices.get(random.nextInt(choices.size())).id()));
    }
}
