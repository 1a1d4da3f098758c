package nl.leeratelier.studio.talk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.Standing;
import nl.leeratelier.roleplay.TalkEngine;
import nl.leeratelier.roleplay.Target;
import nl.leeratelier.roleplay.Way;

/**
 * How often what is reached, when a talk is held many times by somebody who says just anything: by the same rules as trainees
 * play by. What stands in the talk and is never reached is there with 0; of what did not stand in it nothing is known.
 *
 * @param runs how many times it was held
 * @param moments how many of these came by a moment, by its id
 * @param choices how many made a choice, by its id
 * @param steps how many went from a moment by a way to a moment or the end
 * @param endings how many ended so, by the id of the ending
 * @param unended how many came to no end: where nothing can be said, or round and round
 */
public record Reach(
        int runs,
        Map<String, Integer> moments,
        Map<String, Integer> choices,
        Map<Step, Integer> steps,
        Map<String, Integer> endings,
        int unended) {

    /** Enough to find what one run in some hundreds reaches, and less than a second's work. */
    public static final int RUNS = 4_000;

    private static final int LONGEST = 200;

    /**
     * @param choice empty where nothing is chosen
     * @param to id of a moment, or {@code end}
     */
    public record Step(String from, String choice, String to) {}

    /** Nothing was played yet. */
    public static Reach none() {
        return new Reach(0, Map.of(), Map.of(), Map.of(), Map.of(), 0);
    }

    /**
     * Plays a talk. Total, whatever the talk lacks; the same seed gives the same. Where a case may bring facts along, half of the
     * talks begin with some of them. An interrupted thread stops early.
     */
    public static Reach of(RolePlay talk, int runs, long seed) {
        Player player = new Player(talk, seed);
        int played = 0;
        while (played < runs && !Thread.currentThread().isInterrupted()) {
            player.play();
            played++;
        }
        return new Reach(
                played,
                Map.copyOf(player.moments),
                Map.copyOf(player.choices),
                Map.copyOf(player.steps),
                Map.copyOf(player.endings),
                player.unended);
    }

    /** How many in a hundred, rounded, but 1 for the least that is more than none; empty when nothing is known of it. */
    public Optional<Integer> percent(Optional<Integer> times) {
        return runs == 0
                ? Optional.empty()
                : times.map(found -> found == 0 ? 0 : Math.max(1, (int) Math.round(100.0 * found / runs)));
    }

    /** As {@link #percent(Optional)}, of a place on the map. */
    public Optional<Integer> percent(Spot spot) {
        return switch (spot.kind()) {
            case CHOICES, DILEMMA, OPEN, PAUSE -> percent(Optional.ofNullable(moments.get(spot.id())));
            case GOOD_ENDING, OTHER_ENDING -> percent(Optional.ofNullable(endings.get(spot.id())));
            case END -> percent(Optional.of(runs - unended));
            case MISSING -> Optional.empty();
        };
    }

    /** How many in a hundred made a choice. */
    public Optional<Integer> percentOfChoice(String id) {
        return percent(Optional.ofNullable(choices.get(id)));
    }

    /** From 0 to 1: the part of the talks that went this way between places; empty when nothing is known of it. */
    public OptionalDouble share(Road road, Spot from, Spot to) {
        Integer times =
                to.kind().isEnding() ? endings.get(to.id()) : steps.get(new Step(from.id(), road.choice(), to.id()));
        return runs == 0 || times == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, times / (double) runs));
    }

    private static final class Player {

        private final RolePlay talk;
        private final Random random;
        private final List<Set<String>> starts;
        private final Map<String, Integer> moments = new HashMap<>();
        private final Map<String, Integer> choices = new HashMap<>();
        private final Map<Step, Integer> steps = new HashMap<>();
        private final Map<String, Integer> endings = new HashMap<>();
        private int unended;

        Player(RolePlay talk, long seed) {
            this.talk = talk;
            this.random = new Random(seed);
            this.starts = TalkEngine.starts(talk);
            talk.endings().forEach(ending -> endings.put(ending.id(), 0));
            for (Node node : talk.nodes()) {
                moments.put(node.id(), 0);
                for (Way way : node.moment().ways()) {
                    String choice = choice(way);
                    if (!choice.isEmpty()) {
                        choices.put(choice, 0);
                    }
                    way.targets().forEach(target -> steps.put(new Step(node.id(), choice, target.go()), 0));
                }
            }
        }

        /** Empty where nothing is chosen. */
        private static String choice(Way way) {
            return way instanceof Choice chosen ? chosen.id() : "";
        }

        void play() {
            Standing standing =
                    Standing.start(talk, random.nextBoolean() ? starts.get(random.nextInt(starts.size())) : Set.of());
            Set<String> been = new HashSet<>();
            Set<String> said = new HashSet<>();
            Set<Step> gone = new HashSet<>();
            Optional<Node> here = talk.node(talk.start());
            boolean ended = false;
            for (int turn = 0; here.isPresent() && turn < LONGEST; turn++) {
                Node node = here.get();
                been.add(node.id());
                List<Way> ways = node.waysIn(standing);
                if (ways.isEmpty()) {
                    break;
                }
                Way way = ways.get(random.nextInt(ways.size()));
                Standing after = standing.after(way);
                String choice = choice(way);
                if (!choice.isEmpty()) {
                    said.add(choice);
                }
                Optional<String> to = way.target(after).map(Target::go);
                to.ifPresent(go -> gone.add(new Step(node.id(), choice, go)));
                standing = after;
                here = TalkEngine.next(talk, way, after);
                ended = here.isEmpty() && to.filter(Target.END::equals).isPresent();
            }
            been.forEach(id -> moments.merge(id, 1, Integer::sum));
            said.forEach(id -> choices.merge(id, 1, Integer::sum));
            gone.forEach(step -> steps.merge(step, 1, Integer::sum));
            Optional<String> ending = ended ? TalkEngine.ending(talk, standing).map(one -> one.id()) : Optional.empty();
            ending.ifPresentOrElse(id -> endings.merge(id, 1, Integer::sum), () -> unended++);
        }
    }
}
