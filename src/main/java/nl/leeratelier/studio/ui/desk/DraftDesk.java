package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftCheck.Checked;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.EditRecord;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.Saved;
import org.jspecify.annotations.Nullable;

/** A desk over the drafts in the database. What others do, who is there and what the checker found comes in at each {@link #poll}. */
final class DraftDesk implements Desk {

    /** So many polls later the other drafts of the programme are read again. */
    private static final int OTHERS_EVERY = 20;

    private final Room room;
    private final AccountId me;
    private final Asker asker;
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private Draft draft;
    private List<Draft> others;
    private Checked checked;
    private int checkedSequence;
    private @Nullable CompletableFuture<Checked> checking;
    private int checkingSequence;
    private List<Colleague> colleagues = List.of();
    private Pointer here = Pointer.ROOT;
    private int polls;

    /** Asks the author what to do, and says what could not be done. */
    interface Asker {

        /**
         * Another author changed the same place.
         *
         * @param by who did
         */
        void conflict(Outcome.Conflict conflict, String by);

        /**
         * What the author wrote in is not there any more.
         *
         * @param mine what they wrote; empty when it was no words
         */
        void gone(Pointer at, Optional<String> mine);

        /** It could not be kept, for this reason: the key of a text. */
        void refused(String key);
    }

    DraftDesk(Room room, Draft draft, Asker asker) {
        this.room = room;
        this.me = room.me();
        this.draft = draft;
        this.asker = asker;
        this.others = room.drafts().openOf(draft.programme());
        this.checked = room.check(draft, others);
        this.checkedSequence = draft.sequence();
    }

    @Override
    public Draft draft() {
        return draft;
    }

    @Override
    public List<Marked> problems() {
        return checked.problems();
    }

    @Override
    public Library library() {
        return checked.library();
    }

    @Override
    public Programme programme() {
        return checked.programme();
    }

    @Override
    public List<Colleague> colleagues() {
        return colleagues;
    }

    @Override
    public void moveTo(Pointer at) {
        here = at;
    }

    @Override
    public Registration onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Change change) {
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }

    @Override
    public boolean edit(Edit edit) {
        try {
            return settle(room.drafts().edit(draft.id(), edit, me), Optional.of(edit));
        } catch (DraftException.Refused refused) {
            asker.refused(refused.reason().key());
        } catch (DraftException.NotFound gone) {
            asker.refused("studio.refused.not-there");
        }
        return false;
    }

    /** Takes back what this author did last; whether there was anything. */
    boolean undo() {
        return room.drafts()
                .undo(draft.id(), me)
                .map(saved -> settle(saved, Optional.empty()))
                .orElse(false);
    }

    /** Does again what this author took back last; whether there was anything. */
    boolean redo() {
        return room.drafts()
                .redo(draft.id(), me)
                .map(saved -> settle(saved, Optional.empty()))
                .orElse(false);
    }

    private boolean settle(Saved saved, Optional<Edit> edit) {
        switch (saved) {
            case Saved.Kept kept -> {
                take(kept.draft());
                return true;
            }
            case Saved.Refused refused -> {
                take(refused.now());
                switch (refused.why()) {
                    case Outcome.Conflict conflict -> {
                        keepBoth(conflict);
                        asker.conflict(conflict, by(conflict.at()));
                    }
                    case Outcome.Gone gone -> asker.gone(gone.at(), edit.flatMap(DraftDesk::words));
                    case Outcome.Applied ignored -> {}
                }
                return false;
            }
        }
    }

    private static Optional<String> words(Edit edit) {
        return edit instanceof Edit.Put put ? put.after().flatMap(Value::words) : Optional.empty();
    }

    /** What both wrote is in the history from now on, whatever the author chooses, and even when they close the tab instead. */
    private void keepBoth(Outcome.Conflict conflict) {
        Optional<Value> mine = conflict.mine();
        if (mine.isPresent()
                && room.drafts().edit(draft.id(), new Edit.Put(conflict.at(), conflict.theirs(), mine), me)
                        instanceof Saved.Kept) {
            room.drafts().edit(draft.id(), new Edit.Put(conflict.at(), mine, conflict.theirs()), me);
        }
    }

    /** Who edited a place last, this author left out. */
    private String by(Pointer at) {
        return room.drafts().history(draft.id(), Optional.empty(), 100).stream()
                .filter(record -> !record.by().equals(me))
                .filter(record ->
                        record.edit().at().isIn(at) || at.isIn(record.edit().at()))
                .findFirst()
                .map(record -> room.name(record.by()))
                .orElse("");
    }

    /** Goes on with a newer state, and tells of all that was done since. */
    private void take(Draft newer) {
        int before = draft.sequence();
        draft = newer;
        if (newer.sequence() > before) {
            room.drafts().since(newer.id(), before).stream()
                    .filter(record -> record.sequence() <= newer.sequence())
                    .forEach(record -> tell(
                            new Change.Edited(record.edit().at(), record.by().equals(me))));
        }
    }

    /** The author chose what is to stand at a place: it is shown again. */
    void settled(Pointer at) {
        tell(new Change.Edited(at, true));
    }

    /** Brings in what happened since: to be called in this tab's session, about every second and a half. */
    void poll() {
        try {
            List<EditRecord> since = room.drafts().since(draft.id(), draft.sequence());
            if (!since.isEmpty()) {
                take(room.drafts().open(draft.id()));
            }
            meet();
            check();
        } catch (DraftException.NotFound gone) {
            asker.refused("studio.refused.not-there");
        }
    }

    private void meet() {
        List<Colleague> now = room.presence().here(draft.id(), me, here).stream()
                .map(seen -> new Colleague(room.name(seen.account()), seen.at()))
                .toList();
        if (!now.equals(colleagues)) {
            colleagues = now;
            tell(new Change.Met());
        }
    }

    private void check() {
        if (checking != null && checking.isDone()) {
            CompletableFuture<Checked> done = checking;
            checking = null;
            checkedSequence = checkingSequence;
            if (!done.isCompletedExceptionally()) {
                checked = done.join();
                tell(new Change.Checked());
            }
        }
        boolean othersToo = ++polls % OTHERS_EVERY == 0;
        if (othersToo) {
            others = room.drafts().openOf(draft.programme());
        }
        if (checking == null && (checkedSequence != draft.sequence() || othersToo)) {
            checkingSequence = draft.sequence();
            checking = room.checkLater(draft, others);
        }
    }

    /** A page of what was done, the newest first. */
    List<EditRecord> history(Optional<Integer> before, int limit) {
        return room.drafts().history(draft.id(), before, limit);
    }

    String name(AccountId account) {
        return room.name(account);
    }

    /** The author goes. */
    void leave() {
        try {
            room.presence().left(draft.id(), me);
        } catch (DraftException.NotFound alreadyGone) {
            return;
        }
    }
}
