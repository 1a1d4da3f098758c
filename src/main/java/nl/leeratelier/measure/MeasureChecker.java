package nl.leeratelier.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.measure.Measure.Moment;

/** What a measure must hold to: statements that exist, and after the programme the same ones as before it. */
final class MeasureChecker {

    private final Library library;
    private final Programme programme;
    private final Problems problems;

    MeasureChecker(Library library, Programme programme, Problems problems) {
        this.library = library;
        this.programme = programme;
        this.problems = problems;
    }

    void check(Measure measure) {
        Place place = measure.head().place();
        library.framework(measure.framework(), Framework.Statements.class)
                .ifPresentOrElse(
                        framework -> statements(measure, framework),
                        () -> problems.add(
                                place,
                                "there is no framework '" + measure.framework() + "' of kind statements",
                                "known: "
                                        + library.frameworks().stream()
                                                .filter(Framework.Statements.class::isInstance)
                                                .map(Framework::id)
                                                .collect(Collectors.joining(", "))));
        if (others(measure, measure.moment()).size() > 1) {
            problems.add(
                    place,
                    "the programme has another measure of this framework and moment",
                    "keep one, so that it is clear what is compared");
        }
        if (measure.moment() == Moment.AFTER) {
            after(measure);
        }
    }

    private void statements(Measure measure, Framework.Statements framework) {
        Set<String> seen = new HashSet<>();
        for (String id : measure.statements()) {
            if (framework.statement(id).isEmpty()) {
                problems.add(
                        measure.head().place(),
                        "'" + id + "' is no statement of " + framework.id(),
                        "known: "
                                + framework.statements().stream()
                                        .map(Framework.Statement::id)
                                        .collect(Collectors.joining(", ")));
            } else if (!seen.add(id)) {
                problems.add(measure.head().place(), "the statement '" + id + "' is put twice", "name it once");
            }
        }
    }

    private void after(Measure measure) {
        List<Measure> before = others(measure, Moment.BEFORE);
        // What could not be read may be it.
        if (before.isEmpty() && !library.mayHoldMore(programme)) {
            problems.add(
                    measure.head().place(),
                    "the programme has no measure before of this framework",
                    "add one, so that there is something to compare with");
        }
        for (Measure first : before) {
            if (!Set.copyOf(first.statements()).equals(Set.copyOf(measure.statements()))) {
                problems.add(
                        measure.head().place(),
                        "the statements differ from those of '" + first.id() + "'",
                        "put the same statements before and after");
            }
        }
    }

    private List<Measure> others(Measure measure, Moment moment) {
        return programme.activities().stream()
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .filter(other -> other.moment() == moment && other.framework().equals(measure.framework()))
                .toList();
    }
}
