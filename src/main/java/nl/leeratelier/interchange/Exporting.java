package nl.leeratelier.interchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.interchange.own.ContentZip;
import nl.leeratelier.interchange.qti.QtiExport;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.pictures.Pictures;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.Drafts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What trainers take along: the programmes that their organisation sees, with its own drafts or without. */
@Service
public class Exporting {

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Pictures pictures;
    private final CurrentPerson current;

    Exporting(Drafts drafts, Catalogue catalogue, Pictures pictures, CurrentPerson current) {
        this.pictures = pictures;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.current = current;
    }

    /**
     * What there is of a programme.
     *
     * @param version the newest that was published; empty when none was
     * @param drafts how many open drafts there are of it
     */
    public record Contents(String key, String title, OptionalInt version, int drafts, List<Part> parts) {}

    /**
     * An activity.
     *
     * @param path of its file
     */
    public record Part(String path, String title, String kind) {

        /** Its name, as it stands in the path. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        }
    }

    /** A programme that can be taken along; empty when there is none that this person may see. */
    public Optional<Contents> contents(String programme) {
        mustWrite();
        Optional<PublishedProgramme> published = published(programme);
        List<Draft> open = drafts.openOf(programme);
        if (published.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Manuscript> all = manuscripts(programme, true);
        List<Part> parts = all.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("programmes/"))
                .filter(entry -> entry.getValue().root().words("kind").isPresent())
                .map(entry -> new Part(
                        entry.getKey(),
                        entry.getValue().root().words("title").orElse(entry.getKey()),
                        entry.getValue().root().words("kind").orElseThrow()))
                .toList();
        Manuscript head = all.get("programmes/" + programme + "/programme.yaml");
        String title = head == null ? programme : head.root().words("title").orElse(programme);
        return Optional.of(new Contents(
                programme,
                title,
                published
                        .filter(this::wasPublished)
                        .map(PublishedProgramme::number)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                open.size(),
                parts));
    }

    /** A whole programme as an archive of our own format, with the sources and frameworks that it was published with. */
    public byte[] programme(String programme, boolean withDrafts) {
        mustWrite();
        return ContentZip.write(manuscripts(programme, withDrafts), pictures::find);
    }

    /** One activity as an archive of our own format, as it stands in a draft if there is one. */
    public byte[] activity(String programme, String path) {
        return ContentZip.write(Map.of(path, manuscript(programme, path)), pictures::find);
    }

    /** A quiz in QTI 3, as it stands in a draft if there is one, and what that cannot say. */
    public QtiExport quiz(String programme, String path) {
        return QtiExport.of(manuscript(programme, path));
    }

    private Manuscript manuscript(String programme, String path) {
        mustWrite();
        Manuscript found = manuscripts(programme, true).get(path);
        if (found == null) {
            throw new AccessDeniedException("No such activity");
        }
        return found;
    }

    private SortedMap<String, Manuscript> manuscripts(String programme, boolean withDrafts) {
        SortedMap<String, Manuscript> all = new TreeMap<>();
        published(programme)
                .ifPresent(version -> all.putAll(
                        ContentZip.manuscripts(catalogue.files(version.hash()).ofProgramme(programme))));
        List<Draft> open = withDrafts ? drafts.openOf(programme) : List.of();
        if (all.isEmpty() && !open.isEmpty()) {
            all.putAll(ContentZip.manuscripts(shared()));
        }
        open.forEach(draft -> all.put(draft.path(), draft.manuscript()));
        return all;
    }

    /** What a programme will be published with that never was: the sources and frameworks of the platform. */
    private ContentFiles shared() {
        return catalogue.newest().stream()
                .max(Comparator.comparing(PublishedProgramme::publishedAt))
                .map(version -> catalogue.files(version.hash()).ofProgramme(""))
                .orElseGet(() -> ContentFiles.of(Map.of()));
    }

    /** What was only taken over from another programme was never published as this one. */
    private boolean wasPublished(PublishedProgramme version) {
        return catalogue
                .find(version.hash())
                .filter(one -> one.kind() != Release.Kind.COPIED)
                .isPresent();
    }

    private Optional<PublishedProgramme> published(String programme) {
        return catalogue.readable(programme, current.organisation().id());
    }

    private void mustWrite() {
        if (!current.is(Role.TRAINER)) {
            throw new AccessDeniedException("Trainers take content along");
        }
    }
}
