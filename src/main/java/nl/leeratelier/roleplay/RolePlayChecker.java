package nl.leeratelier.roleplay;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.content.Framework.Criterion;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;

/** Reports what only the whole of a talk can tell. */
final class RolePlayChecker {

    private final RolePlay talk;
    private final Library library;
    private final Problems problems;

    RolePlayChecker(RolePlay talk, Library library, Problems problems) {
        this.talk = talk;
        this.library = library;
        this.problems = problems;
    }

    void check() {
        criteria();
    }

    private void criteria() {
        Optional<Rubric> rubric = library.framework(talk.rubric(), Rubric.class);
        if (rubric.isEmpty()) {
            Set<String> rubrics = library.frameworks().stream()
                    .filter(Rubric.class::isInstance)
                    .map(framework -> framework.id())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            References.require(
                    problems::add, "rubric", talk.rubric(), talk.head().place(), rubrics);
            return;
        }
        Set<String> criteria = rubric.get().criteria().stream()
                .map(Criterion::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Node node : talk.nodes()) {
            for (Choice choice : node.choices()) {
                choice.rubric()
                        .forEach(score -> References.require(
                                problems::add, "criterion", score.criterion(), score.place(), criteria));
            }
        }
    }
}
