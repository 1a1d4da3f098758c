package nl.leeratelier.owncase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.CaseRefused.Reason;
import nl.leeratelier.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that members of a group shared with the trainer who is here. A case is seen as long as the writer shares it and is in
 * the group, and the person it was shared with trains the group; to everybody else it is refused as {@link Reason#NOT_THERE}.
 */
@Service
public class SharedCases {

    private final CaseRows rows;
    private final NoteRows notes;
    private final Notes talk;
    private final AnonymousCaseRows anonymous;
    private final TrainingGroups groups;
    private final CurrentPerson current;
    private final Clock clock;

    SharedCases(
            CaseRows rows,
            NoteRows notes,
            Notes talk,
            AnonymousCaseRows anonymous,
            TrainingGroups groups,
            CurrentPerson current,
            Clock clock) {
        this.rows = rows;
        this.notes = notes;
        this.talk = talk;
        this.anonymous = anonymous;
        this.groups = groups;
        this.current = current;
        this.clock = clock;
    }

    /** Those of one group, the last shared first. */
    public List<OwnCase> in(GroupId group) {
        if (groups.trained(group).isEmpty()) {
            return List.of();
        }
        return rows.sharedWith(group, current.id(), clock.instant()).stream()
                .filter(one -> groups.isMember(group, one.writer()))
                .toList();
    }

    /** One of them. */
    public Optional<OwnCase> find(GroupId group, OwnCaseId id) {
        return rows.find(id, clock.instant()).filter(one -> isSeen(group, one));
    }

    /** One of them, to read it now: nothing about it is new to the trainer any more. */
    @Transactional
    public Optional<OwnCase> open(GroupId group, OwnCaseId id) {
        find(group, id).filter(OwnCase::newToTrainer).ifPresent(one -> rows.newToTrainer(one.id(), false));
        return find(group, id);
    }

    /** What the writer and this trainer said about it, in order. */
    public List<Note> notes(GroupId group, OwnCaseId id) {
        OwnCase one = find(group, id).orElseThrow(() -> new CaseRefused(Reason.NOT_THERE));
        return notes.all(one.id()).stream()
                .filter(note -> note.trainer().equals(current.id()))
                .toList();
    }

    /**
     * Says something to the writer.
     *
     * @param said 1 to 2,000 characters
     */
    @Transactional
    public void say(GroupId group, OwnCaseId id, String said) {
        hold(group, id);
        talk.add(id, current.id(), true, said, clock.instant());
        rows.newToWriter(id, true);
    }

    /** Says that a case was talked over in the training, or was not after all. */
    @Transactional
    public void discussed(GroupId group, OwnCaseId id, boolean discussed) {
        hold(group, id);
        rows.discussed(id, discussed ? clock.instant() : null);
    }

    /**
     * Makes an anonymous case of a shared case. Of the shared case no words are left, nor anything that was said about it; it
     * only tells its writer who did this and when.
     *
     * @param version of the case as the trainer read it
     * @param title 1 to 80 characters
     * @param story as the trainer wrote it, without anything by which somebody can be recognised
     * @throws CaseRefused when the writer does not allow it or changed something since, or it cannot be written like this
     */
    @Transactional
    public AnonymousCaseId turn(GroupId group, OwnCaseId id, int version, String title, Story story) {
        OwnCase held = hold(group, id);
        if (!held.mayBeTurned()) {
            throw new CaseRefused(Reason.NO_CONSENT);
        }
        if (held.version() != version) {
            throw new CaseRefused(Reason.STALE);
        }
        AnonymousCase made = AnonymousCase.of(current.organisation().id(), current.id(), title, story);
        anonymous.add(made);
        notes.deleteAll(id);
        rows.turn(id, version, current.id(), clock.instant());
        return made.id();
    }

    private OwnCase hold(GroupId group, OwnCaseId id) {
        return rows.hold(id, clock.instant())
                .filter(one -> isSeen(group, one))
                .orElseThrow(() -> new CaseRefused(Reason.NOT_THERE));
    }

    private boolean isSeen(GroupId group, OwnCase one) {
        return one.turned().isEmpty()
                && one.sharing()
                        .filter(sharing -> sharing.group().equals(group))
                        .filter(sharing -> sharing.trainer().equals(current.id()))
                        .isPresent()
                && groups.trained(group).isPresent()
                && groups.isMember(group, one.writer());
    }
}
