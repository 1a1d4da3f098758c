package nl.leeratelier.reporting;

import nl.leeratelier.accreditation.CertificateIssued;
import nl.leeratelier.accreditation.CertificateWithdrawn;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.EnrolmentChanged;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.MemberJoined;
import nl.leeratelier.people.MemberLeft;
import nl.leeratelier.people.PersonRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the report true: listens inside the transactions that change what it shows, so it is never ahead or behind. */
@Component
class Projecting {

    private final ProjectedLines projected;
    private final Enrolments enrolments;
    private final Accounts accounts;
    private final Catalogue catalogue;

    Projecting(ProjectedLines projected, Enrolments enrolments, Accounts accounts, Catalogue catalogue) {
        this.projected = projected;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    @EventListener
    void on(MemberJoined joined) {
        accounts.find(joined.account()).ifPresent(account -> projected.member(joined.organisation(), account));
    }

    @EventListener
    void on(MemberLeft left) {
        projected.left(left.organisation(), left.account());
    }

    @EventListener
    void on(EnrolmentChanged changed) {
        var enrolment = enrolments.find(changed.enrolment()).orElseThrow();
        var account = accounts.find(enrolment.account()).orElseThrow();
        var version = catalogue.version(enrolment.version());
        projected.enrolment(enrolment, account, version.programme().title(), version.number());
    }

    @EventListener
    void on(PersonRenamed renamed) {
        accounts.find(renamed.account()).ifPresent(projected::renamed);
    }

    @EventListener
    void on(CertificateIssued issued) {
        projected.certificate(issued.enrolment(), issued.number().value());
    }

    @EventListener
    void on(CertificateWithdrawn withdrawn) {
        projected.certificate(withdrawn.enrolment(), null);
    }
}
