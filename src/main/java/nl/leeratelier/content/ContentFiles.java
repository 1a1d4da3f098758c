package nl.leeratelier.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a content folder: path with forward slashes, and bytes.
 *
 * @param byPath sorted by path
 */
public record ContentFiles(SortedMap<String, byte[]> byPath) {

    /** No content file is larger, in bytes. */
    public static final int LARGEST = 1_000_000;

    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 100_000_000;

    /** Files that are already in memory. */
    public static ContentFiles of(Map<String, byte[]> files) {
        return new ContentFiles(new TreeMap<>(files));
    }

    /**
     * Reads the YAML and Markdown files below a folder; links, other files and what is not content ({@code README.md},
     * {@code schemas}) are passed over. Of a file that is too large only the first part is kept, enough to refuse it.
     *
     * @throws IOException when the folder cannot be read, or holds more than 5,000 files or 100 MB
     */
    public static ContentFiles in(Path folder) throws IOException {
        Path real = folder.toRealPath();
        SortedMap<String, byte[]> files = new TreeMap<>();
        long size = 0;
        try (var paths = Files.walk(real, 12)) {
            for (Path path : (Iterable<Path>) paths.filter(ContentFiles::isFile)::iterator) {
                String name = real.relativize(path).toString().replace('\\', '/');
                if (!isContent(name)) {
                    continue;
                }
                byte[] bytes = start(path);
                size += bytes.length;
                if (files.size() == MOST_FILES || size > MOST_BYTES) {
                    throw new IOException("it holds more than " + MOST_FILES + " content files or 100 MB");
                }
                files.put(name, bytes);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new ContentFiles(files);
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private static boolean isContent(String name) {
        boolean known = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".md");
        return known && !name.equals("README.md") && !name.startsWith("schemas/") && !name.startsWith(".");
    }

    /** The folders of the programmes, which are their ids too where nothing is wrong; sorted. */
    public SortedSet<String> programmes() {
        SortedSet<String> folders = new TreeSet<>();
        byPath.keySet().forEach(path -> programmeOf(path).ifPresent(folders::add));
        return folders;
    }

    static Optional<String> programmeOf(String path) {
        String[] parts = path.split("/");
        return parts.length >= 3 && parts[0].equals("programmes") ? Optional.of(parts[1]) : Optional.empty();
    }

    /** Only what one programme needs: its own folder, the frameworks and the sources. */
    public ContentFiles ofProgramme(String id) {
        SortedMap<String, byte[]> own = new TreeMap<>();
        byPath.forEach((path, bytes) -> {
            if (!path.startsWith("programmes/") || path.startsWith("programmes/" + id + "/")) {
                own.put(path, bytes);
            }
        });
        return new ContentFiles(own);
    }
}
