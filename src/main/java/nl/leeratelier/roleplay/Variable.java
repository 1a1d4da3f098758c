package nl.leeratelier.roleplay;

/**
 * Something that a talk moves, such as trust: a whole number that never leaves its bounds.
 *
 * @param of the character it belongs to, or {@link #FAMILY}
 * @param label for the trainee
 */
public record Variable(String id, String of, String label, int start, int min, int max, Visibility visible) {

    /** A variable that belongs to nobody alone. */
    public static final String FAMILY = "family";

    /** When a trainee may see the value. */
    public enum Visibility {
        NEVER,
        READING_BACK,
        ALWAYS
    }

    Variable startingAt(int value) {
        return new Variable(id, of, label, clamp(value), min, max, visible);
    }

    /** The value, brought back within the bounds. */
    public int clamp(long value) {
        return (int) Math.clamp(value, (long) min, (long) max);
    }
}
