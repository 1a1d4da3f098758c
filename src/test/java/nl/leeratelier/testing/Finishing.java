package nl.leeratelier.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.learning.EnrolmentChanged;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.ProgrammeCompleted;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.OrganisationId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people complete programmes as learning does when the last requirement is met, in one transaction. */
@TestComponent
public class Finishing {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Finishing(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** Somebody completes a version of a programme. */
    public EnrolmentId complete(Account person, OrganisationId organisation, PublishedProgramme version, Instant at) {
        var enrolment = new EnrolmentId(UUID.randomUUID());
        transaction.executeWithoutResult(_ -> insert(enrolment, person, organisation, version, at));
        return enrolment;
    }

    /** Almost: whatever else belongs to the transaction of the last answer fails. */
    public void fail(Account person, OrganisationId organisation, PublishedProgramme version, Instant at) {
        transaction.executeWithoutResult(status -> {
            insert(new EnrolmentId(UUID.randomUUID()), person, organisation, version, at);
            status.setRollbackOnly();
        });
    }

    private void insert(
            EnrolmentId enrolment,
            Account person,
            OrganisationId organisation,
            PublishedProgramme version,
            Instant at) {
        var programme = version.programme();
        var moment = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into enrolment (id, account_id, organisation_id, programme, run, version_hash, started_at,
                  last_activity_at, activities_done, activities_total, minutes_done, minutes_total, completed_at)
                select :id, :account, :organisation, :programme, 1 + count(*), :version, :moment, :moment, 1, 1, :minutes,
                  :minutes, :moment
                from enrolment where account_id = :account and organisation_id = :organisation and programme = :programme""")
                .param("id", enrolment.value())
                .param("account", person.id().value())
                .param("organisation", organisation.value())
                .param("programme", programme.id())
                .param("version", version.hash().value())
                .param("minutes", programme.studyMinutes())
                .param("moment", moment)
                .update();
        events.publishEvent(new ProgrammeCompleted(enrolment));
        events.publishEvent(new EnrolmentChanged(enrolment));
    }
}
