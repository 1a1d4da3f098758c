package nl.leeratelier.content;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small content folder without problems, to plant faults in. It knows one kind of activity: a note. */
final class Folder {

    static final String SOURCES = "sources.yaml";
    static final String STEPS = "frameworks/stappen.yaml";
    static final String WEIGHING = "frameworks/kader.yaml";
    static final String PROGRAMME = "programmes/p/programme.yaml";
    static final String MODULE = "programmes/p/m/module.yaml";
    static final String NOTE = "programmes/p/m/brief.yaml";
    static final String TEXT = "programmes/p/m/tekst.md";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Folder() {
        with(SOURCES, """
                documents:
                  - { id: A, title: Het rapport, publisher: Iemand }
                sources:
                  - { key: A-3.5b, document: A, place: § 3.5, says: Wat er staat. }
                  - { key: 5D, document: A, says: Wat er nog staat., confirmed: false }
                """);
        with(STEPS, """
                id: stappen
                kind: steps
                title: De stappen
                version: "2019"
                sources: [A-3.5b]
                steps:
                  - number: 1
                    title: Signalen
                    text: Breng ze in kaart.
                    sources: [5D]
                    links: [{ title: Site, url: "https://example.org" }]
                """);
        with(WEIGHING, """
                id: kader
                kind: afwegingskader
                title: Het kader
                version: "2018"
                sources: [A-3.5b]
                questions:
                  - { number: 1, label: Vermoeden, text: Is er een vermoeden?, yes: "2", no: close }
                  - { number: 2, label: Veilig, text: Is het veilig?, yes: follow, no: report }
                """);
        with(PROGRAMME, """
                id: p
                title: Programma
                summary: Een zin.
                language: nl
                audience: [Iedereen]
                goals:
                  - { id: doel, text: Een doel., sources: [A-3.5b] }
                studyMinutes: 15
                order: free
                modules: [m]
                """);
        with(MODULE, """
                id: m
                title: Module
                summary: Een zin.
                steps: [1]
                activities: [brief, tekst]
                """);
        with(NOTE, """
                id: brief
                kind: note
                title: Een brief
                summary: Een zin.
                minutes: 5
                findings: [A-3.5b]
                body: Een tekst. [A-3.5b]
                """);
        with(TEXT, """
                ---
                id: tekst
                kind: note
                title: Een tekst
                summary: Een zin.
                minutes: 10
                findings: [5D]
                ---

                Een bewering [5D].
                """);
    }

    Folder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    Folder without(String path) {
        files.remove(path);
        return this;
    }

    /** Changes a part of a file that is there. */
    Folder change(String path, String from, String to) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not hold " + from);
        }
        return with(path, text.replace(from, to));
    }

    LibraryReader.Reading read() {
        return new LibraryReader(types()).read(ContentFiles.of(files));
    }

    static ActivityTypes types() {
        return new ActivityTypes(List.of(new NoteType()));
    }

    byte[] bytes(String path) {
        return files.get(path).clone();
    }

    /** The problems as an author sees them. */
    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    record Note(ActivityHead head, MarkdownText body) implements Activity {}

    private record NoteState() implements ActivityState {
        @Override
        public ActivityResult result() {
            return ActivityResult.completed();
        }
    }

    private static final class NoteType implements ActivityType<Note, Object, NoteState> {
        @Override
        public String kind() {
            return "note";
        }

        @Override
        public Class<Note> activityClass() {
            return Note.class;
        }

        @Override
        public Class<Object> eventClass() {
            return Object.class;
        }

        @Override
        public Note read(ActivityHead head, Fields fields) {
            return new Note(head, fields.markdown("body"));
        }

        @Override
        public void check(Note note, Library library, Programme programme, Problems problems) {}

        @Override
        public NoteState start(Note note, long seed) {
            return new NoteState();
        }

        @Override
        public Optional<String> refusal(Note note, NoteState state, Object event) {
            return Optional.empty();
        }

        @Override
        public NoteState apply(Note note, NoteState state, Object event, Instant at) {
            return state;
        }
    }
}
