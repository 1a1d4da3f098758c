package nl.leeratelier.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Sources;

/** What stands around programmes and is no part of them: toetsingskaders, and sources that nothing in a programme names yet. */
final class Frame {

    private static final String SOURCES = "sources.yaml";
    private static final Pattern KADER = Pattern.compile("(?m)^kind: *toetsingskader *$");

    private Frame() {}

    /** The toetsingskaders among these files, with the list of sources. */
    static ContentFiles of(ContentFiles files) {
        return some(files, path -> path.equals(SOURCES) || isKader(path, files));
    }

    /**
     * Whether a programme is the same to whoever follows it: the files differ at most by toetsingskaders, and by sources that came
     * to the list.
     */
    static boolean isSame(ContentFiles before, ContentFiles after, LibraryReader reader) {
        SortedMap<String, byte[]> then = some(before, path -> !path.equals(SOURCES) && !isKader(path, before))
                .byPath();
        SortedMap<String, byte[]> now = some(after, path -> !path.equals(SOURCES) && !isKader(path, after))
                .byPath();
        return then.keySet().equals(now.keySet())
                && then.keySet().stream().allMatch(path -> Arrays.equals(then.get(path), now.get(path)))
                && sources(after, reader)
                        .byKey()
                        .entrySet()
                        .containsAll(sources(before, reader).byKey().entrySet());
    }

    private static Sources sources(ContentFiles files, LibraryReader reader) {
        return reader.readChecked(some(files, SOURCES::equals)).sources();
    }

    private static ContentFiles some(ContentFiles files, Predicate<String> which) {
        SortedMap<String, byte[]> found = new TreeMap<>(files.byPath());
        found.keySet().removeIf(which.negate());
        return new ContentFiles(found);
    }

    private static boolean isKader(String path, ContentFiles files) {
        byte[] bytes = files.byPath().get(path);
        return path.startsWith("frameworks/")
                && bytes != null
                && KADER.matcher(new String(bytes, StandardCharsets.UTF_8)).find();
    }
}
