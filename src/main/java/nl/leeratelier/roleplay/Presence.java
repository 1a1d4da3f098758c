package nl.leeratelier.roleplay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which parents are surely there at a node: those who speak at it, or on every way that leads to it. Who comes in halfway
 * is not expected to have felt what was said before.
 */
final class Presence {

    private Presence() {}

    /** Ids of parents by node; nodes that no way leads to are left out. */
    static Map<String, Set<String>> of(RolePlay talk) {
        Map<String, Set<String>> present = new HashMap<>();
        talk.node(talk.start()).ifPresent(node -> present.put(node.id(), own(talk, node)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Node node : talk.nodes()) {
                Set<String> here = present.get(node.id());
                if (here != null) {
                    changed |= lead(talk, node, here, present);
                }
            }
        }
        return present;
    }

    /** Hands the presence of a node on; true when something changed. */
    private static boolean lead(RolePlay talk, Node node, Set<String> here, Map<String, Set<String>> present) {
        boolean changed = false;
        for (Target target : node.targets().toList()) {
            changed |= talk.node(target.go())
                    .filter(next -> arrive(talk, next, here, present))
                    .isPresent();
        }
        return changed;
    }

    private static boolean arrive(RolePlay talk, Node next, Set<String> before, Map<String, Set<String>> present) {
        Set<String> there = new HashSet<>(before);
        there.addAll(own(talk, next));
        Set<String> known = present.putIfAbsent(next.id(), there);
        return known == null || (!next.id().equals(talk.start()) && known.retainAll(there));
    }

    private static Set<String> own(RolePlay talk, Node node) {
        Set<String> speakers = new HashSet<>();
        node.line()
                .flatMap(line -> talk.character(line.speaker()))
                .filter(Character::isParent)
                .ifPresent(parent -> speakers.add(parent.id()));
        return speakers;
    }
}
