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
import nl.leeratelier.ui.Markup;

/** Which problems belong to which field, and how they are told. */
final class ProblemWords {

    private static final Pattern MISSING = Pattern.compile("field '([^']+)' is missing");

    private ProblemWords() {}

    /** The problems of a field: those at it and in it, and that it is missing from the part it belongs to. */
    static List<Marked> of(Bench bench, Pointer at) {
        return bench.desk().problems().stream()
                .filter(marked -> isAbout(marked, at))
                .toList();
    }

    /** Whether a problem is one of the field at a place. */
    static boolean isAbout(Marked marked, Pointer at) {
        return marked.at().isIn(at) || misses(marked, at);
    }

    /** Those of these that none of the fields tells. */
    static List<Marked> untold(List<Marked> all, List<FieldView> fields) {
        return all.stream()
                .filter(marked -> fields.stream().noneMatch(field -> isAbout(marked, field.at())))
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

    /** Each on a line. */
    static String html(Bench bench, List<Marked> all) {
        return all.stream().map(marked -> "<p>" + html(bench, marked) + "</p>").collect(Collectors.joining());
    }

    /** What is wrong and how to mend it. */
    static String html(Bench bench, Marked marked) {
        return Markup.escape(CheckerWords.say(
                marked.problem(), bench.labels().translations(), bench.labels().locale()));
    }
}
