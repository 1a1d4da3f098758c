package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Lines;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.EditRecord;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.Saved;

/** A desk over the drafts in the database. What others do, who is there and what the checker found comes in at each {@link #poll}. */
final class DraftDesk implements Desk {

    private final Room room;
    private final AccountId me;
    private final Asker asker;
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private Draft draft;
    private final Checks checks;
    private List<Colleague> colleagues = List.of();
    private Pointer here = Pointer.ROOT;

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
        this.checks = new Checks(room, draft);
    }

    @Override
    public Draft draft() {
        return draft;
    }

    @Override
    public List<Marked> problems() {
        return checks.now().problems();
    }

    @Override
    public Manuscript checked() {
        return checks.looked();
    }

    @Override
    public Library library() {
        return checks.now().library();
    }

    @Override
    public Set<String> drafted() {
        return checks.others();
    }

    @Override
    public Programme programme() {
        return checks.now().programme();
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
            return settle(kept(edit), Optional.of(edit));
        } catch (DraftException.Refused refused) {
            asker.refused(refused.reason().key());
        } catch (DraftException.NotFound gone) {
            asker.refused("studio.refused.not-there");
        }
        return false;
    }

    /** Where another wrote other lines of the same text meanwhile, both are kept in one. */
    private Saved kept(Edit edit) {
        Saved saved = room.drafts().edit(draft.id(), edit, me);
        return edit instanceof Edit.Put put
                        && saved instanceof Saved.Refused(Outcome.Conflict conflict, Draft ignored)
                        && conflict.theirs().orElse(null) instanceof Value.Text theirs
                ? merged(put, theirs)
                        .map(both -> room.drafts()
                                .edit(draft.id(), new Edit.Put(put.at(), conflict.theirs(), Optional.of(both)), me))
                        .orElse(saved)
                : saved;
    }

    private static Optional<Value> merged(Edit.Put put, Value.Text theirs) {
        return put.before().orElse(null) instanceof Value.Text before
                        && put.after().orElse(null) instanceof Value.Text mine
                ? Lines.merged(before.text(), mine.text(), theirs.text()).map(Value::text)
                : Optional.empty();
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
                take(kept.draft(), true);
                return true;
            }
            case Saved.Refused refused -> {
                take(refused.now(), false);
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

    /**
     * Goes on with a newer state, and tells of all that was done since.
     *
     * @param own whether the last of it was done here; what the same author does in another window comes in as another's
     */
    private void take(Draft newer, boolean own) {
        int before = draft.sequence();
        draft = newer;
        if (newer.sequence() > before) {
            room.drafts().since(newer.id(), before).stream()
                    .filter(record -> record.sequence() <= newer.sequence())
                    .forEach(record ->
                            tell(new Change.Edited(record.edit().at(), own && record.sequence() == newer.sequence())));
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
                take(room.drafts().open(draft.id()), false);
            }
            meet();
            if (checks.look(draft)) {
                tell(new Change.Checked());
            }
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

    /** A page of what was done, the newest first. */
    /** What the draft said before an edit; empty when that cannot be told any more. */
    Optional<Manuscript> before(int sequence) {
        return room.drafts().at(draft.id(), sequence - 1);
    }

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
