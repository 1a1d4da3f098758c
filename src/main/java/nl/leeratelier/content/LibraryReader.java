package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads and checks a whole content folder. Total: any bytes give a library and the problems that keep it from being published.
 */
public final class LibraryReader {

    private static final String SOURCES = "sources.yaml";

    private final ActivityTypes types;

    public LibraryReader(ActivityTypes types) {
        this.types = types;
    }

    /**
     * What was read.
     *
     * @param problems in the order of their places; when empty, the library can be published
     */
    public record Reading(Library library, List<Problem> problems) {}

    /** Reads and checks everything; reports every problem, never throws for what the files hold. */
    public Reading read(ContentFiles files) {
        Problems problems = new Problems();
        Sources sources = sources(files, problems);
        YamlFiles yaml = new YamlFiles(files, problems, sources::has);
        List<Framework> frameworks = frameworks(files, yaml, problems);
        List<Programme> programmes = new ArrayList<>();
        for (String key : programmeKeys(files)) {
            programmes.add(new ProgrammeReader(types, yaml, problems, "programmes/" + key).read(key));
        }
        strangers(files, problems);
        Library library = new Library(sources, frameworks, List.copyOf(programmes));
        for (Programme programme : programmes) {
            check(programme, library, problems);
        }
        return new Reading(library, problems.all());
    }

    private static Sources sources(ContentFiles files, Problems problems) {
        return new YamlFiles(files, problems, key -> true)
                .read(SOURCES, SourcesReader::read)
                .orElseGet(() -> {
                    if (!files.byPath().containsKey(SOURCES)) {
                        problems.add(
                                Place.startOf(SOURCES),
                                "the file is missing",
                                "add sources.yaml: content/README.md shows how");
                    }
                    return Sources.NONE;
                });
    }

    private static List<Framework> frameworks(ContentFiles files, YamlFiles yaml, Problems problems) {
        Map<String, String> seen = new HashMap<>();
        List<Framework> frameworks = new ArrayList<>();
        for (String path : files.byPath().keySet()) {
            if (path.startsWith("frameworks/")) {
                yaml.read(path, FrameworkReader::read).ifPresent(framework -> {
                    String other = seen.putIfAbsent(framework.id(), path);
                    if (other != null) {
                        problems.add(
                                Place.startOf(path),
                                "id '" + framework.id() + "' is used in " + other + " too",
                                "give this one an id of its own");
                    }
                    frameworks.add(framework);
                });
            }
        }
        return List.copyOf(frameworks);
    }

    private static Set<String> programmeKeys(ContentFiles files) {
        Set<String> keys = new TreeSet<>();
        for (String path : files.byPath().keySet()) {
            String[] parts = path.split("/");
            if (parts.length >= 3 && parts[0].equals("programmes")) {
                keys.add(parts[1]);
            }
        }
        return keys;
    }

    /** Files that nothing reads would silently be missed. */
    private static void strangers(ContentFiles files, Problems problems) {
        for (String path : files.byPath().keySet()) {
            int depth = path.split("/").length;
            boolean known = path.equals(SOURCES)
                    || (path.startsWith("frameworks/") && depth == 2)
                    || (path.startsWith("programmes/") && (depth == 4 || path.endsWith("/programme.yaml")));
            if (!known) {
                problems.add(
                        Place.startOf(path),
                        "no content is expected here",
                        "move the file to its module's folder, or remove it");
            }
        }
    }

    private void check(Programme programme, Library library, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (Activity activity : programme.activities()) {
            if (!ids.add(activity.id())) {
                problems.add(
                        activity.head().place(),
                        "activity id '" + activity.id() + "' is used twice in this programme",
                        "give this one an id of its own");
            }
            types.find(activity.head().kind()).ifPresent(type -> check(type, activity, library, programme, problems));
        }
        int minutes = programme.activities().stream()
                .mapToInt(a -> a.head().minutes())
                .sum();
        if (minutes != programme.studyMinutes()) {
            problems.add(
                    programme.place(),
                    "studyMinutes is " + programme.studyMinutes() + ", the activities add up to " + minutes,
                    "write " + minutes + ", or correct the minutes of an activity");
        }
    }

    private static <A extends Activity> void check(
            ActivityType<A, ?, ?> type, Activity activity, Library library, Programme programme, Problems problems) {
        if (type.activityClass().isInstance(activity)) {
            type.check(type.activityClass().cast(activity), library, programme, problems);
        }
    }

    /** The files of a folder as YAML. */
    record YamlFiles(ContentFiles files, Problems problems, java.util.function.Predicate<SourceKey> knownSource) {

        /** Reads the mapping in a file; empty when there is none or it is no YAML: a problem says why. */
        <T> Optional<T> read(String path, Function<Fields, T> read) {
            return Optional.ofNullable(files.byPath().get(path))
                    .flatMap(bytes -> TextFile.decode(path, bytes, problems))
                    .flatMap(text -> YamlReader.read(path, text, 0, problems))
                    .map(mapping -> read(mapping, read));
        }

        <T> T read(YamlNode.Mapping mapping, Function<Fields, T> read) {
            Fields fields = new Fields(mapping, problems, knownSource);
            T result = read.apply(fields);
            fields.done();
            return result;
        }
    }
}
