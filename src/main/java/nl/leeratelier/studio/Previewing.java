package nl.leeratelier.studio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.manuscript.Difference;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.studio.Preview.FileChange;
import nl.leeratelier.studio.PublishingRule.Objection;
import org.springframework.stereotype.Component;

/** Puts drafts over the newest version of their programme, reads and checks all of it, and compares. Asks nobody whether they may. */
@Component
class Previewing {

    private final Catalogue catalogue;
    private final DraftCheck check;
    private final LibraryReader reader;

    Previewing(Catalogue catalogue, DraftCheck check, LibraryReader reader) {
        this.catalogue = catalogue;
        this.check = check;
        this.reader = reader;
    }

    /** @param files what would be published */
    record Made(Preview preview, ContentFiles files) {}

    Made of(String key, List<Draft> drafts, List<Objection> objections) {
        DraftCheck.Base base = check.base(key);
        Optional<PublishedProgramme> newest = catalogue.newest(key);
        Overlay.Laid laid = Overlay.of(key, base.files(), base.programme(key), drafts);
        ContentFiles before = base.files().ofProgramme(key);
        ContentFiles files = asTheyWere(before, laid.files().ofProgramme(key));
        LibraryReader.Reading reading = reader.read(files);
        Preview preview = new Preview(
                key,
                newest,
                List.copyOf(drafts),
                changes(before, files, drafts),
                Stream.concat(
                                reading.problems().stream(),
                                drafts.stream()
                                        .flatMap(draft ->
                                                Unwritten.in(draft).stream().map(Marked::problem)))
                        .toList(),
                objections,
                newest.map(version -> OptionalInt.of(version.programme().studyMinutes()))
                        .orElseGet(OptionalInt::empty),
                reading.library().programme(key).map(Programme::studyMinutes).orElse(0));
        return new Made(preview, files);
    }

    /** A file that says the same in other bytes, since it was written by hand, stays as it was: whoever did it did this one. */
    private static ContentFiles asTheyWere(ContentFiles before, ContentFiles after) {
        SortedMap<String, byte[]> files = new TreeMap<>(after.byPath());
        files.replaceAll((path, bytes) -> {
            byte[] old = before.byPath().get(path);
            boolean same = old != null
                    && !Arrays.equals(old, bytes)
                    && manuscript(before, path).equals(manuscript(after, path));
            return old != null && same ? old : bytes;
        });
        return new ContentFiles(files);
    }

    private static List<FileChange> changes(ContentFiles before, ContentFiles after, List<Draft> drafts) {
        Set<String> paths = new TreeSet<>(before.byPath().keySet());
        paths.addAll(after.byPath().keySet());
        return paths.stream()
                .filter(path ->
                        !Arrays.equals(before.byPath().get(path), after.byPath().get(path)))
                .map(path -> change(path, manuscript(before, path), manuscript(after, path), drafts))
                .toList();
    }

    private static FileChange change(
            String path, Optional<Manuscript> before, Optional<Manuscript> after, List<Draft> drafts) {
        List<Difference> differences =
                before.isPresent() && after.isPresent() ? Difference.between(before.get(), after.get()) : List.of();
        Optional<Draft> draft =
                drafts.stream().filter(own -> own.path().equals(path)).findFirst();
        return new FileChange(path, before, after, draft, differences);
    }

    private static Optional<Manuscript> manuscript(ContentFiles files, String path) {
        return Optional.ofNullable(files.byPath().get(path))
                .flatMap(bytes -> Manuscript.read(path, bytes, new Problems()));
    }
}
