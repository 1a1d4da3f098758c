package nl.leeratelier.roleplay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        feelings();
        thresholds();
        new ChairChecker(talk, problems).check();
        new GraphChecker(talk, problems).check();
        if (talk.sound()) {
            // What would be found with names or conditions missing mostly follows from those.
            new SituationChecker(talk, problems, Exploration.MOST).check();
        }
        new SmellChecker(talk, problems).check();
    }

    private void criteria() {
        Optional<Rubric> rubric = library.framework(talk.rubric(), Rubric.class);
        if (rubric.isEmpty()) {
            Set<String> rubrics = library.frameworks().stream()
                    .filter(Rubric.class::isInstance)
                    .map(framework -> framework.id())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            References.require(problems::add, "rubric", talk.rubric(), talk.rubricPlace(), rubrics);
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
            // An open moment tests what it names by the trainee's own words.
            if (node.moment() instanceof Moment.Open open) {
                open.criteria()
                        .forEach(
                                one -> References.require(problems::add, "criterion", one.id(), one.place(), criteria));
            }
        }
    }

    private void feelings() {
        Map<String, Set<String>> present = Presence.of(talk);
        for (Node node : talk.nodes()) {
            for (Choice choice : node.choices()) {
                List<String> told = choice.felt().stream().map(Choice.Felt::who).toList();
                present.getOrDefault(node.id(), Set.of()).stream()
                        .filter(parent -> !told.contains(parent))
                        .sorted()
                        .forEach(parent -> problems.add(
                                choice.place(),
                                "choice '" + choice.id() + "' does not say what parent '" + parent + "' feels",
                                "add felt: - { who: " + parent + ", feeling: …, thought: … }"));
            }
        }
    }

    private void thresholds() {
        talk.endings().forEach(ending -> ending.conditions().forEach(this::threshold));
        talk.nodes().forEach(node -> node.conditions().forEach(this::threshold));
    }

    private void threshold(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            talk.variables().stream()
                    .filter(variable -> variable.id().equals(comparison.variable()))
                    .filter(variable -> !comparison.holdsWithin(variable.min(), variable.max()))
                    .forEach(variable -> problems.add(
                            comparison.place(),
                            "this never holds: '" + variable.id() + "' lies between " + variable.min() + " and "
                                    + variable.max(),
                            "compare it with a number in between"));
        }
    }
}
