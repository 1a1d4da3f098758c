package nl.leeratelier.reporting;

/**
 * Completions, counted.
 *
 * @param completions of a programme by somebody; who completes it twice counts twice
 * @param withdrawn how many of them have a certificate that was taken back
 * @param minutes study load of all of them together
 */
public record Completed(int completions, int withdrawn, long minutes) {

    /** No completion. */
    public static final Completed NONE = new Completed(0, 0, 0);

    /** Both together. */
    public Completed plus(Completed other) {
        return new Completed(completions + other.completions, withdrawn + other.withdrawn, minutes + other.minutes);
    }
}
