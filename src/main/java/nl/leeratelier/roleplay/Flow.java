package nl.leeratelier.roleplay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proves, where that is easy, that a talk always goes on and can always be brought to its end. */
final class Flow {

    private final RolePlay talk;
    private final Set<String> free = new HashSet<>(Set.of(Target.END));

    private Flow(RolePlay talk) {
        this.talk = talk;
    }

    /**
     * True when surely, whatever the variables do, every node leaves something to choose, every way leads somewhere, and
     * from every node some ways lead to the end. False when that cannot be told so simply.
     */
    static boolean isSure(RolePlay talk) {
        Flow flow = new Flow(talk);
        boolean leads = talk.nodes().stream()
                .flatMap(node -> node.moment().ways().stream())
                .allMatch(way -> Cover.isTotal(
                        talk, way.targets().stream().map(Target::conditions).toList()));
        return leads && flow.everyNodeIsFree();
    }

    private boolean everyNodeIsFree() {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Node node : talk.nodes().reversed()) {
                grown |= !free.contains(node.id()) && isFree(node) && free.add(node.id());
            }
        }
        return talk.nodes().stream().allMatch(node -> free.contains(node.id()));
    }

    /** Among the ways that lead to free nodes only, one is always offered. */
    private boolean isFree(Node node) {
        List<List<Condition>> ways = node.moment().ways().stream()
                .filter(way -> way.targets().stream().allMatch(target -> free.contains(target.go())))
                .map(Way::conditions)
                .toList();
        return Cover.isTotal(talk, ways);
    }
}
