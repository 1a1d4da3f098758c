package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Place;

/**
 * Where a way leads.
 *
 * @param go id of a node, or {@link #END}
 */
public record Target(List<Condition> conditions, String go, Place place) {

    /** The talk ends. */
    public static final String END = "end";

    boolean isEnd() {
        return go.equals(END);
    }

    /** One without conditions is there for all that is left, even if nothing is. */
    boolean isConditional() {
        return !conditions.isEmpty();
    }

    /** The first whose conditions hold; empty when none does. */
    static Optional<Target> first(List<Target> targets, Standing standing) {
        for (Target target : targets) {
            if (Condition.allHold(target.conditions, standing)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }
}
