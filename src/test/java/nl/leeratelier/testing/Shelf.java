package nl.leeratelier.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problem;
import nl.leeratelier.content.Programme;

/** A small content folder in memory around activities under test: programme {@code p}, module {@code m}, sources S1 to S3. */
public final class Shelf {

    private static final String HEAD = """
            id: %s
            kind: %s
            title: Een titel
            summary: Een zin.
            minutes: 5
            findings: [S1]
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder names = new StringBuilder();
    private final ActivityTypes types;
    private int minutes;

    public Shelf(ActivityType<?, ?, ?>... types) {
        this.types = new ActivityTypes(List.of(types));
        put("sources.yaml", """
                documents:
                  - { id: D, title: Het rapport, publisher: Iemand, url: "https://example.org/d" }
                sources:
                  - { key: S1, document: D, place: § 1, says: Wat bron een zegt. }
                  - { key: S2, document: D, place: § 2, says: Wat bron twee zegt., confirmed: false }
                  - { key: S3, document: D, place: § 3, says: Wat <bron> drie zegt. }
                """);
        put("programmes/p/m/module.yaml", "");
    }

    /** Adds a file as it is. */
    public Shelf put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds an activity of a YAML kind; its own fields follow a head of 6 lines. */
    public Shelf yaml(String id, String kind, String fields) {
        return listed(id).put("programmes/p/m/" + id + ".yaml", HEAD.formatted(id, kind) + fields);
    }

    /** Adds a Markdown activity; its body begins on line 9. */
    public Shelf markdown(String id, String kind, String body) {
        return listed(id).put("programmes/p/m/" + id + ".md", "---\n" + HEAD.formatted(id, kind) + "---\n" + body);
    }

    private Shelf listed(String id) {
        names.append(names.isEmpty() ? "" : ", ").append(id);
        minutes += 5;
        return this;
    }

    /** Reads and checks everything. */
    public LibraryReader.Reading read() {
        return new LibraryReader(types).read(contents());
    }

    /** Everything on it, as files. */
    public ContentFiles contents() {
        put("programmes/p/programme.yaml", """
                id: p
                title: Programma
                summary: Een zin.
                language: nl
                audience: [Iedereen]
                goals: [{ id: g, text: Doel., sources: [S1] }]
                studyMinutes: %d
                modules: [m]
                """.formatted(minutes));
        put("programmes/p/m/module.yaml", """
                id: m
                title: Module
                summary: Een zin.
                activities: [%s]
                """.formatted(names));
        return ContentFiles.of(files);
    }

    /** The problems of everything, as an author sees them. */
    public List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    public Programme programme() {
        return read().library().programmes().getFirst();
    }

    /** The first activity that was added. */
    public <A extends Activity> A first(Class<A> sort) {
        return sort.cast(programme().activities().getFirst());
    }

    /** A sitting at the first activity that was added. */
    public <A extends Activity, E, S extends nl.leeratelier.content.ActivityState> Rehearsal<A, E, S> rehearse(
            ActivityType<A, E, S> type, long seed) {
        var library = read().library();
        var programme = library.programmes().getFirst();
        var activity = type.activityClass().cast(programme.activities().getFirst());
        return new Rehearsal<>(type, activity, library, programme, seed);
    }
}
