package nl.leeratelier.registers.skj;

import nl.leeratelier.people.PersonErased;
import nl.leeratelier.registers.CompletionNoted;
import nl.leeratelier.registers.CompletionWithdrawn;
import nl.leeratelier.registers.EntryChanged;
import nl.leeratelier.registers.RecordChanged;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterChanged;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the list up to date: in the transaction of whatever changes, and once more after it. Of two things that change at
 * once neither sees the other; whichever ends last brings the list to what both are.
 */
@Component
class Bringing {

    private final SkjState state;
    private final Records records;

    Bringing(SkjState state, Records records) {
        this.state = state;
        this.records = records;
    }

    @EventListener
    @Transactional
    public void on(CompletionNoted noted) {
        state.bring(noted.enrolment());
    }

    @ApplicationModuleListener
    void after(CompletionNoted noted) {
        state.bring(noted.enrolment());
    }

    @EventListener
    @Transactional
    public void on(CompletionWithdrawn withdrawn) {
        state.bring(withdrawn.enrolment());
    }

    @ApplicationModuleListener
    void after(CompletionWithdrawn withdrawn) {
        state.bring(withdrawn.enrolment());
    }

    @EventListener
    @Transactional
    public void on(RecordChanged changed) {
        state.bring(changed.id());
    }

    @ApplicationModuleListener
    void after(RecordChanged changed) {
        state.bring(changed.id());
    }

    @EventListener
    @Transactional
    public void on(EntryChanged changed) {
        state.bring(changed.account(), changed.register());
    }

    @ApplicationModuleListener
    void after(EntryChanged changed) {
        state.bring(changed.account(), changed.register());
    }

    @EventListener
    @Transactional
    public void on(RegisterChanged changed) {
        records.ofRegister(changed.register()).forEach(accreditation -> state.bring(accreditation.id()));
    }

    @EventListener
    void on(PersonErased erased) {
        state.erase(erased.account());
    }
}
