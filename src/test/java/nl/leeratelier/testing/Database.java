package nl.leeratelier.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The two databases that every repository must work on. Use it as the parameter of a test class:
 * {@code @ParameterizedClass @EnumSource class SomethingTest(Database database)}.
 */
public enum Database {
    H2 {
        @Override
        DataSource create() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                    + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource create() throws SQLException {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return Server.RUNNING.getDatabase("postgres", name);
        }
    };

    abstract DataSource create() throws SQLException;

    /** A new, empty, migrated database of this kind. */
    public DataSource migrated() {
        try {
            DataSource source = create();
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + name().toLowerCase())
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException("No test database of kind " + this, e);
        }
    }

    /** The address of a new PostgreSQL database, for tests that start the whole application on it. */
    public static String postgresAddress() {
        try {
            return ((PGSimpleDataSource) POSTGRESQL.create()).getUrl();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
