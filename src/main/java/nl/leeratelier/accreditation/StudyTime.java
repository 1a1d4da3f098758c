package nl.leeratelier.accreditation;

/** Says a study load in hours and minutes. */
public final class StudyTime {

    private static final int HOUR = 60;

    private StudyTime() {}

    /** The key of the text for so many minutes; fill it with {@link #values}. */
    public static String key(int minutes) {
        if (minutes < HOUR) {
            return "accreditation.time.minutes";
        }
        return minutes % HOUR == 0 ? "accreditation.time.hours" : "accreditation.time.both";
    }

    /** Whole hours, and the minutes left. */
    public static Object[] values(int minutes) {
        return new Object[] {minutes / HOUR, minutes % HOUR};
    }
}
