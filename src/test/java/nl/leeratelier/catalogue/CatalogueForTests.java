package nl.leeratelier.catalogue;

import java.time.Clock;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.LibraryReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a catalogue without Spring. */
public final class CatalogueForTests {

    private CatalogueForTests() {}

    public static Catalogue on(JdbcClient jdbc, ActivityTypes types) {
        return new Catalogue(new VersionRows(jdbc), new LibraryReader(types), Clock.systemUTC());
    }
}
