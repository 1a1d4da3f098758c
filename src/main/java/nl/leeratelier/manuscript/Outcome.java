package nl.leeratelier.manuscript;

import java.util.Optional;

/** What became of an edit. */
public sealed interface Outcome {

    /**
     * It was done.
     *
     * @param undo the edit that takes it back
     */
    record Applied(Manuscript manuscript, Edit undo) implements Outcome {}

    /**
     * Another author changed the same place meanwhile: nothing was done.
     *
     * @param mine what this edit wanted there; empty: nothing
     * @param theirs what stands there now; empty: nothing
     */
    record Conflict(Pointer at, Optional<Value> mine, Optional<Value> theirs) implements Outcome {}

    /** What it was about is no longer there, or cannot hold what was to be put there: nothing was done. */
    record Gone(Pointer at) implements Outcome {}
}
