package nl.leeratelier.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an author waits for: an edit in a talk of 300 moments that is on disk when it returns, opening that talk on a node that has
 * nothing in memory, and checking the longest talk that ships.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class DraftBenchmark {

    private static final int NODES = 300;

    private final Studio studio = onDisk();
    private final DraftId id = studio.begin("programmes/p/m/groot.yaml", talk());
    private final Shop shop = new Shop();
    private final Draft longest = Shop.draft(Shop.TALK);
    private int turn;

    /** As the platform keeps it: every commit is on disk when it returns. */
    private static Studio onDisk() {
        try {
            Path folder = Files.createTempDirectory("drafts");
            JdbcConnectionPool pool = JdbcConnectionPool.create(
                    "jdbc:h2:file:" + folder.resolve("db")
                            + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "sa",
                    "");
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration/common")
                    .load()
                    .migrate();
            return new Studio(pool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Value.Mapping talk() {
        Manuscript talk = Shop.manuscript(Shop.FOLDER + "05-het-gesprek/gesprek-telefoon.yaml");
        List<Value> nodes = new ArrayList<>();
        List<Value> shipped = talk.root().elements("nodes");
        for (int n = 0; n < NODES; n++) {
            Value.Mapping node = (Value.Mapping) shipped.get(n % shipped.size());
            nodes.add(node.with("id", Value.text("n" + n)).without("stop"));
        }
        return talk.root().with("nodes", new Value.Listing(nodes));
    }

    @Benchmark
    public Saved edit() {
        Pointer at = Pointer.of("nodes", "n" + (turn * 7) % NODES, "note" + turn % 3);
        Optional<Value> before = studio.manuscript(id).at(at);
        turn++;
        return studio.edit(id, new Edit.Put(at, before, Optional.of(Value.text("Beurt " + turn))), studio.noor);
    }

    @Benchmark
    public Draft openOnAnotherNode() {
        return studio.another().read(id);
    }

    @Benchmark
    public DraftCheck.Checked checkTheLongestTalk() {
        return shop.check.check(longest, List.of());
    }
}
