package nl.leeratelier.manuscript;

import java.util.Optional;

/** One thing an author did. It says what the author saw before, so that what another wrote meanwhile is never overwritten. */
public sealed interface Edit {

    /** What it is about. */
    Pointer at();

    /**
     * Sets a field, or an element of a list of words; clears the field when nothing comes after.
     *
     * @param before what the author saw there
     */
    record Put(Pointer at, Optional<Value> before, Optional<Value> after) implements Edit {}

    /**
     * Adds an element to a list; the list comes into being with its first.
     *
     * @param at the list
     * @param after the step to the element before it; empty: it becomes the first
     */
    record Insert(Pointer at, Optional<String> after, Value element) implements Edit {}

    /**
     * Removes an element of a list, and the list with its last.
     *
     * @param at the element
     * @param before what the author saw there
     */
    record Remove(Pointer at, Value before) implements Edit {}

    /**
     * Moves an element within its list.
     *
     * @param at the element
     * @param after the step to the element that comes before it now; empty: it becomes the first
     */
    record Move(Pointer at, Optional<String> after) implements Edit {}
}
