package nl.leeratelier.catalogue;

import java.time.Clock;
import java.time.Instant;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a catalogue without Spring. */
public final class CatalogueForTests {

    private CatalogueForTests() {}

    /** Stores a version as if it had been published before the checker knew the rules it breaks. */
    public static void publishUnchecked(JdbcClient jdbc, String programme, ContentFiles files) {
        ContentFiles own = files.ofProgramme(programme);
        VersionHash hash = new VersionHash(Sha256.of(own.byPath()));
        new VersionRows(jdbc).insert(hash, programme, own, Instant.now(), null);
    }

    public static Catalogue on(JdbcClient jdbc, ActivityTypes types) {
        return new Catalogue(new VersionRows(jdbc), new LibraryReader(types), Clock.systemUTC());
    }
}
