package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and checks a whole content folder. Total: any bytes give a library and the problems that keep it from being published.
 */
public final class LibraryReader {

    private static final String SOURCES = "sources.yaml";
    private static final String PROGRAMMES = "programmes/";

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
        Library library = library(files, problems);
        // Each activity is checked by itself and without side effects: walking the situations of talks takes long.
        library.programmes().stream()
                .flatMap(programme -> programme.activities().stream().map(activity -> new Part(activity, programme)))
                .toList()
                .parallelStream()
                .map(part -> problems(part, library))
                .toList()
                .forEach(problems::addAll);
        return new Reading(library, problems.all());
    }

    private record Part(Activity activity, Programme programme) {}

    private List<Problem> problems(Part part, Library library) {
        Problems found = new Problems();
        check(part.activity(), library, part.programme(), found);
        return found.all();
    }

    /**
     * Reads what was checked before, byte for byte, and does not check it again: walking every situation of every talk costs
     * seconds. Total as {@link #read}.
     */
    public Library readChecked(ContentFiles files) {
        return library(files, new Problems());
    }

    /**
     * What a programme becomes when some of its files are other ones.
     *
     * @param library with this programme, the sources and the frameworks that it was read with
     * @param problems of what was read anew, in the order of their places
     * @param anew the activities of the changed files, by path; also those that no list names
     */
    public record Change(Library library, Programme programme, List<Problem> problems, Map<String, Activity> anew) {}

    /**
     * Reads and checks only the files of a programme that changed, and its lists. What other files say about the changed ones is
     * not checked again: whoever publishes reads everything. Total as {@link #read}.
     *
     * @param base what was read before; its sources and frameworks hold
     * @param files all files of the programme as they are now; others are passed over
     * @param key of the programme, in the base or new
     * @param changed paths of the files that are not those of the base
     */
    public Change readChanged(Library base, ContentFiles files, String key, Set<String> changed) {
        Problems problems = new Problems();
        YamlFiles yaml = new YamlFiles(files, problems, KnownSources.of(base.sources()));
        Map<String, Activity> known = new HashMap<>();
        for (Activity activity : base.programme(key).map(Programme::activities).orElse(List.of())) {
            String file = activity.head().place().file();
            if (files.byPath().containsKey(file) && !changed.contains(file)) {
                known.put(file, activity);
            }
        }
        ActivityReader activities = new ActivityReader(types, yaml, known);
        TranslationReader translations =
                new TranslationReader(types, yaml, knownTranslations(base, key, known, changed));
        ProgrammeReader reader = new ProgrammeReader(activities, translations, yaml, PROGRAMMES + key);
        Programme programme = linked(reader.read(key));
        changed.stream().filter(file -> standsAlone(file, files)).sorted().forEach(activities::read);
        Library library = new Library(
                base.sources(),
                base.frameworks(),
                List.of(programme),
                Set.copyOf(yaml.unread()),
                reader.hasReadAll() ? Set.of() : Set.of(programme.id()));
        Map<String, Activity> anew = new HashMap<>();
        activities.anew().forEach((file, activity) -> {
            Activity now = programme
                    .activity(activity.id())
                    .filter(listed -> listed.head().place().file().equals(file))
                    .orElse(activity);
            anew.put(file, now);
            check(now, library, programme, problems);
        });
        for (Translation translation : programme.translations()) {
            if (changed.contains(translation.place().file())) {
                programme
                        .activity(translation.activity().id())
                        .filter(activity -> !anew.containsValue(activity))
                        .ifPresent(activity -> check(
                                translation, checked(activity, library, programme), library, programme, problems));
            }
        }
        return new Change(library, programme, problems.all(), Map.copyOf(anew));
    }

    /** Translations of which neither the original nor the file itself changed, by path. */
    private static Map<String, Translation> knownTranslations(
            Library base, String key, Map<String, Activity> known, Set<String> changed) {
        Map<String, Translation> still = new HashMap<>();
        for (Translation translation :
                base.programme(key).map(Programme::translations).orElse(List.of())) {
            String file = translation.place().file();
            if (!changed.contains(file)
                    && known.containsKey(translation.activity().head().place().file())) {
                still.put(file, translation);
            }
        }
        return still;
    }

    /** An activity in a folder that is no module yet. */
    private static boolean standsAlone(String file, ContentFiles files) {
        String inside = file.substring(0, file.lastIndexOf('/') + 1);
        return file.split("/").length == 4
                && !file.endsWith("/module.yaml")
                && !files.byPath().containsKey(inside + "module.yaml")
                && TranslationName.of(file).isEmpty();
    }

    /**
     * What can be said in another language of an activity, in the order of its file. Total: none where the file cannot be read.
     *
     * @param path of the file below the content folder; what it ends in says how it is read
     */
    public List<Wording> wordings(String path, byte[] bytes) {
        Problems ignored = new Problems();
        YamlFiles yaml = new YamlFiles(ContentFiles.of(Map.of(path, bytes)), ignored, KnownSources.ANY);
        return YamlNode.read(path, bytes, ignored)
                .map(root -> new TranslationReader(types, yaml, Map.of()).wordings(root))
                .orElse(List.of());
    }

    private Library library(ContentFiles files, Problems problems) {
        Optional<Sources> sources = sources(files, problems);
        KnownSources known = sources.map(KnownSources::of).orElse(KnownSources.ANY);
        YamlFiles yaml = new YamlFiles(files, problems, known);
        List<Framework> frameworks = FrameworkFiles.read(yaml, problems);
        List<Programme> programmes = new ArrayList<>();
        Set<String> incomplete = new HashSet<>();
        for (String key : files.programmes()) {
            ActivityReader activities = new ActivityReader(types, yaml, Map.of());
            TranslationReader translations = new TranslationReader(types, yaml, Map.of());
            ProgrammeReader reader = new ProgrammeReader(activities, translations, yaml, PROGRAMMES + key);
            Programme programme = linked(reader.read(key));
            programmes.add(programme);
            if (!reader.hasReadAll()) {
                incomplete.add(programme.id());
            }
        }
        strangers(files, problems);
        return new Library(
                sources.orElse(Sources.NONE),
                frameworks,
                List.copyOf(programmes),
                Set.copyOf(yaml.unread()),
                Set.copyOf(incomplete));
    }

    private static Optional<Sources> sources(ContentFiles files, Problems problems) {
        if (!files.byPath().containsKey(SOURCES)) {
            problems.add(Place.startOf(SOURCES), "the file is missing", "add it: content/README.md shows how");
        }
        return new YamlFiles(files, problems, KnownSources.ANY).read(SOURCES, SourcesReader::read);
    }

    /** Files that nothing reads would silently be missed. */
    private static void strangers(ContentFiles files, Problems problems) {
        for (String path : files.byPath().keySet()) {
            if (!path.equals(SOURCES) && !FrameworkFiles.isFramework(path) && !isInProgramme(path)) {
                problems.add(
                        Place.startOf(path),
                        "no content is expected here",
                        "move the file to where content/README.md shows it, or remove it");
            }
        }
    }

    private static boolean isInProgramme(String path) {
        return ContentFiles.programmeOf(path).isPresent();
    }

    private Programme linked(Programme programme) {
        return programme
                .with(activity -> linked(activity, programme))
                .withTranslations(translation ->
                        translation.with(linked(translation.activity(), programme.in(translation.language()))));
    }

    private Activity linked(Activity activity, Programme programme) {
        return types.find(activity.head().kind())
                .map(type -> linked(type, activity, programme))
                .orElse(activity);
    }

    private static <A extends Activity> Activity linked(
            ActivityType<A, ?, ?> type, Activity activity, Programme programme) {
        return type.activityClass().isInstance(activity)
                ? type.linked(type.activityClass().cast(activity), programme)
                : activity;
    }

    /** Checks an activity and its translations; what a translation shares with the original is reported once, there. */
    private void check(Activity activity, Library library, Programme programme, Problems problems) {
        List<Problem> own = checked(activity, library, programme);
        own.forEach(problem -> problems.add(problem.place(), problem.what(), problem.mend()));
        for (Translation translation : programme.translationsOf(activity.id())) {
            check(translation, own, library, programme, problems);
        }
    }

    private void check(
            Translation translation,
            List<Problem> ofOriginal,
            Library library,
            Programme programme,
            Problems problems) {
        Programme other = programme.in(translation.language());
        translation.report(ofOriginal, checked(translation.activity(), library, other), problems);
    }

    private List<Problem> checked(Activity activity, Library library, Programme programme) {
        Problems found = new Problems();
        types.find(activity.head().kind()).ifPresent(type -> check(type, activity, library, programme, found));
        return found.all();
    }

    private static <A extends Activity> void check(
            ActivityType<A, ?, ?> type, Activity activity, Library library, Programme programme, Problems problems) {
        if (type.activityClass().isInstance(activity)) {
            type.check(type.activityClass().cast(activity), library, programme, problems);
        }
    }
}
