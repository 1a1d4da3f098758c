package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;

/**
 * Two attempts at one talk beside each other: how far they went the same way, and what came of each after that.
 *
 * @param shared turns that are the same in both
 * @param parting the moment at which they went different ways; empty when one is the beginning of the other
 * @param one the further turns of the one
 * @param other the further turns of the other
 * @param values how the variables that may be seen stand now in each
 */
public record SideBySide(
        List<Turn> shared, Optional<Node> parting, List<Turn> one, List<Turn> other, List<Values> values) {

    public record Values(Variable variable, int one, int other) {}

    /** Compares two attempts at the same content; their endings are in the states. */
    public static SideBySide of(RolePlayState one, RolePlayState other) {
        List<Turn> first = one.turns();
        List<Turn> second = other.turns();
        int most = Math.min(first.size(), second.size());
        int same = 0;
        while (same < most && isSame(first.get(same), second.get(same))) {
            same++;
        }
        Optional<Node> parting = same < most ? Optional.of(first.get(same).node()) : Optional.empty();
        List<Values> values = one.talk().visibleWhile(true).stream()
                .map(variable -> new Values(
                        variable,
                        one.standing().value(variable.id()),
                        other.standing().value(variable.id())))
                .toList();
        return new SideBySide(
                first.subList(0, same),
                parting,
                first.subList(same, first.size()),
                second.subList(same, second.size()),
                values);
    }

    /** By name: the same content may have been read twice. */
    private static boolean isSame(Turn one, Turn other) {
        return one.node().id().equals(other.node().id())
                && one.choice().map(Choice::id).equals(other.choice().map(Choice::id));
    }
}
