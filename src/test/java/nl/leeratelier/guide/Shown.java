package nl.leeratelier.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Sources;
import nl.leeratelier.ui.Translations;

/** The pages at hand, from what ships or from a few lines. */
final class Shown {

    static final Library SHIPPED = shipped();
    static final Library NOTHING =
            new Library(Sources.NONE, List.of(), List.of(), java.util.Set.of(), java.util.Set.of());

    private static final Translations WORDS = new Translations();

    private Shown() {}

    private static Library shipped() {
        try {
            Map<String, byte[]> files =
                    new TreeMap<>(ContentFiles.in(Path.of("content")).byPath());
            files.keySet().removeIf(path -> path.startsWith("programmes/"));
            return read(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A library with these frameworks and one source, S. */
    static Library of(String... frameworks) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("sources.yaml", """
                documents: [{ id: D, title: Het <b>boek</b>, publisher: Iemand }]
                sources: [{ key: S, document: D, says: Wat <i>er</i> staat. }]
                """.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < frameworks.length; i++) {
            files.put("frameworks/" + i + ".yaml", frameworks[i].getBytes(StandardCharsets.UTF_8));
        }
        return read(files);
    }

    private static Library read(Map<String, byte[]> files) {
        LibraryReader.Reading reading = new LibraryReader(new ActivityTypes(List.of())).read(ContentFiles.of(files));
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException(reading.problems().toString());
        }
        return reading.library();
    }

    static Voice voice(Library library, Locale language) {
        return new Voice(WORDS, language, library.sources());
    }

    static String guide(Library library, Locale language) {
        return new GuidePage(library, voice(library, language)).html();
    }

    static String planner(Library library, Locale language) {
        return new PlannerPage(library, voice(library, language)).html();
    }
}
