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
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes programme versions and gives them to whoever plays or reports them; each is read once and shared by all. */
@Service
public class Catalogue {

    private final VersionRows rows;
    private final CheckRows checks;
    private final KaderRows kaders;
    private final LibraryReader reader;
    private final Clock clock;
    private final Cache<VersionHash, PublishedProgramme> versions =
            Caffeine.newBuilder().maximumSize(200).build();
    /** For those who write: a few versions at a time. */
    private final Cache<VersionHash, ContentFiles> files =
            Caffeine.newBuilder().maximumSize(10).build();

    private final Cache<VersionHash, Library> frames =
            Caffeine.newBuilder().maximumSize(2).build();

    Catalogue(VersionRows rows, CheckRows checks, KaderRows kaders, LibraryReader reader, Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.kaders = kaders;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Publishes every programme of a content folder whose content is new, as the next version of that programme, for everybody. All
     * or nothing. Another toetsingskader, or a source more in the list, makes no new version: what was accredited stays so. What a program found without problems once, byte for byte, it does not check again.
     *
     * @param program names the very build that checks; empty when nobody knows, then everything is checked
     * @throws ContentHasProblems when anything is wrong anywhere in it; nothing is published then
     * @throws NotThePlatforms when an organisation has a programme of the same key; nothing is published then
     */
    @Transactional
    public void publish(ContentFiles files, Optional<String> program) {
        for (String programme : files.programmes()) {
            if (rows.owner(programme).isPresent()) {
                throw new NotThePlatforms(programme);
            }
        }
        check(files, program);
        for (String programme : files.programmes()) {
            ContentFiles own = files.ofProgramme(programme);
            if (rows.find(hash(own)).isEmpty() && !isSame(programme, own)) {
                rows.insert(hash(own), programme, own, clock.instant(), null);
            }
        }
        ContentFiles frame = Frame.of(files);
        if (!hash(frame).equals(hash(kaders.all()))) {
            kaders.replace(frame);
        }
    }

    private boolean isSame(String programme, ContentFiles own) {
        return rows.of(programme).stream()
                .findFirst()
                .filter(last -> Frame.isSame(rows.files(last.hash()), own, reader))
                .isPresent();
    }

    /** The toetsingskaders of the platform as they are now, with the sources that they cite. */
    public Library toetsingskaders() {
        ContentFiles now = kaders.all();
        return frames.get(hash(now), ignored -> reader.readChecked(now));
    }

    private void check(ContentFiles files, Optional<String> program) {
        VersionHash hash = hash(files);
        if (program.filter(one -> checks.contains(hash, one)).isEmpty()) {
            List<Problem> problems = reader.read(files).problems();
            if (!problems.isEmpty()) {
                throw new ContentHasProblems(problems);
            }
            program.ifPresent(one -> checks.insert(hash, one, clock.instant()));
        }
    }

    /**
     * Publishes the next version of a programme of an organisation, in a transaction. What it holds is not checked here.
     *
     * @param files of the programme, with the sources and frameworks it is published with
     * @throws IllegalArgumentException when the programme is not the owner's, or these very files were published before
     */
    @Transactional
    public VersionHash publish(String programme, ContentFiles files, Release release) {
        ContentFiles own = files.ofProgramme(programme);
        VersionHash hash = hash(own);
        Optional<OrganisationId> owner = rows.owner(programme);
        boolean isNew = owner.isEmpty() && rows.of(programme).isEmpty();
        boolean theirs = owner.filter(release.owner()::equals).isPresent();
        if (!(isNew || theirs) || rows.find(hash).isPresent()) {
            throw new IllegalArgumentException("Cannot be published as " + programme + ": " + hash);
        }
        if (isNew) {
            rows.insertOwner(programme, release.owner(), clock.instant());
        }
        rows.insert(hash, programme, own, clock.instant(), release);
        return hash;
    }

    /** What these files, mostly those of one programme, are called. */
    public static VersionHash hash(ContentFiles files) {
        return new VersionHash(Sha256.of(files.byPath()));
    }

    /** The newest version of every programme of the platform, without those that were withdrawn: for whoever belongs nowhere. */
    public List<PublishedProgramme> newest() {
        return rows.newest().stream().map(this::read).toList();
    }

    /** The newest versions that people of an organisation can begin with: the platform's and its own. */
    public List<PublishedProgramme> newest(OrganisationId organisation) {
        return rows.newest(organisation).stream().map(this::read).toList();
    }

    /** The newest version of one programme that people of an organisation can begin with. */
    public Optional<PublishedProgramme> newest(String programme, OrganisationId organisation) {
        return newest(organisation).stream()
                .filter(v -> v.programme().id().equals(programme))
                .findFirst();
    }

    /** The last version of every programme that people of an organisation may have begun with, withdrawn or not: for figures. */
    public List<PublishedProgramme> known(OrganisationId organisation) {
        return rows.latest(organisation).stream().map(this::read).toList();
    }

    /**
     * The newest version of every programme of an organisation, also of one that all versions are withdrawn of, or that was only
     * copied yet: for its authors.
     */
    public List<PublishedProgramme> own(OrganisationId organisation) {
        return rows.owned(organisation).stream()
                .flatMap(programme -> newest(programme).stream())
                .toList();
    }

    /** The newest version of one programme that authors of an organisation may read: its own, or one it knows. */
    public Optional<PublishedProgramme> readable(String programme, OrganisationId organisation) {
        return owner(programme).filter(organisation::equals).isPresent()
                ? newest(programme)
                : known(programme, organisation);
    }

    /** The last version of one programme, as {@link #known(OrganisationId)}. */
    public Optional<PublishedProgramme> known(String programme, OrganisationId organisation) {
        return known(organisation).stream()
                .filter(v -> v.programme().id().equals(programme))
                .findFirst();
    }

    /**
     * The newest version of one programme, whosever it is; where all are withdrawn, the last. Who shows it to somebody asks
     * {@link #newest(String, OrganisationId)}.
     */
    public Optional<PublishedProgramme> newest(String programme) {
        List<Version> all = rows.of(programme);
        return all.stream()
                .filter(version -> version.withdrawal().isEmpty())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(this::read);
    }

    /** Whose programme this is; empty when it is the platform's, or not published. */
    public Optional<OrganisationId> owner(String programme) {
        return rows.owner(programme);
    }

    /** All versions of a programme, the newest first. */
    public List<Version> versions(String programme) {
        return rows.of(programme);
    }

    /** A version, without its content. */
    public Optional<Version> find(VersionHash hash) {
        return rows.find(hash);
    }

    /** From now on nobody new begins with this version; whoever did goes on. Asks nobody whether they may. */
    @Transactional
    public void withdraw(VersionHash hash, AccountId by) {
        rows.withdraw(hash, by, clock.instant());
    }

    /** Takes a withdrawal back. Asks nobody whether they may. */
    @Transactional
    public void restore(VersionHash hash) {
        rows.restore(hash);
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

    private PublishedProgramme read(Version row) {
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

    /** A folder holds a programme of which the key belongs to an organisation. */
    public static final class NotThePlatforms extends RuntimeException {

        private final String programme;

        NotThePlatforms(String programme) {
            super("An organisation has a programme " + programme);
            this.programme = programme;
        }

        /** Its key. */
        public String programme() {
            return programme;
        }
    }
}
