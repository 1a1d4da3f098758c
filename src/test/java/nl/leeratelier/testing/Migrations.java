package nl.leeratelier.testing;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Databases as they were before a migration, to see what it makes of what is there. */
public final class Migrations {

    private Migrations() {}

    /** A new database with the tables of this version. */
    public static DataSource until(Database database, String version) {
        var source = database.create();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common")
                .target(version)
                .load()
                .migrate();
        return source;
    }

    /** Brings it up to date. */
    public static void migrate(Database database, DataSource source) {
        database.migrate(source);
    }
}
