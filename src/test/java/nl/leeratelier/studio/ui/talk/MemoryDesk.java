package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseStudyType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Programme;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.ui.desk.Desk;

/** A desk that keeps nothing, with the sources and frameworks that ship. */
final class MemoryDesk implements Desk {

    private static final String PATH = "programmes/p/m/gesprek.yaml";

    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final List<Edit> done = new ArrayList<>();
    private final Optional<Manuscript> leading;
    private Manuscript manuscript;
    private int refused;
    private LibraryReader.Reading reading;
    private Manuscript checked;

    MemoryDesk(Manuscript manuscript) {
        this(manuscript, Optional.empty());
    }

    /** @param leading a case that leads to the talk */
    MemoryDesk(Manuscript manuscript, Optional<Manuscript> leading) {
        this.leading = leading;
        this.manuscript = manuscript;
        this.reading = read();
        this.checked = manuscript;
    }

    private LibraryReader.Reading read() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> shipped = Files.list(Path.of("content/frameworks"))) {
            for (Path file : shipped.toList()) {
                files.put("frameworks/" + file.getFileName(), Files.readAllBytes(file));
            }
            files.put("sources.yaml", Files.readAllBytes(Path.of("content/sources.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put("programmes/p/programme.yaml", """
                id: p
                title: Programma
                summary: Een zin.
                language: nl
                audience: [Iedereen]
                goals: [{ id: g, text: Doel., sources: [A-3.4a] }]
                studyMinutes: 15
                modules: [m]
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        files.put(
                "programmes/p/m/module.yaml",
                ("id: m\ntitle: Module\nsummary: Een zin.\nactivities: [gesprek"
                                + (leading.isPresent() ? ", casus" : "") + "]\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        files.put(PATH, manuscript.write());
        leading.ifPresent(one -> files.put("programmes/p/m/casus.yaml", one.write()));
        return new LibraryReader(new ActivityTypes(List.of(new RolePlayType(), new CaseStudyType())))
                .read(ContentFiles.of(files));
    }

    /** As when the checker looks again. */
    void check() {
        reading = read();
        checked = manuscript;
        tell(new Change.Checked());
    }

    /** As when the author was asked which words are to stand at a place, and chose those that stand there. */
    void settle(Pointer at) {
        tell(new Change.Edited(at, true));
    }

    /** As if another author did this meanwhile. */
    void editByAnother(Edit edit) {
        apply(edit, false);
    }

    @Override
    public Draft draft() {
        return new Draft(
                new DraftId(new UUID(0, 1)),
                new OrganisationId(new UUID(0, 2)),
                "p",
                PATH,
                "roleplay",
                Optional.empty(),
                manuscript,
                done.size(),
                Instant.EPOCH);
    }

    @Override
    public Manuscript manuscript() {
        return manuscript;
    }

    @Override
    public Manuscript checked() {
        return checked;
    }

    @Override
    public boolean edit(Edit edit) {
        return apply(edit, true);
    }

    private boolean apply(Edit edit, boolean own) {
        if (manuscript.apply(edit) instanceof Outcome.Applied applied) {
            manuscript = applied.manuscript();
            done.add(edit);
            tell(new Change.Edited(edit.at(), own));
            return true;
        }
        refused++;
        return false;
    }

    private void tell(Change change) {
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }

    int refused() {
        return refused;
    }

    List<Edit> done() {
        return List.copyOf(done);
    }

    String words(String... steps) {
        return manuscript.words(Pointer.of(steps)).orElse("");
    }

    @Override
    public List<Marked> problems() {
        var outline = manuscript.outline();
        return reading.problems().stream()
                .filter(problem -> problem.place().file().equals(PATH))
                .map(problem -> new Marked(
                        outline.find(problem.place().line(), problem.place().column()), problem))
                .toList();
    }

    @Override
    public Library library() {
        return reading.library();
    }

    @Override
    public Programme programme() {
        return reading.library().programmes().getFirst();
    }

    @Override
    public Registration onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
