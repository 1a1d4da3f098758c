package nl.leeratelier.peonline;

import java.time.Clock;
import java.util.EnumSet;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.registers.CompletionNoted;
import nl.leeratelier.registers.EntryChanged;
import nl.leeratelier.registers.PeOnlineCompletions;
import nl.leeratelier.registers.RecordChanged;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterEntries;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts presences in the queue: in the transaction of the completion, and later ones when a number, consent or record comes
 * after it. Takes them out when consent goes.
 */
@Component
class Queueing {

    private static final EnumSet<State> UNSETTLED = EnumSet.of(State.WAITING, State.HELD, State.TESTED, State.REFUSED);

    private final QueueRows rows;
    private final PeOnlineCompletions completions;
    private final RegisterEntries entries;
    private final Records records;
    private final Clock clock;

    Queueing(QueueRows rows, PeOnlineCompletions completions, RegisterEntries entries, Records records, Clock clock) {
        this.rows = rows;
        this.completions = completions;
        this.entries = entries;
        this.records = records;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(CompletionNoted noted) {
        rows.queue(completions.of(noted.enrolment()), clock.instant());
    }

    @EventListener
    @Transactional
    public void on(RecordChanged changed) {
        rows.queue(completions.of(changed.id()), clock.instant());
        rows.resend(changed.id(), State.STOPPED, Reason.NOT_COUNTING);
    }

    @EventListener
    @Transactional
    public void on(EntryChanged changed) {
        rows.queue(completions.of(changed.account(), changed.register()), clock.instant());
        var entry = entries.find(changed.account(), changed.register());
        of(changed.account(), changed.register()).forEach(presence -> {
            if (entry.filter(one -> one.isFor(presence.organisation())).isPresent()) {
                takeUp(presence);
            } else {
                lay(presence);
            }
        });
        // Whoever shared a number with this person may not do so any more.
        records.ofRegister(changed.register())
                .forEach(accreditation -> rows.resend(accreditation.id(), State.HELD, Reason.NUMBER_SHARED));
    }

    private void takeUp(Presence presence) {
        var waitedForThis = presence.reason()
                .filter(reason -> reason == Reason.NO_CONSENT || reason.isAboutThePerson())
                .isPresent();
        if (waitedForThis) {
            rows.resend(presence.id());
        }
    }

    private void lay(Presence presence) {
        if (UNSETTLED.contains(presence.state())) {
            rows.resend(presence.id());
            rows.putAside(presence.id(), State.STOPPED, Reason.NO_CONSENT);
        }
        rows.forgetNumber(presence.id());
    }

    private java.util.List<Presence> of(AccountId account, String register) {
        return rows.of(account).stream()
                .filter(presence -> records.find(presence.accreditation())
                        .filter(found -> found.register().equals(register))
                        .isPresent())
                .toList();
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
    }
}
