package nl.leeratelier.roleplay;

import java.util.List;
import java.util.stream.IntStream;

/** Proves, where that is easy, that of several lists of conditions one always holds. */
final class Cover {

    private Cover() {}

    /**
     * True when one of the lists surely always holds: an empty one, {@code said} beside {@code not said}, or comparisons of
     * one variable that leave none of its values out. False when that cannot be told so simply.
     */
    static boolean isTotal(RolePlay talk, List<List<Condition>> alternatives) {
        List<Condition> single = alternatives.stream()
                .filter(conditions -> conditions.size() == 1)
                .map(List::getFirst)
                .toList();
        return alternatives.stream().anyMatch(List::isEmpty)
                || single.stream().anyMatch(condition -> hasOpposite(condition, single))
                || talk.variables().stream().anyMatch(variable -> coversEveryValue(variable, single));
    }

    private static boolean hasOpposite(Condition condition, List<Condition> all) {
        if (condition instanceof Condition.InFile file) {
            return all.stream()
                    .anyMatch(other -> other instanceof Condition.NotInFile not
                            && not.fact().equals(file.fact()));
        }
        return condition instanceof Condition.Said said
                && all.stream()
                        .anyMatch(other -> other instanceof Condition.NotSaid not
                                && not.choice().equals(said.choice()));
    }

    private static boolean coversEveryValue(Variable variable, List<Condition> all) {
        List<Condition.Comparison> comparisons = all.stream()
                .filter(Condition.Comparison.class::isInstance)
                .map(Condition.Comparison.class::cast)
                .filter(comparison -> comparison.variable().equals(variable.id()))
                .toList();
        return !comparisons.isEmpty()
                && IntStream.rangeClosed(variable.min(), variable.max())
                        .allMatch(value ->
                                comparisons.stream().anyMatch(c -> c.operator().test(value, c.number())));
    }
}
