package nl.leeratelier.owncase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.CaseRefused.Reason;
import nl.leeratelier.owncase.OwnCase.Sharing;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of the person who is here, which nobody else sees until they share one. What is somebody else's is refused as
 * {@link Reason#NOT_THERE}; every refusal changes nothing.
 */
@Service
public class OwnCases {

    /** As many cases as one person can have. */
    public static final int MOST = 20;

    private final CaseRows rows;
    private final NoteRows notes;
    private final Notes talk;
    private final TrainingGroups groups;
    private final CurrentPerson current;
    private final Clock clock;

    OwnCases(CaseRows rows, NoteRows notes, Notes talk, TrainingGroups groups, CurrentPerson current, Clock clock) {
        this.rows = rows;
        this.notes = notes;
        this.talk = talk;
        this.groups = groups;
        this.current = current;
        this.clock = clock;
    }

    /** All of them, the newest first. */
    public List<OwnCase> mine() {
        return rows.writtenBy(current.id(), clock.instant());
    }

    /** One of them. */
    public Optional<OwnCase> find(OwnCaseId id) {
        return rows.find(id, clock.instant()).filter(this::isMine);
    }

    /** One of them, to read it now: nothing about it is new to the writer any more. */
    @Transactional
    public Optional<OwnCase> open(OwnCaseId id) {
        find(id).filter(OwnCase::newToWriter).ifPresent(one -> rows.newToWriter(one.id(), false));
        return find(id);
    }

    /** What was said about it, in order. */
    public List<Note> notes(OwnCaseId id) {
        return notes.all(
                find(id).orElseThrow(() -> new CaseRefused(Reason.NOT_THERE)).id());
    }

    /**
     * Begins a case, or goes on with one in which nothing is written yet.
     *
     * @throws CaseRefused when there are {@link #MOST}
     */
    @Transactional
    public OwnCaseId begin() {
        List<OwnCase> mine = mine();
        Optional<OwnCase> empty = mine.stream()
                .filter(one -> one.isDraft() && one.story().isEmpty())
                .findFirst();
        if (empty.isPresent()) {
            return empty.get().id();
        }
        if (mine.size() >= MOST) {
            throw new CaseRefused(Reason.TOO_MANY);
        }
        OwnCaseId id = OwnCaseId.next();
        rows.add(id, current.id(), clock.instant());
        return id;
    }

    /**
     * Keeps what is written; only while nobody else sees it.
     *
     * @param version of the case that was changed
     * @return the case as it is now
     * @throws CaseRefused when it was changed since, is shared, or the texts are too long or unreadable
     */
    @Transactional
    public OwnCase write(OwnCaseId id, int version, Story story) {
        OwnCase held = draft(id, version);
        story.refusal().ifPresent(reason -> {
            throw new CaseRefused(reason);
        });
        rows.write(held.id(), version, story);
        return hold(id);
    }

    /**
     * Lets the trainer of a group see a case.
     *
     * @param version of the case as the writer sees it
     * @param promised that nobody in it can be recognised
     * @param mayBeTurned whether the trainer may make an anonymous case of it
     * @throws CaseRefused when it cannot be shared like this
     */
    @Transactional
    public void share(OwnCaseId id, int version, GroupId group, boolean promised, boolean mayBeTurned) {
        OwnCase held = draft(id, version);
        if (!held.story().canBeShared()) {
            throw new CaseRefused(Reason.UNFINISHED);
        }
        if (!promised) {
            throw new CaseRefused(Reason.NO_PROMISE);
        }
        Account trainer = groups.joined().stream()
                .filter(joined -> joined.id().equals(group))
                .findFirst()
                .flatMap(groups::trainerOf)
                .orElseThrow(() -> new CaseRefused(Reason.NO_GROUP));
        rows.share(id, version, group, trainer.id(), mayBeTurned, clock.instant());
    }

    /** Groups of the person, with a trainer to share with. */
    public List<TrainingGroup> groups() {
        return groups.joined().stream()
                .filter(group -> groups.trainerOf(group).isPresent())
                .toList();
    }

    /** Takes a case back: from now on only the writer sees it. Whatever was said about it stays with the writer. */
    @Transactional
    public void takeBack(OwnCaseId id) {
        rows.takeBack(hold(id).id());
    }

    /** Allows the trainer to make an anonymous case of a shared case, or not any more. */
    @Transactional
    public void allow(OwnCaseId id, boolean mayBeTurned) {
        OwnCase held = hold(id);
        if (held.sharing().isEmpty()) {
            throw new CaseRefused(Reason.NOT_THERE);
        }
        rows.allow(id, mayBeTurned);
    }

    /**
     * Says something to the trainer who sees the case.
     *
     * @param said 1 to 2,000 characters
     * @throws CaseRefused when nobody sees it, or it cannot be said like this
     */
    @Transactional
    public void say(OwnCaseId id, String said) {
        Sharing sharing = hold(id).sharing().orElseThrow(() -> new CaseRefused(Reason.NOT_THERE));
        talk.add(id, sharing.trainer(), false, said, now());
        rows.newToTrainer(id, true);
    }

    /** Deletes a case with everything that was said about it. */
    @Transactional
    public void delete(OwnCaseId id) {
        rows.delete(hold(id).id());
    }

    private OwnCase draft(OwnCaseId id, int version) {
        OwnCase held = hold(id);
        if (!held.isDraft()) {
            throw new CaseRefused(Reason.SHARED);
        }
        if (held.version() != version) {
            throw new CaseRefused(Reason.STALE);
        }
        return held;
    }

    private OwnCase hold(OwnCaseId id) {
        return rows.hold(id, now()).filter(this::isMine).orElseThrow(() -> new CaseRefused(Reason.NOT_THERE));
    }

    private boolean isMine(OwnCase one) {
        return one.writer().equals(current.id());
    }

    private Instant now() {
        return clock.instant();
    }
}
