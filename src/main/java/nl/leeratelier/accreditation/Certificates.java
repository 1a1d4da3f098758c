package nl.leeratelier.accreditation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Goal;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.ProgrammeCompleted;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.storage.UuidV7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Issues a certificate once for each completed enrolment, and gives people theirs. */
@Service
public class Certificates {

    /** Where the day of a completion is reckoned: the registers are Dutch. */
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CertificateRows rows;
    private final Enrolments enrolments;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certificates(
            CertificateRows rows,
            Enrolments enrolments,
            Catalogue catalogue,
            Accounts accounts,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The certificates of the person who is here, from every organisation, the newest first.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public List<Certificate> mine() {
        return rows.of(current.id());
    }

    /**
     * A certificate of the person who is here; empty when it is not theirs.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public Optional<Certificate> mine(CertificateId id) {
        var account = current.id();
        return rows.find(id).filter(certificate -> certificate.account().equals(account));
    }

    /**
     * How many completions of the person who is here, for the organisation they are here for, still wait for their
     * certificate: for a moment after each completion.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public int underway() {
        return (int) enrolments.of(current.id(), current.organisation().id()).stream()
                .filter(enrolment -> enrolment.completedAt().isPresent())
                .filter(enrolment -> !rows.exists(enrolment.id()))
                .count();
    }

    /** Issues the certificate. The outbox may deliver a completion twice; the second time changes nothing. */
    @ApplicationModuleListener
    void on(ProgrammeCompleted completed) {
        if (rows.exists(completed.enrolment())) {
            return;
        }
        var enrolment = enrolments.find(completed.enrolment()).orElseThrow();
        var certificate = of(enrolment, enrolment.completedAt().orElseThrow());
        rows.add(certificate);
        events.publishEvent(new CertificateIssued(certificate.number(), enrolment.id()));
    }

    private Certificate of(Enrolment enrolment, Instant completedAt) {
        PublishedProgramme version = catalogue.version(enrolment.version());
        var programme = version.programme();
        var account = accounts.find(enrolment.account()).orElseThrow();
        return new Certificate(
                new CertificateId(UuidV7.next()),
                CertificateNumber.random(RANDOM),
                enrolment.id(),
                account.id(),
                enrolment.organisation(),
                account.name(),
                programme.id(),
                line(programme.title()),
                programme.language(),
                version.number(),
                version.hash(),
                programme.studyMinutes(),
                programme.goals().stream()
                        .map(Goal::text)
                        .map(Certificates::line)
                        .toList(),
                completedAt.atZone(NETHERLANDS).toLocalDate(),
                clock.instant());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
