package nl.leeratelier.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the help for preparing a talk. */
final class PlannerReader {

    private static final int MOST_WORDS = 200;

    /** As the page splits what is written. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}&&[^\\p{Lu}]]+");

    private PlannerReader() {}

    static Framework.Planner read(
            Fields fields, String id, String title, String version, Optional<String> note, List<SourceKey> sources) {
        Set<String> parts = new HashSet<>();
        List<Framework.PlanPart> help = fields.list("parts", 1, Framework.Planned.values().length, part -> {
            part.requireNew(parts, "part");
            return new Framework.PlanPart(
                    part.oneOf("part", Framework.Planned.class),
                    FrameworkReader.remarks(part, "tips"),
                    FrameworkReader.remarks(part, "sentences"));
        });
        return new Framework.Planner(id, title, version, note, sources, help, judging(fields));
    }

    private static List<String> judging(Fields fields) {
        List<Fields.PlacedText> words = fields.placedTexts("judging");
        if (words.size() > MOST_WORDS) {
            fields.problem("judging", "more than " + MOST_WORDS + " words stand here", "keep those that matter most");
        }
        for (Fields.PlacedText word : words) {
            if (!word.text().isEmpty() && !WORD.matcher(word.text()).matches()) {
                fields.problem(
                        word.place(),
                        "'" + word.text() + "' is not a word in lower case",
                        "write one, of letters only");
            }
        }
        return words.stream()
                .map(Fields.PlacedText::text)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }
}
