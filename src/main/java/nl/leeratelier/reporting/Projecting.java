package nl.leeratelier.reporting;

import java.time.Clock;
import java.util.Optional;
import nl.leeratelier.accreditation.CertificateIssued;
import nl.leeratelier.accreditation.CertificateWithdrawn;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.EnrolmentChanged;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.MemberJoined;
import nl.leeratelier.people.MemberLeft;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.people.PersonRenamed;
import nl.leeratelier.people.TeamChanged;
import nl.leeratelier.people.Teams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the report true: listens inside the transactions that change what it shows, so it is never ahead or behind. */
@Component
class Projecting {

    private final ProjectedLines projected;
    private final Enrolments enrolments;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Teams teams;
    private final Clock clock;

    Projecting(
            ProjectedLines projected,
            Enrolments enrolments,
            Accounts accounts,
            Catalogue catalogue,
            Teams teams,
            Clock clock) {
        this.projected = projected;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.teams = teams;
        this.clock = clock;
    }

    @EventListener
    void on(MemberJoined joined) {
        accounts.find(joined.account()).ifPresent(account -> projected.member(joined.organisation(), account));
    }

    @EventListener
    void on(TeamChanged changed) {
        projected.team(changed.organisation(), changed.account(), teams.of(changed.account(), changed.organisation()));
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
        if (projected.enrolment(enrolment, account, version.programme().title(), version.number())) {
            teams.of(account.id(), enrolment.organisation())
                    .ifPresent(team -> projected.team(enrolment.organisation(), account.id(), Optional.of(team)));
        }
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
        projected.withdrawn(withdrawn.enrolment(), clock.instant());
    }

    @EventListener
    void on(PersonErased erased) {
        projected.erase(erased.account());
    }
}
