package nl.leeratelier.registers;

/** Completions that count under a record would not count any more: nothing was changed, and somebody decides. */
public class CompletionsLost extends RuntimeException {

    private final int count;

    CompletionsLost(int count) {
        super(count + " completions would not count any more");
        this.count = count;
    }

    /** How many, at least 1. */
    public int count() {
        return count;
    }
}
