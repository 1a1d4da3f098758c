package nl.leeratelier.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the activities of one programme. */
final class ActivityReader {

    private final ActivityTypes types;
    private final YamlFiles yaml;
    private final Map<String, Activity> known;
    private final Map<String, Activity> anew = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** @param known what was read earlier from files that are as they were then, by path */
    ActivityReader(ActivityTypes types, YamlFiles yaml, Map<String, Activity> known) {
        this.types = types;
        this.yaml = yaml;
        this.known = known;
        known.values().forEach(activity -> ids.add(activity.id()));
    }

    /** What was not known before, by path. */
    Map<String, Activity> anew() {
        return anew;
    }

    /** Reads one file; empty when it holds no activity of a known kind: a problem says why. */
    Optional<Activity> read(String file) {
        if (known.containsKey(file)) {
            return Optional.ofNullable(known.get(file));
        }
        Optional<Activity> read = yaml.read(file, this::activity).flatMap(activity -> activity);
        if (read.isEmpty()) {
            yaml.miss(file);
        }
        read.ifPresent(activity -> anew.put(file, activity));
        return read;
    }

    private Optional<Activity> activity(Fields fields) {
        ActivityHead head = ActivityHead.read(fields);
        fields.requireNew(ids, "id");
        Optional<ActivityType<?, ?, ?>> type = types.find(head.kind());
        if (type.isEmpty()) {
            fields.acceptAll();
            if (!head.kind().isEmpty()) {
                String mend = Spelling.nearest(head.kind(), types.kinds())
                        .map(near -> "did you mean '" + near + "'? ")
                        .orElse("");
                fields.problem(
                        "kind",
                        "unknown kind '" + head.kind() + "'",
                        mend + "known: " + String.join(", ", types.kinds()));
            }
        }
        return type.map(known -> known.read(head, fields));
    }
}
