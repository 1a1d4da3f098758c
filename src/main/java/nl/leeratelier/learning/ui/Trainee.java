package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.Attempts;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.LearningException;
import nl.leeratelier.learning.OpenAttempt;
import nl.leeratelier.learning.ProgrammeProgress;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import org.springframework.stereotype.Component;

/** What the signed-in person may see and begin: the way of every view here to the services. */
@Component
class Trainee {

    /** In the address of an attempt: the attempt that it leads back to. */
    static final String BACK = "terug";

    private final CurrentPerson person;
    private final Enrolments enrolments;
    private final Attempts attempts;
    private final Catalogue catalogue;

    Trainee(CurrentPerson person, Enrolments enrolments, Attempts attempts, Catalogue catalogue) {
        this.person = person;
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.catalogue = catalogue;
    }

    AccountId account() {
        return person.account().id();
    }

    String firstName() {
        return person.account().name().split(" ")[0];
    }

    /** Whether the person can bring in a case of their own work: cases go to the trainer of a trainee. */
    boolean mayBringACase() {
        return person.is(Role.TRAINEE);
    }

    /** The newest first. */
    List<Enrolment> enrolments() {
        return enrolments.of(account(), person.organisation().id());
    }

    /** The enrolment to go on with: the newest that is not completed. */
    Optional<Enrolment> current() {
        return enrolments().stream().filter(e -> e.completedAt().isEmpty()).findFirst();
    }

    Enrolment own(EnrolmentId id) {
        return enrolments.own(id, account());
    }

    ProgrammeProgress progress(Enrolment enrolment) {
        return enrolments.progress(enrolment);
    }

    PublishedProgramme version(Enrolment enrolment) {
        return catalogue.version(enrolment.version());
    }

    /** Programmes that the person is not following and has not completed. */
    List<PublishedProgramme> otherProgrammes() {
        List<String> known = enrolments().stream().map(Enrolment::programme).toList();
        return catalogue.newest(person.organisation().id()).stream()
                .filter(version -> !known.contains(version.programme().id()))
                .toList();
    }

    /** Whether the organisation has programmes of its own, beside those of the platform. */
    boolean hasOwnProgrammes() {
        return catalogue.newest(person.organisation().id()).stream()
                .anyMatch(version -> catalogue.owner(version.programme().id()).isPresent());
    }

    /** The name of the organisation that made a programme; empty when it is the platform's. */
    Optional<String> maker(String programme) {
        return catalogue
                .owner(programme)
                .filter(person.organisation().id()::equals)
                .map(owner -> person.organisation().name());
    }

    /** Whether the person can begin this programme anew: it is still given here, and no run of it is unfinished. */
    boolean mayFollowAgain(Enrolment completed) {
        return completed.organisation().equals(person.organisation().id())
                && catalogue
                        .newest(completed.programme(), completed.organisation())
                        .isPresent()
                && enrolments().stream()
                        .filter(one -> one.programme().equals(completed.programme()))
                        .allMatch(one -> one.completedAt().isPresent());
    }

    Enrolment enrol(String programme) {
        return enrolments.enrol(account(), person.organisation().id(), programme);
    }

    /** Opens the unfinished attempt of an activity, or a new one; when that cannot be, opens the programme, which shows why. */
    void begin(EnrolmentId enrolment, String activity) {
        begin(enrolment, activity, "");
    }

    /** As {@link #begin(EnrolmentId, String)}; what is done there leads back to this attempt, if one is named. */
    void begin(EnrolmentId enrolment, String activity, String back) {
        try {
            open(attempts.resumeOrBegin(enrolment, account(), activity), back);
        } catch (LearningException.NotOpenYet
                | LearningException.NotNow
                | LearningException.AttemptsUsedUp
                | LearningException.ContinuedElsewhere notNow) {
            openProgramme(enrolment);
        }
    }

    /** Begins an attempt that shares the way of this one, and opens it; when that cannot be, opens the programme. */
    void rewind(OpenAttempt<?, ?, ?> attempt, int shared, String back) {
        try {
            open(attempts.rewind(attempt, account(), shared), back);
        } catch (LearningException.AttemptsUsedUp | LearningException.ContinuedElsewhere notNow) {
            openProgramme(attempt.enrolment());
        }
    }

    private static void open(AttemptId attempt, String back) {
        UI.getCurrent()
                .navigate(
                        AttemptView.class,
                        attempt.toString(),
                        back.isEmpty() ? QueryParameters.empty() : QueryParameters.of(BACK, back));
    }

    void open(AttemptId attempt) {
        open(attempt.toString());
    }

    /** Opens an attempt by the name that stands in its address. */
    void open(String attempt) {
        UI.getCurrent().navigate(AttemptView.class, attempt);
    }

    void openProgramme(EnrolmentId enrolment) {
        UI.getCurrent().navigate(ProgrammeView.class, enrolment.toString());
    }
}
