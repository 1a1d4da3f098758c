package nl.leeratelier.owncase;

import java.time.Clock;
import nl.leeratelier.groups.MembershipEnded;
import nl.leeratelier.groups.TrainerGone;
import nl.leeratelier.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends what must end by itself: cases that are too old, sharing with a group that is left, all of a person who is erased. */
@Component
class CaseEndings {

    private final CaseRows rows;
    private final NoteRows notes;
    private final AnonymousCaseRows anonymous;
    private final Clock clock;

    CaseEndings(CaseRows rows, NoteRows notes, AnonymousCaseRows anonymous, Clock clock) {
        this.rows = rows;
        this.notes = notes;
        this.anonymous = anonymous;
        this.clock = clock;
    }

    /** Deletes what expired, with what was said about it. Nobody saw it any more; several nodes may do this at once. */
    @Scheduled(fixedDelayString = "${leeratelier.owncase.every:15m}")
    void deleteExpired() {
        rows.deleteExpired(clock.instant());
    }

    @EventListener
    void on(MembershipEnded ended) {
        rows.takeBackFrom(ended.group(), ended.member());
    }

    @EventListener
    void on(TrainerGone gone) {
        rows.takeBackFrom(gone.group());
    }

    @EventListener
    void on(PersonErased erased) {
        rows.deleteAllOf(erased.account());
        notes.deleteAllWith(erased.account());
        rows.forgetTrainer(erased.account());
        anonymous.forgetMaker(erased.account());
    }
}
