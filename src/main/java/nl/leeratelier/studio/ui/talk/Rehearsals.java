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
    private final AtomicReference<@Nullable Played> found = new AtomicReference<>();
    private Value rules = Value.text("");
    private boolean playing;

    Rehearsals(Executor executor) {
        this.executor = executor;
    }

    /**
     * What came of it.
     *
     * @param rules of the talk that was played
     */
    record Played(Value rules, Reach reach) {}

    /**
     * Has a talk played, unless only words were written since it last was. Asked again, what was asked before is forgotten. Where
     * some name or condition in it cannot be read it is not played, since that would tell what will not be so.
     *
     * @param programme as the checker read it
     * @param talk what the checker read
     */
    void ask(Programme programme, Manuscript talk) {
        String id = talk.root().words("id").orElse("");
        Value now = Rules.of(talk.root());
        if (now.equals(rules)) {
            return;
        }
        rules = now;
        int number = asked.incrementAndGet();
        Optional<RolePlay> playable = programme.activities().stream()
                .filter(RolePlay.class::isInstance)
                .map(RolePlay.class::cast)
                .filter(one -> one.head().id().equals(id) && one.sound())
                .findFirst();
        playing = playable.isPresent();
        playable.ifPresent(one -> executor.execute(() -> play(one, now, number)));
    }

    /** Whether what was asked last is played, or was; false when it cannot be played. */
    boolean isPlaying() {
        return playing;
    }

    private void play(RolePlay talk, Value played, int number) {
        if (number == asked.get()) {
            Reach reach = Reach.of(talk, Reach.RUNS, SEED);
            if (number == asked.get()) {
                found.set(new Played(played, reach));
            }
        }
    }

    /** What was found since this was last called. */
    Optional<Played> found() {
        return Optional.ofNullable(found.getAndSet(null));
    }

    /** Forgets what was asked. */
    void stop() {
        asked.incrementAndGet();
        rules = Value.text("");
    }
}
