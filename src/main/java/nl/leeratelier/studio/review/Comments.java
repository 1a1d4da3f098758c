package nl.leeratelier.studio.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.storage.UuidV7;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.Drafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors and reviewers say of places in a draft. Whoever may read the draft may say something: others have no such draft. */
@Service
public class Comments {

    /** A draft holds no more comments than this. */
    static final int MOST = 2_000;

    private final CommentRows rows;
    private final Drafts drafts;
    private final CurrentPerson current;
    private final Clock clock;

    Comments(CommentRows rows, Drafts drafts, CurrentPerson current, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Everything that was said, in the order in which it was begun.
     *
     * @throws DraftException.NotFound when the draft is not theirs to read
     */
    public List<Remarks> of(DraftId draft) {
        return rows.of(drafts.summary(draft).id());
    }

    /**
     * Says something of a place.
     *
     * @throws ReviewRefused when nothing, too much or something unreadable is said
     */
    @Transactional
    public void say(DraftId draft, Pointer at, String body) {
        UUID id = UuidV7.next();
        insert(draft, id, at, id, body);
    }

    /** Answers what was said of a place. */
    @Transactional
    public void answer(DraftId draft, UUID thread, String body) {
        of(draft).stream()
                .filter(remarks -> remarks.id().equals(thread))
                .findFirst()
                .ifPresent(remarks -> insert(draft, thread, remarks.at(), UuidV7.next(), body));
    }

    private void insert(DraftId draft, UUID thread, Pointer at, UUID id, String body) {
        String text = Said.required(body, Comment.LONGEST);
        if (rows.count(drafts.summary(draft).id()) >= MOST) {
            throw new ReviewRefused(ReviewRefused.Reason.FULL);
        }
        rows.insert(draft, thread, new Comment(id, Optional.of(current.id()), at, text, clock.instant()));
    }

    /** Says that what was said of a place is dealt with, or not after all. */
    @Transactional
    public void settle(DraftId draft, UUID thread, boolean done) {
        rows.setDone(drafts.summary(draft).id(), thread, done);
    }
}
