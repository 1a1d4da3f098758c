package nl.leeratelier.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    /** The builds of the program that found these files without problems. */
    public static List<String> checked(JdbcClient jdbc, ContentFiles files) {
        return jdbc.sql("select program from content_check where files_hash = ?")
                .param(Catalogue.hash(files).value())
                .query(String.class)
                .list();
    }

    public static Catalogue on(JdbcClient jdbc, ActivityTypes types) {
        return new Catalogue(
                new VersionRows(jdbc),
                new CheckRows(jdbc),
                new KaderRows(jdbc),
                new LibraryReader(types),
                Clock.systemUTC());
    }
}
