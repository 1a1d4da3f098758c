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
 * @param translations of its activities into other languages
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
        List<Translation> translations,
        Place place) {

    public Programme {
        translations = List.copyOf(translations);
    }

    /** A programme of which nothing is translated. */
    public Programme(
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
        this(
                id,
                title,
                summary,
                language,
                audience,
                prerequisites,
                goals,
                studyMinutes,
                order,
                modules,
                List.of(),
                place);
    }

    /** Which module may be begun. */
    public enum Order {
        /** Any module at any time. */
        FREE,
        /** A module opens when the one before it is done. */
        IN_ORDER
    }

    /** The same programme with each activity replaced by another of the same id. */
    Programme with(UnaryOperator<Activity> change) {
        return with(change, translations);
    }

    private Programme with(UnaryOperator<Activity> change, List<Translation> others) {
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
                id,
                title,
                summary,
                language,
                audience,
                prerequisites,
                goals,
                studyMinutes,
                order,
                changed,
                others,
                place);
    }

    /** The same programme with each translation replaced by another. */
    Programme withTranslations(UnaryOperator<Translation> change) {
        return with(UnaryOperator.identity(), translations.stream().map(change).toList());
    }

    /** The same programme with each activity in a language into which it has been translated. */
    public Programme in(String other) {
        return with(activity -> activity(activity, other), translations);
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

    /** An activity in a language if it has been translated into it, and otherwise as it was written. */
    public Optional<Activity> activity(String id, String other) {
        return activity(id).map(activity -> activity(activity, other));
    }

    private Activity activity(Activity activity, String other) {
        return translation(activity.id(), other)
                .filter(Translation::isBegun)
                .map(Translation::activity)
                .orElse(activity);
    }

    /** The language that {@link #activity(String, String)} finds: that of the translation if there is one, or else of the programme. */
    public String languageOf(String id, String other) {
        return translation(id, other)
                .filter(Translation::isBegun)
                .map(Translation::language)
                .orElse(language);
    }

    /** The translations of an activity, complete or not. */
    public List<Translation> translationsOf(String id) {
        return translations.stream()
                .filter(translation -> translation.activity().id().equals(id))
                .toList();
    }

    /** An activity's translation into a language, complete or not. */
    public Optional<Translation> translation(String id, String other) {
        return translations.stream()
                .filter(translation -> translation.language().equals(other))
                .filter(translation -> translation.activity().id().equals(id))
                .findFirst();
    }
}
