package nl.leeratelier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.content.ContentFiles;

/** What is written but not yet named by a programme, as a programme of its own beside what ships. */
public final class Drafts {

    private static final Path FOLDER = Path.of("docs", "drafts");
    private static final List<String> KINDS = List.of("dilemma", "measure", "survey");
    private static final String MODULE = "programmes/concepten/01-concepten/";

    private Drafts() {}

    /** The shipped files and the drafts; only the shipped ones when there are no drafts. */
    public static ContentFiles beside(ContentFiles shipped) {
        Map<String, byte[]> files = new LinkedHashMap<>(shipped.byPath());
        List<String> names = new ArrayList<>();
        int minutes = 0;
        for (Path file : files()) {
            String text = read(file);
            String name = file.getFileName().toString();
            files.put(MODULE + name, text.getBytes(StandardCharsets.UTF_8));
            names.add(name.substring(0, name.lastIndexOf('.')));
            minutes += minutes(text);
        }
        if (names.isEmpty()) {
            return shipped;
        }
        put(files, "programmes/concepten/programme.yaml", """
                id: concepten
                title: Concepten
                summary: Wat nog niet in een programma staat.
                language: nl
                audience: [Wie ze proeft]
                goals: [{ id: proeven, text: Je proeft ze., sources: [A-2.1c] }]
                studyMinutes: %d
                order: free
                modules: [01-concepten]
                """.formatted(minutes));
        put(files, MODULE + "module.yaml", """
                id: concepten
                title: Concepten
                summary: Wat nog niet in een programma staat.
                activities: [%s]
                """.formatted(String.join(", ", names)));
        return ContentFiles.of(files);
    }

    /** The drafts, by kind and name. */
    public static List<Path> files() {
        List<Path> found = new ArrayList<>();
        for (String kind : KINDS) {
            Path folder = FOLDER.resolve(kind);
            if (Files.isDirectory(folder)) {
                try (var drafts = Files.list(folder)) {
                    drafts.filter(file -> file.toString().endsWith(".yaml"))
                            .sorted()
                            .forEach(found::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    private static int minutes(String text) {
        return text.lines()
                .filter(line -> line.startsWith("minutes: "))
                .mapToInt(line -> Integer.parseInt(line.substring(9).strip()))
                .sum();
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
