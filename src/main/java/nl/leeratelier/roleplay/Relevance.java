package nl.leeratelier.roleplay;

import java.util.HashMap;
import java.util.Map;

/** Finds what can still matter at each node: what some condition asks about, there or anywhere further on. */
final class Relevance {

    private Relevance() {}

    static Map<String, Relevant> of(RolePlay talk) {
        Map<String, Relevant> relevant = new HashMap<>();
        talk.nodes().forEach(node -> relevant.computeIfAbsent(node.id(), key -> own(talk, node)));
        boolean grown = true;
        while (grown) {
            grown = false;
            // What comes later mostly stands further down, so backwards is the quick way.
            for (Node node : talk.nodes().reversed()) {
                grown |= grow(relevant, node);
            }
        }
        return relevant;
    }

    /** What the node itself asks about, and the endings, since a talk may end anywhere. */
    private static Relevant own(RolePlay talk, Node node) {
        Relevant here = Relevant.nothing();
        talk.endings().forEach(ending -> here.add(ending.conditions(), talk.index()));
        here.add(node.conditions().toList(), talk.index());
        return here;
    }

    private static boolean grow(Map<String, Relevant> relevant, Node node) {
        Relevant here = relevant.getOrDefault(node.id(), Relevant.nothing());
        boolean grown = false;
        for (Target target : node.targets().toList()) {
            Relevant ahead = relevant.get(target.go());
            grown |= ahead != null && here.add(ahead);
        }
        return grown;
    }
}
