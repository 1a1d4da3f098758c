package nl.leeratelier.studio.ui.talk;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.leeratelier.content.Programme;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.studio.talk.Reach;
import nl.leeratelier.studio.talk.Rules;
import org.jspecify.annotations.Nullable;

/** Has a talk played at random beside the author's work, never while a request waits; what was found is fetched later. */
final class Rehearsals {

    private static final long SEED = 20_261_122L;

    private final Executor executor;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<@Nullable Reach> found = new AtomicReference<>();
    private Value rules = Value.text("");
    private int times;

    Rehearsals(Executor executor) {
        this.executor = executor;
    }

    /**
     * Plays the talk as the checker last read it, unless only words were written since it was played. Asked again, what was asked
     * before is forgotten.
     *
     * @param talk as it stands now: a step ahead of the checker at most, so the same rules are played a second time
     */
    void ask(Programme programme, Manuscript talk) {
        String id = talk.root().words("id").orElse("");
        Value now = Rules.of(talk.root());
        times = now.equals(rules) ? times : 0;
        rules = now;
        if (times > 1) {
            return;
        }
        int number = asked.incrementAndGet();
        programme.activities().stream()
                .filter(RolePlay.class::isInstance)
                .map(RolePlay.class::cast)
                .filter(one -> one.head().id().equals(id))
                .findFirst()
                .ifPresent(one -> {
                    times++;
                    executor.execute(() -> play(one, number));
                });
    }

    private void play(RolePlay talk, int number) {
        if (number == asked.get()) {
            Reach reach = Reach.of(talk, Reach.RUNS, SEED);
            if (number == asked.get()) {
                found.set(reach);
            }
        }
    }

    /** What was found since this was last called. */
    Optional<Reach> found() {
        return Optional.ofNullable(found.getAndSet(null));
    }

    /** Forgets what was asked. */
    void stop() {
        asked.incrementAndGet();
        times = 0;
    }
}
