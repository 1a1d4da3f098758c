package nl.leeratelier.interchange.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Problem;
import nl.leeratelier.content.Problems;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.Work;
import nl.leeratelier.interchange.archive.Archive;
import nl.leeratelier.interchange.archive.StableZip;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.pictures.Picture;
import nl.leeratelier.pictures.PictureId;

/** Content files as an archive, laid out as in a content folder. Importing an export and exporting that gives the same bytes. */
public final class ContentZip {

    private static final String SOURCES = "sources.yaml";
    private static final Set<String> KINDS = Set.of(
            "programme",
            "module",
            "reading",
            "casestudy",
            "roleplay",
            "quiz",
            "dilemma",
            "measure",
            "survey",
            "translation");
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,99}";
    private static final String FRAMEWORK = "frameworks/" + NAME + "\\.yaml";
    private static final String PROGRAMME = "programmes/" + NAME + "/programme\\.yaml";
    private static final String MODULE = "programmes/" + NAME + "/" + NAME + "/module\\.yaml";
    private static final String ACTIVITY =
            "programmes/" + NAME + "/" + NAME + "/" + NAME + "(\\.[a-z]{2,3})?\\.(yaml|md)";

    private ContentZip() {}

    /** The archive of these manuscripts, by path, without pictures. */
    public static byte[] write(Map<String, Manuscript> manuscripts) {
        return write(manuscripts, id -> Optional.empty());
    }

    /** The archive of these manuscripts, by path, with the pictures that they show. */
    public static byte[] write(Map<String, Manuscript> manuscripts, Function<PictureId, Optional<Picture>> pictures) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        manuscripts.forEach((path, manuscript) -> files.put(path, manuscript.write()));
        manuscripts.values().stream()
                .flatMap(manuscript -> PictureFiles.shownIn(manuscript).stream())
                .distinct()
                .flatMap(id -> pictures.apply(id).stream())
                .forEach(picture -> files.put(PictureFiles.path(picture), picture.body()));
        return StableZip.of(files);
    }

    /** The content files as manuscripts, by path; what cannot be read as one is left out. */
    public static SortedMap<String, Manuscript> manuscripts(ContentFiles files) {
        SortedMap<String, Manuscript> manuscripts = new TreeMap<>();
        files.byPath()
                .forEach((path, bytes) -> Manuscript.read(path, bytes, new Problems())
                        .ifPresent(manuscript -> manuscripts.put(path, manuscript)));
        return manuscripts;
    }

    /** Whether an archive is laid out as ours are. */
    public static boolean isOne(Archive archive) {
        return archive.names().stream().anyMatch(name -> name.matches(PROGRAMME + "|" + MODULE + "|" + ACTIVITY));
    }

    /**
     * Reads an archive that was made here, or that holds a content folder.
     *
     * @param shared the sources and frameworks that are here, by path: those in the archive are not taken over
     * @param isHere whether there is a picture already, so that it need not come along
     */
    public static Imported read(Archive archive, Map<String, Manuscript> shared, Predicate<PictureId> isHere)
            throws IOException, CannotRead {
        List<Work> works = new ArrayList<>();
        List<Report.Part> parts = new ArrayList<>();
        PictureFiles pictures = new PictureFiles(isHere);
        for (String name : archive.names()) {
            if (pictures.takes(name, archive)) {
                continue;
            }
            if (kindOf(name).isEmpty()) {
                parts.add(new Report.Part(name, "", "", List.of(Note.leftOut("no-content"))));
                continue;
            }
            Problems problems = new Problems();
            Optional<Manuscript> read = Manuscript.read(name, archive.find(name).orElseThrow(), problems);
            if (read.isEmpty()) {
                String why =
                        problems.all().stream().map(Problem::what).findFirst().orElse("");
                parts.add(new Report.Part(name, "", "", List.of(Note.leftOut("unreadable", why))));
            } else if (isShared(name)) {
                parts.add(new Report.Part(
                        titleOf(name, read.get()), "", "", List.of(sharedNote(read.get(), shared.get(name)))));
            } else {
                String kind = kind(name, read.get().root());
                if (!KINDS.contains(kind)) {
                    parts.add(
                            new Report.Part(titleOf(name, read.get()), kind, "", List.of(Note.leftOut("kind", kind))));
                    continue;
                }
                works.add(new Work(Optional.of(name), kind, read.get()));
                parts.add(new Report.Part(titleOf(name, read.get()), "", "interchange.kind." + kind, List.of()));
            }
        }
        works.forEach(work -> parts.addAll(pictures.missing(work)));
        parts.addAll(pictures.report(works));
        return new Imported(Imported.Format.OWN, works, new Report(parts), pictures.shown(works));
    }

    private static Note sharedNote(Manuscript theirs, @org.jspecify.annotations.Nullable Manuscript ours) {
        return theirs.equals(ours) ? Note.same("shared") : Note.leftOut("shared-differs");
    }

    /** What a file is called by whoever reads it; the list of sources has no title of its own. */
    private static String titleOf(String name, Manuscript manuscript) {
        if (name.equals(SOURCES)) {
            return "interchange.kind.sources";
        }
        return manuscript
                .root()
                .words("title")
                .filter(title -> !title.isBlank())
                .orElseGet(() -> name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", ""));
    }

    private static boolean isShared(String name) {
        return name.equals(SOURCES) || name.matches(FRAMEWORK);
    }

    private static Optional<String> kindOf(String name) {
        boolean known = isShared(name) || name.matches(PROGRAMME) || name.matches(ACTIVITY);
        return known ? Optional.of(name) : Optional.empty();
    }

    private static String kind(String name, Value.Mapping root) {
        if (name.matches(PROGRAMME)) {
            return "programme";
        }
        if (name.matches(MODULE)) {
            return "module";
        }
        return root.find("of").isPresent() ? "translation" : root.words("kind").orElse("?");
    }
}
