package nl.leeratelier.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problem;
import nl.leeratelier.content.TranslationName;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The content that ships, to be looked at and to be damaged. */
final class Shipped {

    static final Path FOLDER = Path.of("content");
    static final ContentFiles FILES = files();
    static final LibraryReader READER = new LibraryReader(KnownTypes.all());

    /** Reads, and checks nothing of what an activity as a whole must hold to. */
    static final LibraryReader QUICK_READER = new LibraryReader(new ActivityTypes(KnownTypes.all().kinds().stream()
            .<ActivityType<?, ?, ?>>map(
                    kind -> new Unchecked<>(KnownTypes.all().find(kind).orElseThrow()))
            .toList()));

    private static final String FENCE = "---\n";

    private Shipped() {}

    private static ContentFiles files() {
        try {
            return ContentFiles.in(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(FILES.byPath().get(path), StandardCharsets.UTF_8);
    }

    /** Problems when one file holds something else; it is read without the other activities, which is fast. */
    static List<Problem> problemsWith(String path, byte[] bytes) {
        return problemsWith(READER, path, bytes);
    }

    static List<Problem> problemsWith(LibraryReader reader, String path, byte[] bytes) {
        var files = new TreeMap<String, byte[]>();
        FILES.byPath().forEach((name, own) -> {
            boolean isActivity = name.startsWith("programmes/")
                    && !name.endsWith("/programme.yaml")
                    && !name.endsWith("/module.yaml");
            if (!isActivity) {
                files.put(name, own);
            }
        });
        files.put(path, bytes);
        return reader.read(new ContentFiles(files)).problems();
    }

    /** A file's fields; of a Markdown file, those of its front matter. */
    @SuppressWarnings("unchecked") // A content file is a mapping with names of text.
    static Map<String, Object> fields(String path) {
        String text = text(path);
        String yaml = path.endsWith(".md") ? text.substring(FENCE.length(), text.indexOf("\n" + FENCE) + 1) : text;
        return new LinkedHashMap<>(
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** A file with other fields. */
    static byte[] withFields(String path, Map<String, Object> fields) {
        String text = text(path);
        String yaml =
                new Dump(DumpSettings.builder().setDereferenceAliases(true).build()).dumpToString(fields);
        String all = path.endsWith(".md") ? FENCE + yaml + text.substring(text.indexOf("\n" + FENCE) + 1) : yaml;
        return all.getBytes(StandardCharsets.UTF_8);
    }

    /** The name of the schema that a file must hold to. */
    static String schema(String path) {
        if (path.equals("sources.yaml")) {
            return "sources";
        }
        if (path.startsWith("frameworks/")) {
            return "framework";
        }
        return switch (Path.of(path).getFileName().toString()) {
            case "programme.yaml" -> "programme";
            case "module.yaml" -> "module";
            default ->
                TranslationName.of(path).isPresent()
                        ? "translation"
                        : String.valueOf(fields(path).get("kind"));
        };
    }
}
