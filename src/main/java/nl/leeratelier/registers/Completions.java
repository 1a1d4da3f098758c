package nl.leeratelier.registers;

import java.time.Clock;
import java.util.Optional;
import nl.leeratelier.accreditation.CertificateWithdrawn;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.ProgrammeCompleted;
import nl.leeratelier.people.PersonErased;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The completions that may count for a register. */
@Service
public class Completions {

    private final CompletionRows rows;
    private final Enrolments enrolments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completions(CompletionRows rows, Enrolments enrolments, ApplicationEventPublisher events, Clock clock) {
        this.clock = clock;
        this.rows = rows;
        this.enrolments = enrolments;
        this.events = events;
    }

    /** The completion of an enrolment. For other modules, which check first whose it is. */
    public Optional<Completion> find(EnrolmentId enrolment) {
        return rows.find(enrolment);
    }

    /** In the transaction of the completion: with it or not at all. */
    @EventListener
    @Transactional
    public void on(ProgrammeCompleted completed) {
        var enrolment = enrolments.find(completed.enrolment()).orElseThrow();
        rows.note(new Completion(
                enrolment.id(),
                enrolment.account(),
                enrolment.organisation(),
                enrolment.programme(),
                enrolment.version(),
                enrolment.completedAt().orElseThrow(),
                Optional.empty()));
        events.publishEvent(new CompletionNoted(enrolment.id()));
    }

    /** What was completed does not count any more. */
    @EventListener
    void on(CertificateWithdrawn withdrawn) {
        rows.withdraw(withdrawn.enrolment(), clock.instant());
        events.publishEvent(new CompletionWithdrawn(withdrawn.enrolment()));
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
    }
}
