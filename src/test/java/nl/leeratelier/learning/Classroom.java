package nl.leeratelier.learning;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.CatalogueForTests;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The learning services on a database of their own; unless told otherwise with a small programme: two modules, three sums. */
class Classroom {

    final AccountId sam = new AccountId(UUID.randomUUID());
    final OrganisationId coast = new OrganisationId(UUID.randomUUID());
    final List<Object> published = new ArrayList<>();
    final JdbcClient jdbc;
    final Catalogue catalogue;
    final Enrolments enrolments;
    final Attempts attempts;
    private final TransactionTemplate transaction;

    Classroom(Database database) {
        this(database, new ActivityTypes(List.of(new Counting())), content("Tellen"));
    }

    Classroom(Database database, ActivityTypes types, ContentFiles content) {
        var source = database.migrated();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        catalogue = CatalogueForTests.on(jdbc, types);
        AttemptRows rows = new AttemptRows(jdbc);
        enrolments = new Enrolments(new EnrolmentRows(jdbc), rows, catalogue, published::add, Clock.systemUTC());
        attempts = new Attempts(
                rows,
                enrolments,
                catalogue,
                types,
                new EventCodec(new JsonMapper()),
                published::add,
                Clock.systemUTC());
        transaction.executeWithoutResult(status -> catalogue.publish(content, Optional.empty()));
    }

    void publish(String title) {
        transaction.executeWithoutResult(status -> catalogue.publish(content(title), Optional.empty()));
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    @SuppressWarnings("unchecked")
    OpenAttempt<Counting.Sum, Counting.Event, Counting.State> open(AttemptId id) {
        return (OpenAttempt<Counting.Sum, Counting.Event, Counting.State>) attempts.open(id, sam);
    }

    OpenAttempt<Counting.Sum, Counting.Event, Counting.State> record(
            OpenAttempt<Counting.Sum, Counting.Event, Counting.State> attempt, Counting.Event event) {
        return inTransaction(() -> attempts.record(attempt, event));
    }

    AttemptId begin(Enrolment enrolment, String activity) {
        return inTransaction(() -> attempts.resumeOrBegin(enrolment.id(), sam, activity));
    }

    Enrolment enrol() {
        return enrol("tellen");
    }

    Enrolment enrol(String programme) {
        return inTransaction(() -> enrolments.enrol(sam, coast, programme));
    }

    private static ContentFiles content(String title) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sources.yaml", """
                documents: [{ id: A, title: Een rapport, publisher: Iemand }]
                sources: [{ key: A-1, document: A, place: § 1, says: Tellen helpt. }]
                """);
        files.put("programmes/tellen/programme.yaml", """
                id: tellen
                title: %s
                summary: Leren tellen.
                language: nl
                goals: [{ id: tellen, text: Je telt., sources: [A-1] }]
                audience: [Iedereen]
                studyMinutes: 60
                order: in-order
                modules: [01-begin, 02-verder]
                """.formatted(title));
        files.put("programmes/tellen/01-begin/module.yaml", module("begin", "een, twee"));
        files.put("programmes/tellen/02-verder/module.yaml", module("verder", "drie"));
        files.put("programmes/tellen/01-begin/een.yaml", sum("een", 10, ""));
        files.put("programmes/tellen/01-begin/twee.yaml", sum("twee", 20, "attempts: 2\n"));
        files.put("programmes/tellen/02-verder/drie.yaml", sum("drie", 30, ""));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return ContentFiles.of(bytes);
    }

    private static String module(String id, String activities) {
        return "id: %s\ntitle: %s\nsummary: Een deel.\nactivities: [%s]\n".formatted(id, id, activities);
    }

    private static String sum(String id, int minutes, String more) {
        return "id: %s\nkind: counting\ntitle: %s\nsummary: Tel op.\nminutes: %d\nfindings: [A-1]\n%s"
                .formatted(id, id, minutes, more);
    }
}
