package nl.leeratelier.content;

import java.util.List;

/**
 * A part of a programme.
 *
 * @param steps steps of the Meldcode it belongs to, 1 to 5
 */
public record Module(
        String id, String title, String summary, List<Integer> steps, List<Activity> activities, Place place) {

    /** Study load in minutes. */
    public int minutes() {
        return activities.stream()
                .mapToInt(activity -> activity.head().minutes())
                .sum();
    }
}
