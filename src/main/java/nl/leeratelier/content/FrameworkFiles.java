package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the folder of frameworks: each has an id of its own, and what one names is there. */
final class FrameworkFiles {

    private static final String FOLDER = "frameworks/";

    private FrameworkFiles() {}

    static List<Framework> read(YamlFiles yaml, Problems problems) {
        Map<String, String> seen = new HashMap<>();
        List<FrameworkReader.Reference> references = new ArrayList<>();
        List<Framework> frameworks = new ArrayList<>();
        for (String path : yaml.byPath().keySet()) {
            if (isFramework(path)) {
                yaml.read(path, fields -> framework(fields, path, seen, references))
                        .ifPresentOrElse(frameworks::add, () -> yaml.miss(path));
            }
        }
        Set<String> known = new HashSet<>(yaml.unread());
        frameworks.stream()
                .filter(Framework.Afwegingskader.class::isInstance)
                .map(Framework::id)
                .forEach(known::add);
        for (FrameworkReader.Reference reference : references) {
            if (!known.contains(reference.id())) {
                problems.add(
                        reference.place(),
                        "there is no afwegingskader '" + reference.id() + "'",
                        "use the id of a framework of that kind, or leave the field out");
            }
        }
        return List.copyOf(frameworks);
    }

    private static Framework framework(
            Fields fields, String path, Map<String, String> seen, List<FrameworkReader.Reference> references) {
        Framework framework = FrameworkReader.read(fields, references);
        String other = fields.has("id") ? seen.putIfAbsent(framework.id(), path) : null;
        if (other != null) {
            fields.problem(
                    "id", "id '" + framework.id() + "' is used in " + other + " too", "give this one an id of its own");
        }
        return framework;
    }

    /** Whether a path is that of a framework. */
    static boolean isFramework(String path) {
        return path.startsWith(FOLDER) && path.endsWith(".yaml") && path.split("/").length == 2;
    }
}
