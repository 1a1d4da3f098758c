package nl.leeratelier.dossier;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Difference;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Weight;

/**
 * What differs between two versions of a programme, as far as trainees meet it: its own files, and the frameworks that its activities
 * use. Toetsingskaders, the guide and the list of sources may change without it.
 */
public record Changes(List<FileChange> files) {

    private static final Set<String> USED_FRAMEWORKS = Set.of("afwegingskader", "rubric", "statements");
    private static final String TRANSLATION = "translation";

    /**
     * How one file differs.
     *
     * @param title what it is called now, or was
     * @param kind {@code programme}, {@code module}, the kind of the activity or framework, or {@code translation}
     * @param before empty when it is new
     * @param after empty when it is gone
     */
    public record FileChange(
            String path,
            String title,
            String kind,
            Optional<Manuscript> before,
            Optional<Manuscript> after,
            Weight weight) {}

    /** Compares, file by file. */
    public static Changes between(ContentFiles before, ContentFiles after) {
        Set<String> paths = new TreeSet<>(before.byPath().keySet());
        paths.addAll(after.byPath().keySet());
        return new Changes(paths.stream()
                .filter(path -> path.startsWith("programmes/") || path.startsWith("frameworks/"))
                .filter(path ->
                        !Arrays.equals(before.byPath().get(path), after.byPath().get(path)))
                .map(path -> change(path, read(before, path), read(after, path)))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<FileChange> change(String path, Optional<Manuscript> before, Optional<Manuscript> after) {
        Manuscript any = after.or(() -> before).orElse(null);
        if (any == null || before.equals(after)) {
            return Optional.empty();
        }
        String kind = kind(path, any);
        if (path.startsWith("frameworks/") && !USED_FRAMEWORKS.contains(kind)) {
            return Optional.empty();
        }
        String title =
                any.root().words("title").or(() -> any.root().words("of")).orElse(path);
        return Optional.of(new FileChange(path, title, kind, before, after, weight(kind, before, after)));
    }

    /** A translation says the same in other words: what decides stands in the original. */
    private static Weight weight(String kind, Optional<Manuscript> before, Optional<Manuscript> after) {
        if (kind.equals(TRANSLATION)) {
            return Weight.WORDS;
        }
        return before.isPresent() && after.isPresent()
                ? Weight.of(Difference.between(before.get(), after.get()))
                : Weight.DECIDES;
    }

    private static String kind(String path, Manuscript any) {
        if (path.endsWith("/module.yaml")) {
            return "module";
        }
        if (path.endsWith("/programme.yaml")) {
            return "programme";
        }
        return any.at(Pointer.of("kind")).flatMap(Value::words).orElse(TRANSLATION);
    }

    private static Optional<Manuscript> read(ContentFiles files, String path) {
        return Optional.ofNullable(files.byPath().get(path))
                .flatMap(bytes -> Manuscript.read(path, bytes, new Problems()));
    }

    /** How much all of it matters together; empty when nothing differs. */
    public Optional<Weight> weight() {
        return files.stream().map(FileChange::weight).max(Comparator.naturalOrder());
    }

    /** Whether a register may want to accredit the programme anew: more changed than slips of the pen. */
    public boolean callsForRenewal() {
        return weight().filter(weight -> weight != Weight.TYPO).isPresent();
    }
}
