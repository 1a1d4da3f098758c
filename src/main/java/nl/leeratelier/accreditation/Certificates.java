package nl.leeratelier.accreditation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.people.PersonRenamed;
import nl.leeratelier.storage.UuidV7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Issues a certificate once for each completed enrolment, and gives people theirs. */
@Service
public class Certificates {

    /** Where the day of a completion is reckoned: the registers are Dutch. */
    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

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
     * The certificates of the person who is here, from every organisation, the newest first; each in its last edition.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public List<Certificate> mine() {
        return rows.of(current.id()).stream()
                .filter(certificate -> certificate.replacedBy().isEmpty())
                .toList();
    }

    /** Today in the Netherlands, which decides whether a certificate has expired. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
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
     * certificate: for a moment after each completion; none for whoever belongs to no organisation.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public int underway() {
        if (!current.belongsSomewhere()) {
            return 0;
        }
        return (int) enrolments.of(current.id(), current.organisation().id()).stream()
                .filter(enrolment -> enrolment.completedAt().isPresent())
                .filter(enrolment -> !rows.exists(enrolment.id()))
                .count();
    }

    /**
     * Issues the certificates of somebody anew whose name changed, but not those that were withdrawn. A second delivery
     * finds nothing to do.
     */
    @ApplicationModuleListener
    void on(PersonRenamed renamed) {
        accounts.find(renamed.account())
                .ifPresent(account -> rows.of(account.id()).stream()
                        .filter(certificate -> certificate.replacedBy().isEmpty())
                        .filter(certificate -> certificate.withdrawal().isEmpty())
                        .filter(certificate -> !certificate.name().equals(account.name()))
                        .forEach(certificate -> anew(certificate, account.name())));
    }

    private void anew(Certificate former, String name) {
        var next =
                former.anew(new CertificateId(UuidV7.next()), CertificateNumber.random(RANDOM), name, clock.instant());
        rows.replace(former, next);
        events.publishEvent(new CertificateIssued(next.number(), next.enrolment()));
    }

    /**
     * From what on the validity of a certificate was counted, and on what it rests; empty when it does not expire, or when
     * something else was set since it was issued.
     */
    public Optional<Validity> counted(Certificate certificate) {
        return rows.validity(certificate.programme())
                .filter(validity -> certificate
                        .validUntil()
                        .filter(validity.lastDay(certificate.completedOn())::equals)
                        .isPresent());
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
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
        var completedOn = completedAt.atZone(NETHERLANDS).toLocalDate();
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
                completedOn,
                clock.instant(),
                1,
                rows.validity(programme.id()).map(validity -> validity.lastDay(completedOn)),
                Optional.empty(),
                Optional.empty());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
