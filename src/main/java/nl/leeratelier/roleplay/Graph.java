package nl.leeratelier.roleplay;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The nodes of a talk and what leads where, as if every condition held. */
final class Graph {

    private Graph() {}

    /** The given nodes and all that some way leads to from them. */
    static Set<String> from(RolePlay talk, Collection<String> nodes) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            String id = open.remove();
            if (talk.node(id).isPresent() && reached.add(id)) {
                talk.node(id).stream().flatMap(Node::targets).forEach(target -> open.add(target.go()));
            }
        }
        return reached;
    }
}
