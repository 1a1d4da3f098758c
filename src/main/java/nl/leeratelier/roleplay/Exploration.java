package nl.leeratelier.roleplay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks through the situations that a talk can come to: every node with every standing that still matters there. What can
 * no longer matter from a node on is left out of account, so situations that differ in nothing else count as one. At
 * most {@link #MOST} are kept; the nodes take turns, so that a bound that is met leaves no part of the talk untouched. The
 * walk ends early when nothing is left to find, and what was seen shows that no single choice decides how the talk ends.
 */
final class Exploration {

    /** Some 40 MB while it runs, and well under a second. */
    static final int MOST = 100_000;

    /** After so many situations it is worth a look whether the walk may end; then after four times as many. */
    private static final int FIRST_LOOK = 1_000;

    private final RolePlay talk;
    private final int most;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Deque<Area> waiting = new ArrayDeque<>();
    private final Links links = new Links();
    private final Set<String> choices = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<Target> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, String> speechless = new LinkedHashMap<>();
    private final Map<String, String> astray = new LinkedHashMap<>();
    private final int choicesInAll;
    private final int targetsInAll;
    private final List<Node> places = new ArrayList<>();
    private int nextLook = FIRST_LOOK;
    private int starts;
    private final Set<String> cut = new HashSet<>();

    private Exploration(RolePlay talk, int most) {
        this.talk = talk;
        this.most = most;
        this.choicesInAll =
                talk.nodes().stream().mapToInt(node -> node.choices().size()).sum();
        this.targetsInAll = (int) talk.nodes().stream()
                .flatMap(Node::targets)
                .filter(Target::isConditional)
                .count();
    }

    /**
     * What was found.
     *
     * @param partial nodes of which not every situation may have been seen
     * @param nodes that can be reached
     * @param choices that can be made
     * @param endings that can be reached
     * @param taken targets with conditions that can be taken; the very same objects
     * @param speechless nodes where no choice may be available, with an example
     * @param astray choices, or nodes without choices, after which no target may hold, with an example
     * @param trapped nodes from which, in some situation, no ending can be reached any more, with an example
     * @param links which situation leads to which
     * @param places the node of each situation
     * @param starts how many of the situations, from the first on, a talk may start in
     */
    record Findings(
            Set<String> partial,
            Set<String> nodes,
            Set<String> choices,
            Set<String> endings,
            Set<Target> taken,
            Map<String, String> speechless,
            Map<String, String> astray,
            Map<String, String> trapped,
            Links links,
            List<Node> places,
            int starts) {

        int situations() {
            return places.size();
        }

        boolean complete() {
            return partial.isEmpty();
        }
    }

    static Findings explore(RolePlay talk, int most) {
        return new Exploration(talk, most).run();
    }

    private Findings run() {
        Map<String, Relevant> relevant = Relevance.of(talk);
        talk.nodes()
                .forEach(node -> areas.putIfAbsent(
                        node.id(), new Area(node, relevant.getOrDefault(node.id(), Relevant.nothing()))));
        talk.node(talk.start())
                .ifPresent(node -> Starts.of(talk).forEach(facts -> arrive(node, Standing.start(talk, facts))));
        starts = places.size();
        boolean sure = Flow.isSure(talk);
        while (!waiting.isEmpty() && !(sure && isAllFound() && isUndecided())) {
            Area area = waiting.remove();
            expand(area, area.next());
            area.queued = false;
            queue(area);
        }
        waiting.forEach(this::leave);
        Set<String> nodes = new HashSet<>();
        areas.values().stream().filter(area -> !area.seen.isEmpty()).forEach(area -> nodes.add(area.node.id()));
        return new Findings(
                Graph.from(talk, cut),
                nodes,
                choices,
                endings,
                taken,
                speechless,
                astray,
                trapped(),
                links,
                places,
                starts);
    }

    /** Then, in a talk that surely flows, there is nothing more to find. */
    private boolean isAllFound() {
        return choices.size() == choicesInAll
                && taken.size() == targetsInAll
                && endings.size() == talk.endings().size();
    }

    /** Whether what was seen so far already shows that no single choice decides how the talk ends. */
    private boolean isUndecided() {
        if (places.size() < nextLook) {
            return false;
        }
        nextLook = 4 * places.size();
        return Deciding.choices(talk, links, places.size(), starts).isEmpty();
    }

    /** A choice goes by its own id, the one way of another moment by that of its node. */
    static String nameOf(Way way, Node node) {
        return way instanceof Choice choice ? choice.id() : node.id();
    }

    private void leave(Area area) {
        cut.add(area.node.id());
        area.open.forEach(situation -> links.leadsOut(situation.number()));
    }

    private void expand(Area area, Area.Situation here) {
        List<Way> available = area.node.waysIn(here.standing());
        if (available.isEmpty()) {
            speechless.putIfAbsent(area.node.id(), area.describe(here.standing()));
            links.leadsOut(here.number());
        }
        for (Way way : available) {
            if (way instanceof Choice choice) {
                choices.add(choice.id());
            }
            Standing after = here.standing().after(way);
            Optional<Target> target = way.target(after);
            target.filter(Target::isConditional).ifPresent(taken::add);
            if (target.isEmpty()) {
                astray.putIfAbsent(nameOf(way, area.node), area.describe(after));
            }
            Optional<Node> next = target.flatMap(t -> talk.node(t.go()));
            if (next.isPresent()) {
                arrive(next.get(), after)
                        .ifPresentOrElse(to -> links.add(here.number(), to, way), () -> links.leadsOut(here.number()));
            } else {
                Optional<Ending> ending = talk.ending(after);
                ending.ifPresent(one -> endings.add(one.id()));
                ending.ifPresent(one -> links.end(here.number(), talk.endings().indexOf(one), way));
                links.leadsOut(here.number());
            }
        }
    }

    /** The number of the situation; empty when it is new and there is no room for it. */
    private Optional<Integer> arrive(Node node, Standing standing) {
        Area area = areas.get(node.id());
        if (area == null) {
            return Optional.empty();
        }
        Standing here = standing.only(area.relevant);
        Integer known = area.seen.get(here);
        if (known != null) {
            return Optional.of(known);
        }
        if (places.size() == most) {
            cut.add(node.id());
            return Optional.empty();
        }
        int number = places.size();
        places.add(node);
        area.seen.put(here, number);
        area.open.add(new Area.Situation(number, here));
        queue(area);
        return Optional.of(number);
    }

    private void queue(Area area) {
        if (!area.queued && !area.open.isEmpty()) {
            area.queued = true;
            waiting.add(area);
        }
    }

    private Map<String, String> trapped() {
        boolean[] free = links.freeOf(places.size());
        Map<String, String> trapped = new LinkedHashMap<>();
        for (Area area : areas.values()) {
            area.seen.forEach((standing, number) -> {
                if (!free[number]) {
                    trapped.putIfAbsent(area.node.id(), area.describe(standing));
                }
            });
        }
        return trapped;
    }
}
