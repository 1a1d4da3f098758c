package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.SourceKey;

/**
 * Something the professional may say at a node.
 *
 * @param words what is said; for a silence what is done instead
 * @param conditions all must hold for the choice to be offered
 * @param effects in order, each clamped
 * @param rubric scores on criteria of the talk's rubric
 * @param felt what it does to each parent
 * @param targets where it leads: the first whose conditions hold
 */
public record Choice(
        String id,
        String words,
        boolean silence,
        List<Condition> conditions,
        List<Effect> effects,
        List<Score> rubric,
        List<Felt> felt,
        String why,
        List<SourceKey> sources,
        List<Target> targets,
        Place place) {

    /** Whether it is offered in this situation. */
    public boolean isAvailable(Standing standing) {
        return hold(conditions, standing);
    }

    /** Where it leads from a situation in which its effects are done; empty when no target's conditions hold. */
    Optional<Target> target(Standing standing) {
        for (Target target : targets) {
            if (hold(target.conditions(), standing)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    static boolean hold(List<Condition> conditions, Standing standing) {
        for (Condition condition : conditions) {
            if (!condition.holds(standing)) {
                return false;
            }
        }
        return true;
    }

    /** @param points 0 to 3 */
    public record Score(String criterion, int points, Place place) {}

    /** @param who id of a character */
    public record Felt(String who, String feeling, String thought) {}

    /** @param go id of a node, or {@link #END} */
    public record Target(List<Condition> conditions, String go, Place place) {

        /** The talk ends. */
        public static final String END = "end";

        boolean isEnd() {
            return go.equals(END);
        }
    }
}
