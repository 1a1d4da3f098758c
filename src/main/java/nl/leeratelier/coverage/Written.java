package nl.leeratelier.coverage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.content.SourceKey;
import org.jspecify.annotations.Nullable;

/**
 * All that is written in an activity, of whatever type: found by walking through its records, so that no type has to tell.
 *
 * @param texts what people read; ids and single words are left out
 * @param cited the sources that its texts and answers cite; what its head merely names is not among them
 */
record Written(List<String> texts, Set<SourceKey> cited) {

    static Written in(Activity activity) {
        Written found = new Written(new ArrayList<>(), new LinkedHashSet<>());
        found.walk(activity);
        return found;
    }

    /** How many words people read in it. */
    int words() {
        return texts.stream().mapToInt(ReadingEase::words).sum();
    }

    private void walk(@Nullable Object thing) {
        switch (thing) {
            case null -> {}
            case ActivityHead ignored -> {}
            case Place ignored -> {}
            case Portrait ignored -> {}
            case SourceKey key -> cited.add(key);
            case MarkdownText text -> {
                texts.add(text.markdown());
                cited.addAll(text.cited());
            }
            case String text when text.strip().contains(" ") -> texts.add(text);
            case Optional<?> optional -> optional.ifPresent(this::walk);
            case Collection<?> all -> all.forEach(this::walk);
            case Map<?, ?> map -> map.values().forEach(this::walk);
            case Record record -> components(record);
            default -> {}
        }
    }

    private void components(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                walk(accessor.invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + component + " of " + record.getClass(), e);
            }
        }
    }
}
