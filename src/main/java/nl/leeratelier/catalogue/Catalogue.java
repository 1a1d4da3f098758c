package nl.leeratelier.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problem;
import nl.leeratelier.content.Programme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes programme versions and gives them to whoever plays or reports them; each is read once and shared by all. */
@Service
public class Catalogue {

    private final VersionRows rows;
    private final LibraryReader reader;
    private final Clock clock;
    private final Cache<VersionHash, PublishedProgramme> versions =
            Caffeine.newBuilder().maximumSize(200).build();
    /** For those who write: a few versions at a time. */
    private final Cache<VersionHash, ContentFiles> files =
            Caffeine.newBuilder().maximumSize(10).build();

    Catalogue(VersionRows rows, LibraryReader reader, Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Publishes every programme of a content folder whose content is new, as the next version of that programme. All or
     * nothing. A folder in which nothing is new is not checked again.
     *
     * @return the newest versions
     * @throws ContentHasProblems when anything is wrong anywhere in it; nothing is published then
     */
    @Transactional
    public List<PublishedProgramme> publish(ContentFiles files) {
        if (!isPublished(files)) {
            LibraryReader.Reading reading = reader.read(files);
            if (!reading.problems().isEmpty()) {
                throw new ContentHasProblems(reading.problems());
            }
            for (String programme : files.programmes()) {
                ContentFiles own = files.ofProgramme(programme);
                if (rows.find(hash(own)).isEmpty()) {
                    rows.insert(hash(own), programme, own, clock.instant());
                }
            }
        }
        return newest();
    }

    private boolean isPublished(ContentFiles files) {
        return !files.programmes().isEmpty()
                && files.programmes().stream()
                        .allMatch(programme ->
                                rows.find(hash(files.ofProgramme(programme))).isPresent());
    }

    private static VersionHash hash(ContentFiles files) {
        return new VersionHash(Sha256.of(files.byPath()));
    }

    /** The newest version of every programme. */
    public List<PublishedProgramme> newest() {
        return rows.newest().stream().map(this::read).toList();
    }

    /** The newest version of one programme. */
    public Optional<PublishedProgramme> newest(String programme) {
        return newest().stream()
                .filter(v -> v.programme().id().equals(programme))
                .findFirst();
    }

    /**
     * A version that was published at some time.
     *
     * @throws IllegalArgumentException when there is none with this hash
     */
    public PublishedProgramme version(VersionHash hash) {
        PublishedProgramme cached = versions.getIfPresent(hash);
        return cached != null
                ? cached
                : rows.find(hash)
                        .map(this::read)
                        .orElseThrow(() -> new IllegalArgumentException("No programme version " + hash));
    }

    /** The files of a version, with its sources and frameworks. */
    public ContentFiles files(VersionHash hash) {
        return files.get(hash, rows::files);
    }

    private PublishedProgramme read(VersionRows.Row row) {
        return versions.get(row.hash(), hash -> {
            ContentFiles files = rows.files(hash);
            Library library = reader.readChecked(files);
            Programme programme = library.programme(row.programme()).orElseThrow();
            Map<String, String> hashes =
                    programme.activities().stream().collect(Collectors.toMap(Activity::id, hashIn(files)));
            return new PublishedProgramme(
                    hash, row.number(), row.publishedAt(), programme, library, Map.copyOf(hashes));
        });
    }

    private static Function<Activity, String> hashIn(ContentFiles files) {
        return activity -> {
            SortedMap<String, byte[]> own = new TreeMap<>();
            activity.files()
                    .forEach(file ->
                            own.put(file, Objects.requireNonNull(files.byPath().get(file), file)));
            return own.size() == 1 ? Sha256.of(own.values().iterator().next()) : Sha256.of(own);
        };
    }

    /** Content that must be mended before it can be published. */
    public static final class ContentHasProblems extends RuntimeException {

        private final transient List<Problem> problems;

        ContentHasProblems(List<Problem> problems) {
            super(problems.size() + " problems in the content, the first: " + problems.getFirst());
            this.problems = problems;
        }

        public List<Problem> problems() {
            return problems;
        }
    }
}
