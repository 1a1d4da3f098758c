package nl.leeratelier.studio;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.DraftSummary.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of the organisation that the person is here for. Its trainers write them; its trainers and experts by experience read
 * them. For anybody else, and of any other organisation, there are none: {@link DraftException.NotFound}. Every refusal changes
 * nothing.
 */
@Service
public class Drafts {

    /** A list holds no more drafts than this. */
    public static final int MOST_LISTED = 500;

    private final DraftRows rows;
    private final EditRows edits;
    private final DraftLog log;
    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final Clock clock;

    Drafts(DraftRows rows, EditRows edits, DraftLog log, Catalogue catalogue, CurrentPerson current, Clock clock) {
        this.rows = rows;
        this.edits = edits;
        this.log = log;
        this.catalogue = catalogue;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Begins a draft.
     *
     * @param organisation the one that the author is here for
     * @param programme key of the programme that it belongs to, published or not
     * @param path of the file below the content folder
     * @param kind {@code programme}, {@code module}, or the kind of the activity
     * @param basedOn the version it was taken from; empty when it is new
     * @throws DraftException.NotFound when the programme is the platform's or another organisation's
     * @throws DraftException.AlreadyOpen when this file has an open draft
     * @throws DraftException.Refused when the manuscript is too large, too deep or holds hidden characters
     */
    @Transactional
    public Draft create(
            OrganisationId organisation,
            AccountId author,
            String programme,
            String path,
            String kind,
            Optional<VersionHash> basedOn,
            Manuscript manuscript) {
        if (!writesFor(organisation) || !mayHold(programme, path)) {
            throw new DraftException.NotFound(path);
        }
        if (manuscript.format() != DraftLog.format(path)) {
            throw new IllegalArgumentException("No file of that format: " + path);
        }
        Limits.refusal(manuscript).ifPresent(reason -> {
            throw new DraftException.Refused(reason);
        });
        DraftSummary summary = new DraftSummary(
                DraftId.next(),
                DraftLog.title(manuscript),
                kind,
                programme,
                path,
                basedOn,
                State.OPEN,
                0,
                author,
                author,
                clock.instant());
        if (!rows.insert(organisation, summary)) {
            mustBeFree(organisation, path);
        }
        edits.insertSnapshot(summary.id(), new EditRows.Snapshot(0, manuscript.root()));
        return log.read(new DraftRows.Row(organisation, summary));
    }

    /** A draft as it stands now, to read it; also one that is closed. */
    @Transactional(readOnly = true)
    public Draft open(DraftId id) {
        return log.read(read(id));
    }

    /**
     * What a draft said at an edit, with what was typed in one go around then.
     *
     * @return empty when that cannot be told any more
     */
    @Transactional(readOnly = true)
    public Optional<Manuscript> at(DraftId id, int sequence) {
        return log.at(read(id), sequence);
    }

    /** A draft without what it says. */
    public DraftSummary summary(DraftId id) {
        return read(id).summary();
    }

    /**
     * Does an edit on the newest state and keeps it. When this returns {@link Saved.Kept}, it is on disk.
     *
     * @throws DraftException.Refused when the draft is closed, or the edit brings too much or hidden characters
     */
    @Transactional
    public Saved edit(DraftId id, Edit edit, AccountId author) {
        return log.append(written(id), edit, author);
    }

    /**
     * Takes back the author's own last edit that stands; what others wrote stays. One that others went on with is refused, and the
     * next time the one before it is taken back.
     *
     * @return empty when the author has nothing to take back
     */
    @Transactional
    public Optional<Saved> undo(DraftId id, AccountId author) {
        return log.undo(written(id), author);
    }

    /**
     * Does again what the author took back last, as long as they wrote nothing after it.
     *
     * @return empty when there is nothing to do again
     */
    @Transactional
    public Optional<Saved> redo(DraftId id, AccountId author) {
        return log.redo(written(id), author);
    }

    /**
     * The edits of everybody after a sequence, in order. Whoever asks at every poll finds each by itself; after a long time, the
     * first may be several in one, which does not follow on what is held: then the draft is to be opened anew.
     */
    public List<EditRecord> since(DraftId id, int sequence) {
        return edits.between(read(id).summary().id(), sequence, Integer.MAX_VALUE);
    }

    /**
     * A page of the history, the newest first.
     *
     * @param before the sequence of the last one of the page before it; empty: from the newest on
     * @param limit 1 to 200
     */
    public List<EditRecord> history(DraftId id, Optional<Integer> before, int limit) {
        return edits.before(read(id).summary().id(), before.orElse(Integer.MAX_VALUE), Math.clamp(limit, 1, 200));
    }

    /** The drafts that are worked on, and those that were thrown away; the last changed first, at most {@value #MOST_LISTED}. */
    public List<DraftSummary> all() {
        return listed(EnumSet.of(State.OPEN, State.DISCARDED));
    }

    /** The drafts that are worked on, the last changed first. */
    public List<DraftSummary> open() {
        return listed(EnumSet.of(State.OPEN));
    }

    /** All open drafts of a programme with what they say, by path. */
    @Transactional(readOnly = true)
    public List<Draft> openOf(String programme) {
        return reads() ? rows.openOf(here(), programme).stream().map(log::read).toList() : List.of();
    }

    /** The open draft of a file. */
    public Optional<DraftSummary> findOpen(String path) {
        return reads() ? rows.findOpen(here(), path).map(DraftRows.Row::summary) : Optional.empty();
    }

    /** Whether a key of a programme is taken by a draft, of whatever organisation: another programme needs another. */
    public boolean isBegun(String programme) {
        return rows.isBegun(programme);
    }

    /** Throws a draft away; nothing of it is lost. */
    @Transactional
    public void discard(DraftId id) {
        if (rows.hold(written(id)).orElseThrow().summary().state() == State.OPEN) {
            rows.setState(id, State.DISCARDED, null, clock.instant());
        }
    }

    /**
     * Goes on with a draft that was thrown away.
     *
     * @throws DraftException.AlreadyOpen when this file has another open draft by now
     */
    @Transactional
    public void bringBack(DraftId id) {
        DraftSummary draft = rows.hold(written(id)).orElseThrow().summary();
        if (draft.state() == State.DISCARDED) {
            mustBeFree(here(), draft.path());
            rows.setState(id, State.OPEN, draft.path(), clock.instant());
        }
    }

    /** A programme of this organisation, or one that nobody published yet. */
    private boolean mayHold(String programme, String path) {
        return path.startsWith("programmes/" + programme + "/")
                && catalogue
                        .owner(programme)
                        .map(here()::equals)
                        .orElseGet(() -> catalogue.versions(programme).isEmpty());
    }

    private List<DraftSummary> listed(Set<State> states) {
        return reads()
                ? rows.of(here(), states, MOST_LISTED).stream()
                        .map(DraftRows.Row::summary)
                        .toList()
                : List.of();
    }

    private void mustBeFree(OrganisationId organisation, String path) {
        rows.findOpen(organisation, path).ifPresent(other -> {
            throw new DraftException.AlreadyOpen(other.summary().id());
        });
    }

    private DraftId written(DraftId id) {
        DraftRows.Row row = read(id);
        if (!writesFor(row.organisation())) {
            throw new DraftException.NotFound(id);
        }
        return id;
    }

    private DraftRows.Row read(DraftId id) {
        return Optional.of(id)
                .filter(ignored -> reads())
                .flatMap(rows::find)
                .filter(row -> row.organisation().equals(here()))
                .orElseThrow(() -> new DraftException.NotFound(id));
    }

    private boolean writesFor(OrganisationId organisation) {
        return reads() && current.is(Role.TRAINER) && here().equals(organisation);
    }

    private boolean reads() {
        return current.isSignedIn()
                && current.belongsSomewhere()
                && (current.is(Role.TRAINER) || current.is(Role.EXPERT));
    }

    private OrganisationId here() {
        return current.organisation().id();
    }
}
