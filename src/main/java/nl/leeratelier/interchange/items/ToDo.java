package nl.leeratelier.interchange.items;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.content.Problem;
import nl.leeratelier.interchange.Note;

/** What the checker says of a question, as what its author must still do. */
public final class ToDo {

    /** What a question can lack as a whole; what a part of it lacks has words, or is something else. */
    private static final Set<String> FIELDS = Set.of(
            "prompt",
            "explanation",
            "sources",
            "models",
            "criteria",
            "options",
            "elements",
            "categories",
            "pairs",
            "gaps",
            "accepted",
            "correct");

    private static final Set<String> LISTS = Set.of("options", "elements", "categories", "pairs", "gaps");
    private static final Pattern MISSING = Pattern.compile("field '(\\w+)' is missing");
    private static final Pattern FEW = Pattern.compile("'(\\w+)' has (\\d+) entries, at least (\\d+) are needed");

    private record Told(Pattern what, String key) {}

    /** The first that fits; its groups fill in the words. */
    private static final List<Told> TOLD = List.of(
            told("the item has 0 right options.*|no option is right.*|no mark is right.*", "right"),
            told("the item has (\\d+) right options.*", "one-right"),
            told("every option is right|every mark is right", "wrong"),
            told("gap '.*' has 0 right options.*", "gap-right"),
            told("gap '.*' has (\\d+) right options.*", "one-right"),
            told("every element is in the same category", "same-category"),
            told("the .*'(.*)' stands here twice", "twice"),
            told("'(.*)' is accepted already", "twice"),
            told("'\\w+' has more than (\\d+) entries", "many"),
            told(".* is longer than (\\d+) characters|an accepted answer is longer than a line of (\\d+) .*", "long"),
            told("'(.*)' has no letter or digit", "no-letter"),
            told("'.*' must be a number|'tolerance' is below 0", "number"),
            told("unknown source '(.+)'", "source"),
            told("the right option stands in the same place in all (\\d+) .*", "same-place"),
            told("the right option is the longest in all (\\d+) .*", "longest"),
            told("all (\\d+) true-false items have the same answer", "same-answer"),
            told(".* is empty", "part"));

    private ToDo() {}

    private static Told told(String what, String key) {
        return new Told(Pattern.compile(what), key);
    }

    /**
     * What is to be done.
     *
     * @param inPart whether it is about a part of the question, such as one of its options
     */
    public static Note of(Problem problem, boolean inPart) {
        Matcher missing = MISSING.matcher(problem.what());
        if (missing.matches()) {
            return inPart || !FIELDS.contains(missing.group(1))
                    ? part(missing.group(1))
                    : Note.toWrite(missing.group(1));
        }
        Matcher few = FEW.matcher(problem.what());
        if (few.matches()) {
            String list = LISTS.contains(few.group(1)) ? "few-" + few.group(1) : "few";
            return Note.toWrite(list, Integer.valueOf(few.group(2)), Integer.valueOf(few.group(3)));
        }
        for (Told told : TOLD) {
            Matcher matcher = told.what().matcher(problem.what());
            if (matcher.matches()) {
                return Note.toWrite(told.key(), groups(matcher));
            }
        }
        return Note.toWrite("other");
    }

    private static Note part(String field) {
        return Set.of("text", "left", "right", "options", "accepted").contains(field)
                ? Note.toWrite("part")
                : Note.toWrite("other");
    }

    private static Object[] groups(Matcher matcher) {
        return java.util.stream.IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(java.util.Objects::nonNull)
                .toArray();
    }

    /** Every key that can be said; for tests. */
    static List<String> keys() {
        return Arrays.asList(java.util.stream.Stream.of(
                        TOLD.stream().map(Told::key),
                        FIELDS.stream(),
                        LISTS.stream().map(list -> "few-" + list),
                        java.util.stream.Stream.of("few", "part", "other"))
                .flatMap(all -> all)
                .distinct()
                .toArray(String[]::new));
    }
}
