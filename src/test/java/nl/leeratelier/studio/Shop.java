package nl.leeratelier.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.CatalogueForTests;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import nl.leeratelier.testing.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A catalogue with the shipped programmes, and drafts over them that are in memory only. */
final class Shop {

    static final String KEY = "meldcode-in-partnerschap";
    static final String FOLDER = "programmes/" + KEY + "/";
    static final String TALK = FOLDER + "06-onder-druk/gesprek-twee-ouders.yaml";
    static final ContentFiles FILES = shipped();

    final Catalogue catalogue;
    final DraftCheck check;

    Shop() {
        JdbcClient jdbc = JdbcClient.create(Database.H2.migrated());
        FILES.programmes().forEach(key -> CatalogueForTests.publishUnchecked(jdbc, key, FILES));
        catalogue = CatalogueForTests.on(jdbc, Selection.types());
        check = new DraftCheck(catalogue, new LibraryReader(Selection.types()));
    }

    private static ContentFiles shipped() {
        try {
            return ContentFiles.in(Path.of("content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manuscript manuscript(String path) {
        return Manuscript.read(path, Objects.requireNonNull(FILES.byPath().get(path), path), new Problems())
                .orElseThrow();
    }

    static Draft draft(String path) {
        return draft(path, manuscript(path));
    }

    static Draft draft(String path, Manuscript manuscript) {
        List<String> parts = List.of(path.split("/"));
        String kind = path.endsWith("/programme.yaml")
                ? "programme"
                : path.endsWith("/module.yaml")
                        ? "module"
                        : manuscript.root().words("kind").orElse("");
        return new Draft(
                DraftId.next(),
                OrganisationId.next(),
                parts.get(1),
                path,
                kind,
                Optional.empty(),
                manuscript,
                0,
                Instant.EPOCH);
    }
}
