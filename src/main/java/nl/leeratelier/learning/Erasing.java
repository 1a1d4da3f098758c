package nl.leeratelier.learning;

import nl.leeratelier.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves nothing of what somebody did in a programme once they are erased. */
@Component
class Erasing {

    private final AttemptRows attempts;
    private final EnrolmentRows enrolments;

    Erasing(AttemptRows attempts, EnrolmentRows enrolments) {
        this.attempts = attempts;
        this.enrolments = enrolments;
    }

    @EventListener
    void on(PersonErased erased) {
        attempts.erase(erased.account());
        enrolments.erase(erased.account());
    }
}
