package nl.leeratelier.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leeratelier.mail.Mails;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with the certificates of their organisation, and administrators with the rules for them. */
@Service
public class CertificateDesk {

    /** The longest validity that can be set, in months. */
    public static final int MONTHS_AT_MOST = 120;

    /** The longest basis of a validity, in characters. */
    public static final int LONGEST_BASIS = 300;

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    /** Beyond this, {@link #count} says that there are more. */
    public static final int COUNTED = IssuedRows.COUNTED;

    private final CertificateRows rows;
    private final IssuedRows issued;
    private final Accounts accounts;
    private final Organisations organisations;
    private final CurrentPerson current;
    private final Mails mails;
    private final Translations words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateDesk(
            CertificateRows rows,
            IssuedRows issued,
            Accounts accounts,
            Organisations organisations,
            CurrentPerson current,
            Mails mails,
            Translations words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.issued = issued;
        this.accounts = accounts;
        this.organisations = organisations;
        this.current = current;
        this.mails = mails;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Certificates of an organisation in their last edition, the newest first, those before the given one.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public List<Certificate> page(
            OrganisationId organisation, IssuedFilter filter, @Nullable CertificateId before, int limit) {
        mustCoordinate(organisation);
        return issued.page(organisation, filter, before, limit, today());
    }

    /**
     * How many certificates the filter lets through; one more than {@link #COUNTED} for any number above it.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public int count(OrganisationId organisation, IssuedFilter filter) {
        mustCoordinate(organisation);
        return issued.count(organisation, filter, today());
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Certificates.NETHERLANDS);
    }

    /**
     * Takes a certificate back and tells its owner why, by mail. The public page says that it was withdrawn, not why.
     *
     * @param why from 1 to {@value #LONGEST_REASON} characters after stripping
     * @return false when it was withdrawn or replaced already, or is none of this organisation; nothing happened then
     * @throws IllegalArgumentException when the reason is missing or too long
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    @Transactional
    public boolean withdraw(OrganisationId organisation, CertificateId id, String why) {
        mustCoordinate(organisation);
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason of 1 to " + LONGEST_REASON + " characters is needed");
        }
        if (!rows.withdraw(id, organisation, current.id(), reason, clock.instant())) {
            return false;
        }
        var certificate = rows.find(id).orElseThrow();
        events.publishEvent(new CertificateWithdrawn(certificate.number(), certificate.enrolment()));
        accounts.find(certificate.account()).ifPresent(owner -> {
            var language = Locale.forLanguageTag(owner.language());
            var by = organisations.find(organisation).orElseThrow().name();
            mails.send(
                    owner.email(),
                    words.text(language, "accreditation.mail.withdrawn.subject", certificate.title()),
                    words.text(
                            language,
                            "accreditation.mail.withdrawn.text",
                            owner.name(),
                            by,
                            certificate.title(),
                            certificate.number(),
                            reason));
        });
        return true;
    }

    /** How long certificates of a programme are valid that are issued now; empty when they do not expire. */
    public Optional<Validity> validity(String programme) {
        return rows.validity(programme);
    }

    /**
     * For administrators: sets how long certificates of a programme are valid that are issued from now on. Those that
     * are there keep what they have.
     *
     * @param validity empty for certificates that do not expire
     * @throws IllegalArgumentException when its months are outside 1 to {@value #MONTHS_AT_MOST}, or its basis has more than
     *     {@value #LONGEST_BASIS} characters
     * @throws AccessDeniedException for anybody else
     */
    @Transactional
    public void setValidity(String programme, Optional<Validity> validity) {
        if (!current.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Not theirs to set");
        }
        validity.ifPresent(one -> {
            if (one.months() < 1 || one.months() > MONTHS_AT_MOST) {
                throw new IllegalArgumentException("From 1 to " + MONTHS_AT_MOST + " months");
            }
            if (one.basis().length() > LONGEST_BASIS) {
                throw new IllegalArgumentException("At most " + LONGEST_BASIS + " characters");
            }
        });
        rows.setValidity(programme, validity);
    }

    private void mustCoordinate(OrganisationId organisation) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to see");
        }
    }
}
