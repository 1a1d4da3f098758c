package nl.leeratelier.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;

/** Whether the rubrics that open items name are there, with the criteria they name. */
final class RubricChecker {

    private final Library library;
    private final Problems problems;

    RubricChecker(Library library, Problems problems) {
        this.library = library;
        this.problems = problems;
    }

    void check(Collection<Item> items) {
        items.stream()
                .filter(Item.Open.class::isInstance)
                .map(Item.Open.class::cast)
                .forEach(item -> item.rubric().ifPresent(rubric -> check(item, rubric)));
    }

    private void check(Item.Open item, String id) {
        Optional<Rubric> rubric = library.framework(id, Rubric.class);
        if (rubric.isEmpty()) {
            problems.add(item.place(), "there is no rubric '" + id + "'", known(rubrics()));
            return;
        }
        List<String> criteria = rubric.get().criteria().stream()
                .map(criterion -> criterion.id())
                .toList();
        item.criteria().stream()
                .filter(criterion -> !criteria.contains(criterion.id()))
                .forEach(criterion -> problems.add(
                        criterion.place(),
                        "rubric '" + id + "' has no criterion '" + criterion.id() + "'",
                        known(criteria)));
    }

    private List<String> rubrics() {
        return library.frameworks().stream()
                .filter(Rubric.class::isInstance)
                .map(framework -> framework.id())
                .toList();
    }

    private static String known(List<String> ids) {
        return "known: " + String.join(", ", ids);
    }
}
