package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Set;
import nl.leeratelier.content.Problems;

/** Reports what is wrong with the ways of a talk whatever its variables do. */
final class GraphChecker {

    private final RolePlay talk;
    private final Problems problems;

    GraphChecker(RolePlay talk, Problems problems) {
        this.talk = talk;
        this.problems = problems;
    }

    void check() {
        if (isLinked()) {
            Set<String> linked = Graph.from(talk, List.of(talk.start()));
            unreached(linked);
            loops(linked);
        }
        endings();
    }

    /** Whether every way leads to something: where a name leads nowhere, what lies behind it only seems out of reach. */
    private boolean isLinked() {
        return talk.node(talk.start()).isPresent()
                && talk.nodes().stream()
                        .flatMap(Node::targets)
                        .allMatch(target ->
                                target.isEnd() || talk.node(target.go()).isPresent());
    }

    private void unreached(Set<String> linked) {
        for (Node node : talk.nodes()) {
            if (!linked.contains(node.id())) {
                problems.add(
                        node.place(),
                        "no choice leads to node '" + node.id() + "'",
                        "let a choice lead here, or remove the node");
            }
        }
    }

    private void loops(Set<String> linked) {
        List<Node> lost = talk.nodes().stream()
                .filter(node -> linked.contains(node.id()))
                .filter(node -> talk.index().turnsToEnd(node.id()).isEmpty())
                .toList();
        if (!lost.isEmpty()) {
            loop(problems, lost, "");
        }
    }

    /** One report for all nodes that no way leads out of, at the first of them. */
    static void loop(Problems problems, List<Node> lost, String example) {
        String others = lost.size() == 1
                ? ""
                : " (nor from "
                        + String.join(
                                ", ",
                                lost.stream().skip(1).limit(10).map(Node::id).toList()) + ")";
        problems.add(
                lost.getFirst().place(),
                "loop without a way out: from node '" + lost.getFirst().id() + "' no ending can be reached" + example
                        + others,
                "let a choice lead out of the loop without conditions, or to `end`");
    }

    private void endings() {
        if (talk.endings().isEmpty()) {
            return;
        }
        if (!talk.endings().getLast().conditions().isEmpty()) {
            problems.add(
                    talk.endings().getLast().place(),
                    "the last ending has conditions, so a talk may end in none",
                    "remove its `if`: it is the one when no other fits");
        }
        if (talk.endings().stream().noneMatch(Ending::good)) {
            problems.add(
                    talk.endings().getFirst().place(),
                    "no ending is good, so nobody can do well",
                    "mark an ending with good: true and let choices lead there");
        }
    }
}
