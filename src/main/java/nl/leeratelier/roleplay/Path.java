package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was done in a talk, moment by moment. Immutable, and small: an open attempt keeps nothing else of its turns. */
public final class Path {

    static final Path EMPTY = new Path(List.of(), new Node[0], new Way[0]);

    private final List<String> facts;
    private final Node[] nodes;
    private final Way[] ways;

    private Path(List<String> facts, Node[] nodes, Way[] ways) {
        this.facts = facts;
        this.nodes = nodes;
        this.ways = ways;
    }

    Path and(Node node, Way way) {
        Node[] more = Arrays.copyOf(nodes, nodes.length + 1);
        Way[] further = Arrays.copyOf(ways, ways.length + 1);
        more[nodes.length] = node;
        further[ways.length] = way;
        return new Path(facts, more, further);
    }

    /** The same with what a case brought along, before anything was done. */
    Path with(List<String> brought) {
        return new Path(List.copyOf(brought), nodes, ways);
    }

    /** What a case brought along; none where no case led here. */
    List<String> facts() {
        return facts;
    }

    int length() {
        return nodes.length;
    }

    Node node(int turn) {
        return nodes[turn];
    }

    Way way(int turn) {
        return ways[turn];
    }

    boolean hears(String character) {
        return Arrays.stream(nodes).anyMatch(node -> node.isSpokenBy(character));
    }

    /** The turns with how things stood, found by doing everything again from the start. */
    List<Turn> turns(RolePlay talk) {
        List<Turn> turns = new ArrayList<>(nodes.length);
        Standing before = Standing.start(talk, facts);
        for (int turn = 0; turn < nodes.length; turn++) {
            Standing after = before.after(ways[turn]);
            turns.add(new Turn(turn, nodes[turn], ways[turn], before, after));
            before = after;
        }
        return List.copyOf(turns);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path
                && facts.equals(path.facts)
                && Arrays.equals(nodes, path.nodes)
                && Arrays.equals(ways, path.ways);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ways);
    }

    @Override
    public String toString() {
        return String.join(" ", Arrays.stream(nodes).map(Node::id).toList());
    }
}
