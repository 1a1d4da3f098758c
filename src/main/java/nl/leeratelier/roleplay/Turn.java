package nl.leeratelier.roleplay;

import java.util.Optional;

/**
 * One exchange of a talk: what was done at a moment, and how things stood before and after.
 *
 * @param number from 0
 */
public record Turn(int number, Node node, Way way, Standing before, Standing after) {

    /** What was said; empty at an open moment and at a pause. */
    public Optional<Choice> choice() {
        return way instanceof Choice choice ? Optional.of(choice) : Optional.empty();
    }
}
