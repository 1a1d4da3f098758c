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
    private final YamlFiles yaml;
    private final Problems problems;
    private final String folder;
    private final String path;
    private final Set<String> listed = new HashSet<>();
    private final Set<String> moduleIds = new HashSet<>();
    /** Folders whose list could not be read: what lies in them may well have been named. */
    private final Set<String> unread = new HashSet<>();

    private boolean complete = true;

    ProgrammeReader(ActivityTypes types, YamlFiles yaml, String folder) {
        this.activities = new ActivityReader(types, yaml);
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

    private Programme programme(Fields fields, String key) {
        String id = fields.id("id");
        if (fields.has("id") && !id.equals(key)) {
            fields.problem("id", "the id differs from the folder's name '" + key + "'", "make them the same");
        }
        String language = fields.text("language");
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            fields.problem("language", "'" + language + "' is no language", "write its code, such as nl or en");
        }
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
        for (Fields.PlacedText name : fields.requiredTexts("modules")) {
            String inside = folder + "/" + name.text();
            if (!yaml.has(inside + MODULE)) {
                missing(name, "module", inside + MODULE);
            } else if (!listed.add(inside + MODULE)) {
                twice(name, "module");
            } else {
                module(inside).ifPresent(modules::add);
            }
        }
        return List.copyOf(modules);
    }

    private Optional<Module> module(String inside) {
        Optional<Module> module = yaml.read(inside + MODULE, fields -> module(fields, inside));
        if (module.isEmpty()) {
            unread.add(inside);
            complete = false;
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
        for (Fields.PlacedText name : fields.requiredTexts("activities")) {
            String start = inside + "/" + name.text();
            String file = start + (yaml.has(start + ".yaml") ? ".yaml" : ".md");
            if (!yaml.has(file)) {
                missing(name, "activity", start + ".yaml or .md");
            } else if (!listed.add(file)) {
                twice(name, "activity");
            } else {
                Optional<Activity> activity = activities.read(file);
                complete &= activity.isPresent();
                activity.ifPresent(read::add);
            }
        }
        return List.copyOf(read);
    }

    private void missing(Fields.PlacedText name, String what, String file) {
        complete = false;
        problems.add(
                name.place(),
                "there is no " + what + " '" + name.text() + "'",
                "add " + file + ", or correct the name");
    }

    private void twice(Fields.PlacedText name, String what) {
        problems.add(name.place(), what + " '" + name.text() + "' is listed twice", "keep one of the two");
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
