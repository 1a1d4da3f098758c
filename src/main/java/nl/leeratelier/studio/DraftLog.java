package nl.leeratelier.studio;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.DraftException.Reason;
import nl.leeratelier.studio.EditRecord.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a draft says is the fold of its edits. Each is done on the newest state while the draft's row is held, so that of two
 * authors the second sees what the first did. Asks nobody whether they may.
 */
@Component
class DraftLog {

    /** After so many edits all that the draft says is written down, so that opening it reads few rows. */
    static final int SNAPSHOT_EVERY = 50;

    private static final int MOST_TAKEN_BACK = 1_000;

    private final DraftRows drafts;
    private final EditRows edits;
    private final DraftCodec codec;
    private final Clock clock;
    /** States that were committed; an older one is brought up to date. */
    private final Cache<DraftId, Head> heads =
            Caffeine.newBuilder().maximumSize(200).build();

    DraftLog(DraftRows drafts, EditRows edits, DraftCodec codec, Clock clock) {
        this.drafts = drafts;
        this.edits = edits;
        this.codec = codec;
        this.clock = clock;
    }

    /** @param room how many bytes can still come before the file must be measured: that takes as long as writing it */
    private record Head(int sequence, Manuscript manuscript, long room) {}

    Draft read(DraftRows.Row row) {
        return draft(row, head(row).manuscript());
    }

    /**
     * What a draft said at an edit: all that was done since is taken back. Words that were typed on in one go may be taken back with
     * it. Empty when that cannot be told, or so much was done since that nobody would read it.
     */
    Optional<Manuscript> at(DraftRows.Row row, int sequence) {
        Manuscript manuscript = head(row).manuscript();
        DraftId id = row.summary().id();
        List<EditRecord> since = edits.between(id, sequence, row.summary().sequence());
        if (since.size() > MOST_TAKEN_BACK) {
            return Optional.empty();
        }
        for (EditRecord edit : since.reversed()) {
            Edit undo = inverse(edits.find(id, edit.sequence()).orElseThrow());
            if (!(manuscript.apply(undo) instanceof Outcome.Applied applied)) {
                return Optional.empty();
            }
            manuscript = applied.manuscript();
        }
        return Optional.of(manuscript);
    }

    /** In a transaction. */
    Saved append(DraftId id, Edit edit, AccountId by) {
        Limits.refusal(edit).ifPresent(DraftLog::refuse);
        return append(held(id), edit, by, Origin.WRITTEN);
    }

    /** Takes back the last edit of an author that stands, in a transaction; empty when there is none. */
    Optional<Saved> undo(DraftId id, AccountId by) {
        DraftRows.Row row = held(id);
        return edits.lastDone(id, by).map(last -> reverse(row, last, by, Origin.UNDONE));
    }

    /** Does again what an author took back last, in a transaction; empty when there is nothing. */
    Optional<Saved> redo(DraftId id, AccountId by) {
        DraftRows.Row row = held(id);
        return edits.lastUndone(id, by).map(last -> reverse(row, last, by, Origin.REDONE));
    }

    /** What cannot be taken back, since another author went on with it, stands; the next time the one before it is tried. */
    private Saved reverse(DraftRows.Row row, int sequence, AccountId by, Origin origin) {
        DraftId id = row.summary().id();
        EditRows.Row done = edits.find(id, sequence).orElseThrow();
        edits.takeBack(id, sequence);
        return append(row, inverse(done), by, origin);
    }

    private Edit inverse(EditRows.Row row) {
        if (row.undo() != null) {
            return codec.decode(row.undo());
        }
        return inverse(row.edit().edit()).orElseThrow();
    }

    /** That of a field follows from what it was and became. */
    private static Optional<Edit> inverse(Edit edit) {
        return edit instanceof Edit.Put put
                ? Optional.of(new Edit.Put(put.at(), put.after(), put.before()))
                : Optional.empty();
    }

    private Saved append(DraftRows.Row row, Edit edit, AccountId by, Origin origin) {
        Manuscript before = head(row).manuscript();
        return switch (before.apply(edit)) {
            case Outcome.Applied applied
            when applied.manuscript().equals(before) -> new Saved.Kept(draft(row, before), applied.undo());
            case Outcome.Applied applied -> new Saved.Kept(keep(row, edit, applied, by, origin), applied.undo());
            case Outcome.Conflict conflict -> new Saved.Refused(conflict, draft(row, before));
            case Outcome.Gone gone -> new Saved.Refused(gone, draft(row, before));
        };
    }

    private Draft keep(DraftRows.Row row, Edit edit, Outcome.Applied applied, AccountId by, Origin origin) {
        Manuscript manuscript = applied.manuscript();
        long room = head(row).room() - Limits.size(edit);
        if (room < 0) {
            room = Limits.room(manuscript);
        }
        if (room < 0) {
            refuse(Reason.FILE_TOO_LARGE);
        }
        DraftId id = row.summary().id();
        int sequence = row.summary().sequence() + 1;
        Instant now = clock.instant();
        var undo = inverse(edit).filter(applied.undo()::equals).isPresent() ? null : codec.encode(applied.undo());
        drafts.advance(id, sequence, title(manuscript), by, now);
        edits.insert(id, new EditRows.Row(new EditRecord(sequence, by, now, origin, false, edit), undo));
        if (sequence % SNAPSHOT_EVERY == 0) {
            edits.insertSnapshot(id, new EditRows.Snapshot(sequence, manuscript.root()));
            edits.dropSnapshotsBefore(id, sequence);
            tidy(id, sequence - SNAPSHOT_EVERY);
        }
        remember(id, new Head(sequence, manuscript, room));
        DraftSummary was = row.summary();
        return new Draft(
                id,
                row.organisation(),
                was.programme(),
                was.path(),
                was.kind(),
                was.basedOn(),
                manuscript,
                sequence,
                now);
    }

    /** One stretch behind the newest, so that whoever polls finds each edit by itself. */
    private void tidy(DraftId id, int upTo) {
        Tidying.runs(edits.between(id, upTo - SNAPSHOT_EVERY, upTo)).forEach(run -> edits.replace(id, run));
    }

    static String title(Manuscript manuscript) {
        return manuscript
                .root()
                .words("title")
                // A translation is called as what it translates.
                .or(() -> manuscript.words(Pointer.of("texts", "title", "text")))
                .or(() -> manuscript.words(Pointer.of("texts", "title", "was")))
                .orElse("");
    }

    private DraftRows.Row held(DraftId id) {
        DraftRows.Row row = drafts.hold(id).orElseThrow(() -> new DraftException.NotFound(id));
        if (row.summary().state() != DraftSummary.State.OPEN) {
            refuse(Reason.CLOSED);
        }
        return row;
    }

    private Head head(DraftRows.Row row) {
        DraftId id = row.summary().id();
        int sequence = row.summary().sequence();
        Head known = heads.getIfPresent(id);
        if (known != null && known.sequence() == sequence) {
            return known;
        }
        Optional<Manuscript> brought =
                known != null && known.sequence() < sequence ? folded(known, id, sequence) : Optional.empty();
        Manuscript manuscript = brought.or(() -> folded(stored(row), id, sequence))
                .orElseThrow(() -> new IllegalStateException("Draft " + id + " cannot be read at edit " + sequence));
        Head head = new Head(sequence, manuscript, 0);
        remember(id, head);
        return head;
    }

    /** Empty when edits were made into one meanwhile, which does not follow on what is known here. */
    private Optional<Manuscript> folded(Head start, DraftId id, int sequence) {
        Manuscript manuscript = start.manuscript();
        for (EditRecord edit : edits.between(id, start.sequence(), sequence)) {
            if (!(manuscript.apply(edit.edit()) instanceof Outcome.Applied applied)) {
                return Optional.empty();
            }
            manuscript = applied.manuscript();
        }
        return Optional.of(manuscript);
    }

    private Head stored(DraftRows.Row row) {
        EditRows.Snapshot snapshot =
                edits.snapshot(row.summary().id(), row.summary().sequence());
        return new Head(snapshot.sequence(), new Manuscript(format(row.summary().path()), snapshot.root()), 0);
    }

    /** What is not committed yet may never be. */
    private void remember(DraftId id, Head head) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            heads.put(id, head);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                heads.put(id, head);
            }
        });
    }

    static Manuscript.Format format(String path) {
        return path.endsWith(Manuscript.Format.MARKDOWN.ending()) ? Manuscript.Format.MARKDOWN : Manuscript.Format.YAML;
    }

    private static Draft draft(DraftRows.Row row, Manuscript manuscript) {
        DraftSummary summary = row.summary();
        return new Draft(
                summary.id(),
                row.organisation(),
                summary.programme(),
                summary.path(),
                summary.kind(),
                summary.basedOn(),
                manuscript,
                summary.sequence(),
                summary.changedAt());
    }

    private static void refuse(Reason reason) {
        throw new DraftException.Refused(reason);
    }
}
