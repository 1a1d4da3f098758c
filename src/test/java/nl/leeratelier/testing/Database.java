package nl.leeratelier.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/**
 * The two databases that every repository must work on. Use it as the parameter of a test class:
 * {@code @ParameterizedClass @EnumSource class SomethingTest(Database database)}.
 */
public enum Database {
    H2 {
        private final Supplier<List<String>> script = once(() -> script(migrate(create())));

        @Override
        DataSource create() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                    + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
            return source;
        }

        @Override
        DataSource copy() {
            DataSource source = create();
            JdbcClient jdbc = JdbcClient.create(source);
            script.get().forEach(statement -> jdbc.sql(statement).update());
            return source;
        }

        private static List<String> script(DataSource migrated) {
            return JdbcClient.create(migrated).sql("script").query(String.class).list();
        }
    },
    POSTGRESQL {
        private final Supplier<String> template = once(() -> name(migrate(create())));

        @Override
        DataSource create() {
            return create("");
        }

        @Override
        DataSource copy() {
            return create(" template " + template.get());
        }

        private static String name(DataSource source) {
            return ((PGSimpleDataSource) source).getDatabaseName();
        }

        private static DataSource create(String from) {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                    .sql("create database " + name + from)
                    .update();
            return Server.RUNNING.getDatabase("postgres", name);
        }
    };

    abstract DataSource create();

    /** A new one with the tables of the first that was migrated: running the migrations anew takes ten times as long. */
    abstract DataSource copy();

    /** A new, empty, migrated database of this kind. */
    public DataSource migrated() {
        return copy();
    }

    DataSource migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + name().toLowerCase())
                .failOnMissingLocations(false)
                .load()
                .migrate();
        return source;
    }

    private static <T> Supplier<T> once(Supplier<T> made) {
        return SingletonSupplier.of(made);
    }

    /** The address of a new PostgreSQL database, for tests that start the whole application on it. */
    public static String postgresAddress() {
        return ((PGSimpleDataSource) POSTGRESQL.create()).getUrl();
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
