package nl.leeratelier.content;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A programme: modules of activities that lead to a certificate.
 *
 * @param id its key, the name of its folder
 * @param language language tag of its texts
 * @param studyMinutes study load, the sum of its activities
 */
public record Programme(
        String id,
        String title,
        String summary,
        String language,
        List<String> audience,
        List<String> prerequisites,
        List<Goal> goals,
        int studyMinutes,
        Order order,
        List<Module> modules,
        Place place) {

    /** Which module may be begun. */
    public enum Order {
        /** Any module at any time. */
        FREE,
        /** A module opens when the one before it is done. */
        IN_ORDER
    }

    /** The same programme with each activity replaced by another of the same id. */
    Programme with(UnaryOperator<Activity> change) {
        List<Module> changed = modules.stream()
                .map(module -> new Module(
                        module.id(),
                        module.title(),
                        module.summary(),
                        module.steps(),
                        module.activities().stream().map(change).toList(),
                        module.place()))
                .toList();
        return new Programme(
                id, title, summary, language, audience, prerequisites, goals, studyMinutes, order, changed, place);
    }

    /** All activities in the order of the programme. */
    public List<Activity> activities() {
        return modules.stream().flatMap(module -> module.activities().stream()).toList();
    }

    public Optional<Activity> activity(String id) {
        return activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }
}
