package nl.leeratelier.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.InvitationAccepted;
import nl.leeratelier.people.InvitationId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.UuidV7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who follows which programme, and how far they are. */
@Service
public class Enrolments {

    private final EnrolmentRows rows;
    private final AttemptRows attempts;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(
            EnrolmentRows rows,
            AttemptRows attempts,
            Catalogue catalogue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enrols a person in the newest version of a programme, or gives the enrolment that is not completed yet.
     *
     * @throws LearningException.NotFound when no such programme is published for this organisation, or all of it is withdrawn
     */
    @Transactional
    public Enrolment enrol(AccountId account, OrganisationId organisation, String programme) {
        List<Enrolment> earlier = of(account, organisation).stream()
                .filter(enrolment -> enrolment.programme().equals(programme))
                .toList();
        Optional<Enrolment> unfinished = earlier.stream()
                .filter(enrolment -> enrolment.completedAt().isEmpty())
                .findFirst();
        if (unfinished.isPresent()) {
            return unfinished.get();
        }
        PublishedProgramme version = catalogue
                .newest(programme, organisation)
                .orElseThrow(() -> new LearningException.NotFound("programme " + programme));
        Enrolment enrolment = begin(account, organisation, version, earlier.size() + 1);
        if (!rows.insert(enrolment)) {
            throw new LearningException.NotFound("enrolment, another one was begun at this very moment");
        }
        events.publishEvent(new EnrolmentChanged(enrolment.id()));
        return enrolment;
    }

    private Enrolment begin(AccountId account, OrganisationId organisation, PublishedProgramme version, int run) {
        Instant now = clock.instant();
        ProgrammeProgress nothing = ProgrammeProgress.of(version.programme(), List.of(), now);
        return new Enrolment(
                new EnrolmentId(UuidV7.next()),
                account,
                organisation,
                version.programme().id(),
                run,
                version.hash(),
                now,
                now,
                0,
                nothing.activities().size(),
                0,
                nothing.minutesTotal(),
                Optional.empty());
    }

    /** Enrols whoever accepts this invitation. */
    @Transactional
    public void plan(InvitationId invitation, String programme) {
        rows.plan(invitation, programme);
    }

    @EventListener
    void on(InvitationAccepted accepted) {
        // What was withdrawn since the invitation keeps nobody out.
        rows.planned(accepted.invitation()).stream()
                .filter(programme ->
                        catalogue.newest(programme, accepted.organisation()).isPresent())
                .forEach(programme -> enrol(accepted.account(), accepted.organisation(), programme));
    }

    /** A person's enrolments in an organisation, the newest first. */
    public List<Enrolment> of(AccountId account, OrganisationId organisation) {
        return rows.of(account, organisation);
    }

    public Optional<Enrolment> find(EnrolmentId id) {
        return rows.find(id);
    }

    /**
     * An enrolment, for its owner.
     *
     * @throws LearningException.NotFound when it is not this person's
     */
    public Enrolment own(EnrolmentId id, AccountId account) {
        return find(id).filter(enrolment -> enrolment.account().equals(account))
                .orElseThrow(() -> new LearningException.NotFound("enrolment " + id));
    }

    /** How far an enrolment is, by its attempts. */
    public ProgrammeProgress progress(Enrolment enrolment) {
        return ProgrammeProgress.of(
                catalogue.version(enrolment.version()).programme(),
                attempts.summaries(enrolment.id()),
                clock.instant());
    }

    /** The attempts of an enrolment, in no order. */
    public List<AttemptSummary> attempts(Enrolment enrolment) {
        return attempts.summaries(enrolment.id());
    }

    /** Brings the counts up to date after an attempt came to an end, and completes the enrolment when that was the last. */
    void bringUpToDate(EnrolmentId id, Instant now) {
        Enrolment enrolment = find(id).orElseThrow();
        ProgrammeProgress progress = progress(enrolment);
        rows.update(id, progress, now);
        if (progress.isComplete() && rows.complete(id, now)) {
            events.publishEvent(new ProgrammeCompleted(id));
        }
        events.publishEvent(new EnrolmentChanged(id));
    }

    /** Notes that something was begun. */
    void touch(EnrolmentId id, Instant now) {
        rows.touch(id, now);
        events.publishEvent(new EnrolmentChanged(id));
    }
}
