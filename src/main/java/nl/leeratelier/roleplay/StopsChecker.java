package nl.leeratelier.roleplay;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leeratelier.content.Problems;

/**
 * Reports ways through a talk on which the parent's chair asks too little: fewer than two stops, or nobody to be. Looks at the
 * ways as if every condition held; where that finds something, at the situations that were explored.
 */
final class StopsChecker {

    static final int FEWEST = 2;

    private final RolePlay talk;
    private final Exploration.Findings found;
    private final Problems problems;
    private final Consumer<String> undecided;

    StopsChecker(RolePlay talk, Exploration.Findings found, Problems problems, Consumer<String> undecided) {
        this.talk = talk;
        this.found = found;
        this.problems = problems;
        this.undecided = undecided;
    }

    void check() {
        Set<String> chairs = new HashSet<>();
        talk.characters().stream().filter(one -> one.chair().isPresent()).forEach(one -> chairs.add(one.id()));
        if (chairs.isEmpty() || talk.node(talk.start()).isEmpty()) {
            return;
        }
        Set<String> stops = ids(Node::stop);
        report(
                stops,
                FEWEST,
                "there is a way through the talk with fewer than 2 stops",
                "add stop: true to nodes that every way comes by",
                "whether every way has 2 stops");
        Set<String> spoken = ids(node -> chairs.stream().anyMatch(node::isSpokenBy));
        report(
                spoken,
                1,
                "there is a way through the talk on which no parent with a chair speaks",
                "let such a parent speak on every way",
                "whether on every way a parent with a chair speaks");
    }

    private Set<String> ids(Predicate<Node> counted) {
        return talk.nodes().stream().filter(counted).map(Node::id).collect(Collectors.toSet());
    }

    private void report(Set<String> counted, int fewest, String what, String mend, String question) {
        if (fewestOnGraph(counted) >= fewest) {
            return;
        }
        int real = fewestInSituations(counted);
        if (real < fewest) {
            problems.add(talk.node(talk.start()).orElseThrow().place(), what, mend);
        } else if (!found.complete()) {
            undecided.accept(question);
        }
    }

    private int fewestOnGraph(Set<String> counted) {
        Map<String, Integer> least = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        least.put(talk.start(), counts(counted, talk.start()));
        open.add(talk.start());
        while (!open.isEmpty()) {
            String here = open.remove();
            int sum = least.getOrDefault(here, 0);
            for (Target target :
                    talk.node(here).map(node -> node.targets().toList()).orElse(List.of())) {
                int there = sum + counts(counted, target.go());
                if (there < least.getOrDefault(target.go(), Integer.MAX_VALUE)) {
                    least.put(target.go(), there);
                    open.add(target.go());
                }
            }
        }
        return least.getOrDefault(Target.END, Integer.MAX_VALUE);
    }

    /** Situations are numbered from the start on, and a talk is short: walking until nothing changes is quick. */
    private int fewestInSituations(Set<String> counted) {
        int[] own = found.places().stream()
                .mapToInt(node -> counts(counted, node.id()))
                .toArray();
        int[] least = new int[own.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        System.arraycopy(own, 0, least, 0, found.starts());
        int end = Integer.MAX_VALUE;
        Links links = found.links();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int link = 0; link < links.count(); link++) {
                int sum = least[links.from(link)];
                if (sum != Integer.MAX_VALUE && links.isEnd(link)) {
                    end = Math.min(end, sum);
                } else if (sum != Integer.MAX_VALUE) {
                    int to = links.to(link);
                    int there = sum + own[to];
                    changed |= there < least[to];
                    least[to] = Math.min(least[to], there);
                }
            }
        }
        return end;
    }

    private static int counts(Set<String> counted, String node) {
        return counted.contains(node) ? 1 : 0;
    }
}
