package nl.leeratelier.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * The files of a content folder as fields.
 *
 * @param unread collects the names of files that hold nothing readable
 */
record YamlFiles(ContentFiles files, Problems problems, KnownSources sources, Set<String> unread) {

    YamlFiles(ContentFiles files, Problems problems, KnownSources sources) {
        this(files, problems, sources, new HashSet<>());
    }

    /** Notes that a file holds nothing readable. */
    void miss(String path) {
        unread.add(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", ""));
    }

    SortedMap<String, byte[]> byPath() {
        return files.byPath();
    }

    boolean has(String path) {
        return files.byPath().containsKey(path);
    }

    /**
     * Reads the fields of a file; of a Markdown file, those between its {@code ---} lines and its text.
     *
     * @return empty when the file is missing, which is not reported, or holds no fields: a problem says why
     */
    <T> Optional<T> read(String path, Function<Fields, T> read) {
        return Optional.ofNullable(files.byPath().get(path))
                .flatMap(bytes -> YamlNode.read(path, bytes, problems))
                .map(mapping -> read(mapping, read));
    }

    private <T> T read(YamlNode.Mapping mapping, Function<Fields, T> read) {
        Fields fields = new Fields(mapping, problems, sources);
        T result = read.apply(fields);
        fields.done();
        return result;
    }
}
