package nl.leeratelier.studio;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.studio.DraftSummary.State;
import nl.leeratelier.testing.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The log of drafts on a database of its own. */
final class Studio {

    final OrganisationId coast = OrganisationId.next();
    final AccountId noor = AccountId.next();
    final AccountId sam = AccountId.next();
    final DataSource source;
    final JdbcClient jdbc;
    final DraftRows rows;
    final EditRows edits;
    final DraftLog log;
    private final TransactionTemplate transaction;

    Studio(Database database) {
        this(database.migrated());
    }

    Studio(DataSource source) {
        this.source = source;
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        DraftCodec codec = new DraftCodec(new JsonMapper());
        rows = new DraftRows(jdbc);
        edits = new EditRows(jdbc, codec);
        log = new DraftLog(rows, edits, codec, Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)));
    }

    /** The same database seen by another node, which has nothing in memory. */
    Studio another() {
        return new Studio(source);
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    DraftId begin(String path, Value.Mapping root) {
        DraftSummary summary = new DraftSummary(
                DraftId.next(),
                "",
                "roleplay",
                "p",
                path,
                Optional.empty(),
                State.OPEN,
                0,
                noor,
                noor,
                Instant.parse("2026-01-01T10:00:00Z"));
        inTransaction(() -> {
            rows.insert(coast, summary);
            edits.insertSnapshot(summary.id(), new EditRows.Snapshot(0, root));
            return summary;
        });
        return summary.id();
    }

    Saved edit(DraftId id, Edit edit, AccountId by) {
        return inTransaction(() -> log.append(id, edit, by));
    }

    Optional<Saved> undo(DraftId id, AccountId by) {
        return inTransaction(() -> log.undo(id, by));
    }

    Optional<Saved> redo(DraftId id, AccountId by) {
        return inTransaction(() -> log.redo(id, by));
    }

    Draft read(DraftId id) {
        return log.read(rows.find(id).orElseThrow());
    }

    Manuscript manuscript(DraftId id) {
        return read(id).manuscript();
    }
}
