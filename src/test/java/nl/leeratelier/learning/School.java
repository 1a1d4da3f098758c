package nl.leeratelier.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.CatalogueForTests;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The learning services on a database of their own, for tests of activity types with their log. */
public final class School {

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final DataSource source;
    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Enrolments enrolments;
    private final Attempts attempts;
    private final TransactionTemplate transaction;

    /** @param listener is told of every event that the services publish */
    public School(Database database, Consumer<Object> listener, ActivityType<?, ?, ?>... activityTypes) {
        this(database.migrated(), listener, activityTypes);
    }

    private School(DataSource source, Consumer<Object> listener, ActivityType<?, ?, ?>... activityTypes) {
        this.source = source;
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        ActivityTypes types = new ActivityTypes(List.of(activityTypes));
        catalogue = CatalogueForTests.on(jdbc, types);
        AttemptRows rows = new AttemptRows(jdbc);
        enrolments = new Enrolments(new EnrolmentRows(jdbc), rows, catalogue, listener::accept, Clock.systemUTC());
        attempts = new Attempts(
                rows,
                enrolments,
                catalogue,
                types,
                new EventCodec(new JsonMapper()),
                listener::accept,
                Clock.systemUTC());
    }

    /** The same school after a restart: nothing is left in memory. */
    public School restarted(ActivityType<?, ?, ?>... activityTypes) {
        return new School(source, event -> {}, activityTypes);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public Attempts attempts() {
        return attempts;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Enrolments enrolments() {
        return enrolments;
    }

    /** The organisation that everybody here learns for. */
    public OrganisationId organisation() {
        return organisation;
    }

    public void publish(ContentFiles files) {
        transaction.executeWithoutResult(status -> catalogue.publish(files, Optional.empty()));
    }

    public <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Enrols a person in the newest version of a programme and begins an activity. */
    public AttemptId begin(AccountId person, String programme, String activity) {
        return inTransaction(() -> {
            Enrolment enrolment = enrolments.enrol(person, organisation, programme);
            return attempts.resumeOrBegin(enrolment.id(), person, activity);
        });
    }

    /** Records events one after the other, each in a transaction of its own. */
    @SafeVarargs
    @SuppressWarnings("unchecked") // Whoever begins an activity knows its kind.
    public final <E, S extends ActivityState> S record(AttemptId id, AccountId person, E... events) {
        OpenAttempt<?, E, S> attempt = (OpenAttempt<?, E, S>) attempts.open(id, person);
        for (E event : events) {
            OpenAttempt<?, E, S> before = attempt;
            attempt = inTransaction(() -> attempts.record(before, event));
        }
        return attempt.state();
    }

    @SuppressWarnings("unchecked")
    public <S extends ActivityState> S state(AttemptId id, AccountId person) {
        return ((OpenAttempt<?, ?, S>) attempts.open(id, person)).state();
    }
}
