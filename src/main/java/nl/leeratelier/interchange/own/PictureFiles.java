package nl.leeratelier.interchange.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.Work;
import nl.leeratelier.interchange.archive.Archive;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.pictures.Picture;
import nl.leeratelier.pictures.PictureId;
import nl.leeratelier.pictures.Pictures;

/** The pictures of an archive of our own format: each in {@code pictures/}, under its name. */
final class PictureFiles {

    private static final Pattern PATH = Pattern.compile("pictures/([0-9a-f]{64})\\.(png|jpg)");

    private final Predicate<PictureId> isHere;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    /** What is no picture that was drawn here, whatever it is called. */
    private final List<String> strange = new ArrayList<>();

    PictureFiles(Predicate<PictureId> isHere) {
        this.isHere = isHere;
    }

    static String path(Picture picture) {
        return "pictures/" + picture.id() + (picture.mediaType().equals("image/png") ? ".png" : ".jpg");
    }

    static Set<PictureId> shownIn(Manuscript manuscript) {
        return Pictures.shownIn(new String(manuscript.write(), StandardCharsets.UTF_8));
    }

    /** Whether this is a picture; then it is taken. */
    boolean takes(String name, Archive archive) throws IOException, CannotRead {
        if (!PATH.matcher(name).matches()) {
            return false;
        }
        byte[] file = archive.find(name).orElseThrow();
        if (Pictures.isDrawn(id(name), file)) {
            files.put(name, file);
        } else {
            strange.add(name);
        }
        return true;
    }

    private static PictureId id(String path) {
        Matcher name = PATH.matcher(path);
        if (!name.matches()) {
            throw new IllegalArgumentException(path);
        }
        return new PictureId(name.group(1));
    }

    private static Set<PictureId> shownIn(List<Work> works) {
        Set<PictureId> shown = new LinkedHashSet<>();
        works.forEach(work -> shown.addAll(shownIn(work.manuscript())));
        return shown;
    }

    /** What is said of pictures that a work shows and that are nowhere. */
    List<Report.Part> missing(Work work) {
        Set<PictureId> brought = new LinkedHashSet<>();
        files.keySet().forEach(path -> brought.add(id(path)));
        List<Report.Part> parts = new ArrayList<>();
        for (PictureId id : shownIn(work.manuscript())) {
            if (!brought.contains(id) && !isHere.test(id)) {
                parts.add(new Report.Part(
                        work.path().orElse(work.title()), "", "", List.of(Note.leftOut("picture-missing"))));
            }
        }
        return parts;
    }

    /** What became of each picture in the archive. */
    List<Report.Part> report(List<Work> works) {
        Set<PictureId> shown = shownIn(works);
        List<Report.Part> parts = new ArrayList<>();
        files.keySet()
                .forEach(path -> parts.add(
                        shown.contains(id(path))
                                ? new Report.Part(path, "", "interchange.kind.picture", List.of())
                                : new Report.Part(path, "", "", List.of(Note.leftOut("picture-unused")))));
        strange.forEach(path -> parts.add(new Report.Part(path, "", "", List.of(Note.leftOut("picture-strange")))));
        return parts;
    }

    /** The pictures that the works show. */
    Map<PictureId, byte[]> shown(List<Work> works) {
        Set<PictureId> shown = shownIn(works);
        Map<PictureId, byte[]> pictures = new java.util.LinkedHashMap<>();
        files.forEach((path, bytes) -> {
            if (shown.contains(id(path))) {
                pictures.put(id(path), bytes);
            }
        });
        return pictures;
    }
}
