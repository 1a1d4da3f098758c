package nl.leeratelier.coverage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceKey;

/**
 * Which findings the content explains, practises and tests: of every document that is to be covered. An activity does so when it
 * cites the finding where it says something; naming it in its head is not enough.
 *
 * @param lines one for each finding, in the order of their keys
 */
public record Coverage(List<Line> lines) {

    /**
     * One finding.
     *
     * @param where ids of activities, by what they do with it
     */
    public record Line(Source source, Map<Use, Set<String>> where) {

        public Set<String> where(Use use) {
            return where.getOrDefault(use, Set.of());
        }

        /** What is lacking; nothing where a feature carries the finding. */
        public List<Use> missing() {
            return source.feature().isPresent()
                    ? List.of()
                    : Arrays.stream(Use.values())
                            .filter(use -> where(use).isEmpty())
                            .toList();
        }
    }

    /** Counts through all programmes of a library. */
    public static Coverage of(Library library) {
        Map<SourceKey, Line> lines = new LinkedHashMap<>();
        library.sources().byKey().values().stream()
                .filter(source -> source.document().covered())
                .sorted(Comparator.comparing(source -> source.key().value()))
                .forEach(source -> lines.put(source.key(), new Line(source, new EnumMap<>(Use.class))));
        for (Programme programme : library.programmes()) {
            for (Activity activity : programme.activities()) {
                Use.of(activity.head().kind()).ifPresent(use -> count(activity, use, lines));
            }
        }
        return new Coverage(List.copyOf(lines.values()));
    }

    private static void count(Activity activity, Use use, Map<SourceKey, Line> lines) {
        for (SourceKey key : Written.in(activity).cited()) {
            Line line = lines.get(key);
            if (line != null) {
                line.where()
                        .computeIfAbsent(use, ignored -> new LinkedHashSet<>())
                        .add(activity.id());
            }
        }
    }

    /** The sources that an activity cites where it says something. */
    public static Set<SourceKey> citedIn(Activity activity) {
        return Written.in(activity).cited();
    }

    /** Whether nothing is lacking. */
    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.missing().isEmpty());
    }
}
