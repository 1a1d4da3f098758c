package nl.leeratelier.content;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The kinds of activity that this platform knows. */
public final class ActivityTypes {

    private final Map<String, ActivityType<?, ?, ?>> byKind = new TreeMap<>();

    /** @throws IllegalArgumentException when two types claim one kind */
    public ActivityTypes(Collection<? extends ActivityType<?, ?, ?>> types) {
        for (ActivityType<?, ?, ?> type : types) {
            if (byKind.put(type.kind(), type) != null) {
                throw new IllegalArgumentException("Two activity types of kind " + type.kind());
            }
        }
    }

    public Optional<ActivityType<?, ?, ?>> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    public Collection<String> kinds() {
        return byKind.keySet();
    }
}
