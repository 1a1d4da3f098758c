package nl.leeratelier.reporting;

/**
 * The counts above a report.
 *
 * @param people lines in all, members without enrolment included
 * @param enrolled enrolments
 * @param completed enrolments that are completed
 * @param stalled enrolments without activity for three weeks or longer
 */
public record Figures(int people, int enrolled, int completed, int stalled) {

    /** Nobody. */
    public static final Figures NONE = new Figures(0, 0, 0, 0);

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                people + other.people, enrolled + other.enrolled, completed + other.completed, stalled + other.stalled);
    }
}
