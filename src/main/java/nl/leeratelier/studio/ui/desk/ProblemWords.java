package nl.leeratelier.studio.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leeratelier.content.Problem;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.CheckerWords;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.ui.Markup;

/** Which problems belong to which field, and how they are told. */
final class ProblemWords {

    private static final Pattern MISSING = Pattern.compile("field '([^']+)' is missing");

    private ProblemWords() {}

    /** The problems of a field: those at it and in it, and that it is missing from the part it belongs to. */
    static List<Marked> of(Bench bench, Pointer at) {
        return bench.desk().problems().stream()
                .filter(marked -> marked.at().isIn(at) || misses(marked, at))
                .toList();
    }

    private static boolean misses(Marked marked, Pointer at) {
        return marked.at().equals(at.parent())
                && missing(marked.problem()).filter(at.last()::equals).isPresent();
    }

    /** The field that a problem says is missing. */
    static Optional<String> missing(Problem problem) {
        Matcher matcher = MISSING.matcher(problem.what());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Those of a part as a whole that none of its fields tells. */
    static String ofPart(Bench bench, Pointer at, List<Field> told) {
        return bench.desk().problems().stream()
                .filter(marked -> marked.at().equals(at))
                .filter(marked -> missing(marked.problem())
                        .filter(name ->
                                told.stream().anyMatch(field -> field.name().equals(name)))
                        .isEmpty())
                .map(marked -> "<p>" + html(bench, marked) + "</p>")
                .collect(Collectors.joining());
    }

    /** What is wrong and how to mend it. */
    static String html(Bench bench, Marked marked) {
        return Markup.escape(CheckerWords.say(
                marked.problem(), bench.labels().translations(), bench.labels().locale()));
    }
}
