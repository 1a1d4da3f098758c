package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;

/** How a talk may go on from a moment: by a choice, by words of one's own, or after a pause. */
public sealed interface Way permits Choice, Moment.Open, Moment.Pause {

    /** All must hold for this way to be there. */
    default List<Condition> conditions() {
        return List.of();
    }

    /** In order, each clamped. What somebody says in their own words has none: no author can know what it does. */
    default List<Effect> effects() {
        return List.of();
    }

    /** Where it leads: the first whose conditions hold. */
    List<Target> targets();

    /** Whether it is there in this situation. */
    default boolean isAvailable(Standing standing) {
        return Condition.allHold(conditions(), standing);
    }

    /** Where it leads from a situation in which its effects are done; empty when no target's conditions hold. */
    default Optional<Target> target(Standing standing) {
        return Target.first(targets(), standing);
    }
}
