package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one programme's folder. */
final class ProgrammeReader {

    /** Under this name a type finds the Markdown below the front matter of a {@code .md} file. */
    static final String BODY = "body";

    private final ActivityTypes types;
    private final LibraryReader.YamlFiles yaml;
    private final Problems problems;
    private final String folder;
    private final Set<String> expected = new HashSet<>();

    ProgrammeReader(ActivityTypes types, LibraryReader.YamlFiles yaml, Problems problems, String folder) {
        this.types = types;
        this.yaml = yaml;
        this.problems = problems;
        this.folder = folder;
    }

    Programme read(String key) {
        String path = folder + "/programme.yaml";
        Optional<Programme> programme = yaml.read(path, fields -> programme(fields, key));
        yaml.files().byPath().keySet().stream()
                .filter(file -> file.startsWith(folder + "/") && !file.equals(path) && !expected.contains(file))
                .forEach(file -> problems.add(
                        Place.startOf(file),
                        "the file is in no list",
                        "name it in `modules` of programme.yaml or `activities` of module.yaml, or remove it"));
        if (!yaml.files().byPath().containsKey(path)) {
            problems.add(Place.startOf(path), "the file is missing", "add it: content/README.md shows how");
        }
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
        if (!id.equals(key)) {
            fields.problem("id", "the id differs from the folder's name '" + key + "'", "make them the same");
        }
        return new Programme(
                id,
                fields.text("title"),
                fields.text("summary"),
                fields.text("language"),
                fields.texts("audience"),
                fields.texts("prerequisites"),
                fields.listById("goals", 1, 30, ProgrammeReader::goal),
                fields.number("studyMinutes", 1, 100_000),
                fields.oneOf("order", Programme.Order.class, Programme.Order.FREE),
                modules(fields),
                fields.place("studyMinutes"));
    }

    private static Goal goal(Fields fields) {
        return new Goal(fields.id("id"), fields.text("text"), fields.sources("sources"));
    }

    private List<Module> modules(Fields fields) {
        List<Module> modules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields.PlacedText name : fields.placedTexts("modules")) {
            String path = folder + "/" + name.text() + "/module.yaml";
            if (!yaml.files().byPath().containsKey(path)) {
                problems.add(
                        name.place(),
                        "there is no module '" + name.text() + "'",
                        "add " + path + ", or correct the name");
                continue;
            }
            expected.add(path);
            yaml.read(path, module -> module(module, name.text(), ids)).ifPresent(modules::add);
        }
        if (modules.isEmpty()) {
            fields.problem("modules", "the programme has no modules", "name at least one folder");
        }
        return List.copyOf(modules);
    }

    private Module module(Fields fields, String name, Set<String> ids) {
        String id = fields.id("id");
        fields.requireNew(ids, "id");
        List<Activity> activities = new ArrayList<>();
        for (Fields.PlacedText file : fields.placedTexts("activities")) {
            activity(folder + "/" + name + "/" + file.text(), file).ifPresent(activities::add);
        }
        if (activities.isEmpty()) {
            fields.problem("activities", "the module has no activities", "name at least one file, without its ending");
        }
        return new Module(
                id,
                fields.text("title"),
                fields.text("summary"),
                steps(fields),
                List.copyOf(activities),
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

    private Optional<Activity> activity(String path, Fields.PlacedText name) {
        boolean isYaml = yaml.files().byPath().containsKey(path + ".yaml");
        String file = path + (isYaml ? ".yaml" : ".md");
        if (!yaml.files().byPath().containsKey(file)) {
            problems.add(
                    name.place(),
                    "there is no activity '" + name.text() + "'",
                    "add " + path + ".yaml or .md, or correct the name");
            return Optional.empty();
        }
        if (!expected.add(file)) {
            problems.add(name.place(), "activity '" + name.text() + "' is listed twice", "keep one of the two");
        }
        return isYaml ? yaml.read(file, this::activity).flatMap(a -> a) : markdown(file);
    }

    private Optional<Activity> markdown(String file) {
        return Optional.ofNullable(yaml.files().byPath().get(file))
                .flatMap(bytes -> TextFile.decode(file, bytes, problems))
                .flatMap(text -> FrontMatter.read(file, text, problems))
                .flatMap(mapping -> yaml.read(mapping, this::activity));
    }

    private Optional<Activity> activity(Fields fields) {
        ActivityHead head = ActivityHead.read(fields);
        Optional<ActivityType<?, ?, ?>> type = types.find(head.kind());
        if (type.isEmpty()) {
            if (!head.kind().isEmpty()) {
                fields.problem(
                        "kind", "unknown kind '" + head.kind() + "'", "known: " + String.join(", ", types.kinds()));
            }
            return Optional.empty();
        }
        return Optional.of(type.get().read(head, fields));
    }
}
