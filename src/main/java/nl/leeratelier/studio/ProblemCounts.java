package nl.leeratelier.studio;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** How many problems drafts have; found one after the other in the background, since a long talk takes a second. */
@Component
public class ProblemCounts implements DisposableBean {

    private record Key(DraftId draft, int sequence) {}

    private final DraftCheck check;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Cache<Key, Integer> found =
            Caffeine.newBuilder().maximumSize(5_000).build();
    private final Set<Key> asked = ConcurrentHashMap.newKeySet();

    ProblemCounts(DraftCheck check) {
        this.check = check;
    }

    /** The number, once it is known. */
    public OptionalInt of(DraftSummary draft) {
        return of(new Key(draft.id(), draft.sequence()));
    }

    /** The number, once it is known. */
    public OptionalInt of(Draft draft) {
        return of(new Key(draft.id(), draft.sequence()));
    }

    private OptionalInt of(Key key) {
        Integer number = found.getIfPresent(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * Begins to look; a second time changes nothing.
     *
     * @param others drafts of the same programme
     */
    public void look(Draft draft, List<Draft> others) {
        Key key = new Key(draft.id(), draft.sequence());
        if (asked.add(key)) {
            worker.execute(() -> {
                try {
                    found.put(key, check.check(draft, others).problems().size());
                } finally {
                    asked.remove(key);
                }
            });
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
