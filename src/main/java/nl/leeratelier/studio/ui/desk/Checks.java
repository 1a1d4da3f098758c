package nl.leeratelier.studio.ui.desk;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftCheck.Checked;
import org.jspecify.annotations.Nullable;

/** What the checker finds in a draft; it looks again beside the author's work, one look at a time. */
final class Checks {

    /** So many looks later the other drafts of the programme are read again. */
    private static final int OTHERS_EVERY = 20;

    private final Room room;
    private List<Draft> others;
    private Checked now;
    private Manuscript looked;
    private int sequence;
    private @Nullable CompletableFuture<Checked> running;
    private Draft runningDraft;
    private int looks;

    /** Looks at once. */
    Checks(Room room, Draft draft) {
        this.room = room;
        this.others = room.drafts().openOf(draft.programme());
        this.now = room.check(draft, others);
        this.looked = draft.manuscript();
        this.sequence = draft.sequence();
        this.runningDraft = draft;
    }

    /** What was found last. */
    Checked now() {
        return now;
    }

    /** The files of the programme of which there are other drafts. */
    Set<String> others() {
        return others.stream().map(Draft::path).collect(Collectors.toSet());
    }

    /** What the draft said when it was found. */
    Manuscript looked() {
        return looked;
    }

    /** Brings in what was found, and looks again where something was written since; whether anything was brought in. */
    boolean look(Draft draft) {
        boolean found = arrived();
        boolean othersToo = ++looks % OTHERS_EVERY == 0;
        if (othersToo) {
            others = room.drafts().openOf(draft.programme());
        }
        if (running == null && (sequence != draft.sequence() || othersToo)) {
            runningDraft = draft;
            running = room.checkLater(draft, others);
        }
        return found;
    }

    private boolean arrived() {
        CompletableFuture<Checked> done = running;
        if (done == null || !done.isDone()) {
            return false;
        }
        running = null;
        sequence = runningDraft.sequence();
        if (done.isCompletedExceptionally()) {
            return false;
        }
        now = done.join();
        looked = runningDraft.manuscript();
        return true;
    }
}
