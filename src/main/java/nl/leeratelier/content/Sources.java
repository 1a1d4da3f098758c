package nl.leeratelier.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sources of a library by key. */
public record Sources(Map<SourceKey, Source> byKey) {

    public static final Sources NONE = new Sources(Map.of());

    public Sources {
        byKey = Map.copyOf(byKey);
    }

    public boolean has(SourceKey key) {
        return byKey.containsKey(key);
    }

    public Optional<Source> find(SourceKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The sources of these keys in their order; unknown keys are left out. */
    public List<Source> of(Collection<SourceKey> keys) {
        return keys.stream().distinct().map(byKey::get).filter(s -> s != null).toList();
    }
}
