package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads one programme's folder. Files that no list names, for example since the list itself cannot be read, are read for
 * their problems only.
 */
final class ProgrammeReader {

    private static final String MODULE = "/module.yaml";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Z]{2})?");

    private final ActivityReader activities;
    private final TranslationReader translator;
    private final List<Translation> translations = new ArrayList<>();
    private final YamlFiles yaml;
    private final Problems problems;
    private final String folder;
    private final String path;
    private final Set<String> listed = new HashSet<>();
    private final Set<String> moduleIds = new HashSet<>();
    /** Folders whose list could not be read: what lies in them may well have been named. */
    private final Set<String> unread = new HashSet<>();

    /** The language of the programme. */
    private String written = "";

    /** Whether every minute can be counted. */
    private boolean complete = true;

    private boolean readAll = true;

    ProgrammeReader(ActivityReader activities, TranslationReader translator, YamlFiles yaml, String folder) {
        this.activities = activities;
        this.translator = translator;
        this.yaml = yaml;
        this.problems = yaml.problems();
        this.folder = folder;
        this.path = folder + "/programme.yaml";
    }

    Programme read(String key) {
        if (!yaml.has(path)) {
            problems.add(Place.startOf(path), "the file is missing", "add it: content/README.md shows how");
        }
        Optional<Programme> programme = yaml.read(path, fields -> programme(fields, key));
        if (programme.isEmpty()) {
            unread.add(folder);
            readAll = false;
        }
        programme.ifPresent(this::checkMinutes);
        readUnlisted();
        return programme.orElseGet(() -> new Programme(
                key,
                key,
                "",
                "nl",
                List.of(),
                List.of(),
                List.of(),
                0,
                Programme.Order.FREE,
                List.of(),
                Place.startOf(path)));
    }

    /** Whether every module and activity that the programme names was read. */
    boolean hasReadAll() {
        return readAll;
    }

    private Programme programme(Fields fields, String key) {
        String id = fields.id("id");
        if (fields.has("id") && !id.equals(key)) {
            fields.problem("id", "the id differs from the folder's name '" + key + "'", "make them the same");
        }
        String language = fields.text("language");
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            fields.problem("language", "'" + language + "' is no language", "write its code, such as nl or en");
        }
        written = language;
        return new Programme(
                id,
                fields.text("title"),
                fields.text("summary"),
                language,
                fields.requiredTexts("audience").stream()
                        .map(Fields.PlacedText::text)
                        .toList(),
                fields.texts("prerequisites"),
                fields.listById("goals", 1, 30, ProgrammeReader::goal),
                studyMinutes(fields),
                fields.oneOf("order", Programme.Order.class, Programme.Order.FREE),
                modules(fields),
                translations,
                fields.place("studyMinutes"));
    }

    private int studyMinutes(Fields fields) {
        int minutes = fields.number("studyMinutes", 1, 100_000);
        // A problem that is reported twice counts once.
        complete &= fields.optionalNumber("studyMinutes", 1, 100_000).isPresent();
        return minutes;
    }

    private static Goal goal(Fields fields) {
        return new Goal(fields.id("id"), fields.text("text"), fields.sources("sources"));
    }

    private List<Module> modules(Fields fields) {
        List<Module> modules = new ArrayList<>();
        var names = new NamedFiles("module", problems)
                .read(fields.requiredTexts("modules"), below(folder, MODULE), name -> folder + "/" + name + MODULE);
        for (Optional<String> name : names) {
            lacks(name.isEmpty());
            name.ifPresent(found -> {
                listed.add(folder + "/" + found + MODULE);
                module(folder + "/" + found).ifPresent(modules::add);
            });
        }
        return List.copyOf(modules);
    }

    /** The names that stand between a folder and an ending. */
    private List<String> below(String inside, String ending) {
        return yaml.byPath().keySet().stream()
                .filter(file -> file.startsWith(inside + "/") && file.endsWith(ending))
                .map(file -> file.substring(
                        inside.length() + 1, Math.max(inside.length() + 1, file.length() - ending.length())))
                .filter(name -> !name.isEmpty() && !name.contains("/"))
                .toList();
    }

    private Optional<Module> module(String inside) {
        Optional<Module> module = yaml.read(inside + MODULE, fields -> module(fields, inside));
        if (module.isEmpty()) {
            unread.add(inside);
            lacks(true);
        }
        return module;
    }

    private Module module(Fields fields, String inside) {
        fields.requireNew(moduleIds, "id");
        return new Module(
                fields.id("id"),
                fields.text("title"),
                fields.text("summary"),
                steps(fields),
                activities(fields, inside),
                fields.place());
    }

    private List<Integer> steps(Fields fields) {
        List<Integer> steps = new ArrayList<>();
        for (Fields.PlacedText step : fields.placedTexts("steps")) {
            if (step.text().matches("[1-5]")) {
                steps.add(Integer.valueOf(step.text()));
            } else {
                problems.add(
                        step.place(), "'" + step.text() + "' is no step of the Meldcode", "write a number from 1 to 5");
            }
        }
        return List.copyOf(steps);
    }

    private List<Activity> activities(Fields fields, String inside) {
        List<Activity> read = new ArrayList<>();
        List<String> there = Stream.concat(below(inside, ".yaml").stream(), below(inside, ".md").stream())
                .filter(name -> !name.equals("module")
                        && TranslationName.of(inside + "/" + name + ".yaml").isEmpty())
                .distinct()
                .toList();
        var names = new NamedFiles("activity", problems)
                .read(fields.requiredTexts("activities"), there, name -> inside + "/" + name + ".yaml or .md");
        for (Optional<String> name : names) {
            Optional<Activity> activity = name.flatMap(found -> activity(inside + "/" + found));
            lacks(activity.isEmpty());
            activity.ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private Optional<Activity> activity(String start) {
        String file = start + (yaml.has(start + ".yaml") ? ".yaml" : ".md");
        listed.add(file);
        Optional<Activity> activity = activities.read(file);
        for (String translation : translator.beside(start)) {
            listed.add(translation);
            activity.ifPresentOrElse(
                    read -> translator.read(translation, read, written).ifPresent(translations::add),
                    () -> translator.readAlone(translation));
        }
        return activity;
    }

    private void lacks(boolean something) {
        complete &= !something;
        readAll &= !something;
    }

    private void checkMinutes(Programme programme) {
        int minutes = programme.modules().stream().mapToInt(Module::minutes).sum();
        if (complete && minutes != programme.studyMinutes()) {
            problems.add(
                    programme.place(),
                    "studyMinutes is " + programme.studyMinutes() + ", the activities add up to " + minutes,
                    "write " + minutes + ", or correct the minutes of an activity");
        }
    }

    private void readUnlisted() {
        List<String> modules = unlisted().filter(file -> file.endsWith(MODULE)).toList();
        for (String file : modules) {
            reportUnlisted(file, folder);
            listed.add(file);
            module(file.substring(0, file.length() - MODULE.length()));
        }
        for (String file : unlisted().toList()) {
            String inside = file.substring(0, file.lastIndexOf('/'));
            if (TranslationName.of(file).isPresent()) {
                translator.readAlone(file);
                continue;
            }
            reportUnlisted(file, inside);
            if (yaml.has(inside + MODULE)) {
                activities.read(file);
            }
        }
    }

    private void reportUnlisted(String file, String list) {
        if (!unread.contains(list)) {
            problems.add(
                    Place.startOf(file),
                    "the file is in no list",
                    "name it in `modules` of programme.yaml or `activities` of module.yaml, or remove it");
        }
    }

    private Stream<String> unlisted() {
        return yaml.byPath().keySet().stream()
                .filter(file -> file.startsWith(folder + "/") && !file.equals(path) && !listed.contains(file));
    }
}
