package nl.leeratelier.studio.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.content.Problem;
import nl.leeratelier.ui.Words;

/** What the checker finds most often, in words for authors: they see neither fields by their names in a file nor ids. */
final class CheckerWords {

    private record Told(Pattern what, String key) {}

    /** The groups of each pattern fill in its words. */
    private static final List<Told> TOLD = List.of(
            told("field '[^']+' is missing", "missing"),
            told(".* is empty", "empty"),
            told(".* is longer than (\\d+) characters", "long"),
            told(".* holds a character that cannot be seen.*", "hidden"));

    private CheckerWords() {}

    private static Told told(String what, String key) {
        return new Told(Pattern.compile(what), "studio-desk.problem." + key);
    }

    /** The problem in the language of the screen; empty when there are no words of our own for it. */
    static Optional<String> translated(Problem problem, Words words) {
        for (Told told : TOLD) {
            Matcher matcher = told.what().matcher(problem.what());
            if (matcher.matches()) {
                Object[] values = new Object[matcher.groupCount()];
                for (int group = 0; group < values.length; group++) {
                    values[group] = matcher.group(group + 1);
                }
                return Optional.of(words.t(told.key(), values));
            }
        }
        return Optional.empty();
    }
}
