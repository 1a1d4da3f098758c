package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problem;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceDocument;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.content.Sources;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.Marked;

/** A desk without a database: what another author does is done by hand, with {@link #byOther}. */
public final class PaperDesk implements Desk {

    private static final Place SOMEWHERE = new Place("x.yaml", 1, 1);

    private final String kind;
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private Manuscript manuscript;
    private List<Marked> problems = List.of();
    private List<Colleague> colleagues = List.of();
    private Pointer here = Pointer.ROOT;
    private Set<String> drafted = Set.of();
    private Programme programme = new Programme(
            "p", "P", "P", "nl", List.of(), List.of(), List.of(), 1, Programme.Order.FREE, List.of(), SOMEWHERE);

    public PaperDesk(String kind, Manuscript manuscript) {
        this.kind = kind;
        this.manuscript = manuscript;
    }

    @Override
    public Draft draft() {
        return new Draft(
                new DraftId(new UUID(0, 1)),
                new OrganisationId(new UUID(0, 2)),
                "p",
                "programmes/p/m/x.yaml",
                kind,
                Optional.empty(),
                manuscript,
                edits.size(),
                Instant.EPOCH);
    }

    @Override
    public boolean edit(Edit edit) {
        return done(edit, true);
    }

    /** Another author does this. */
    public void byOther(Edit edit) {
        done(edit, false);
    }

    private boolean done(Edit edit, boolean own) {
        if (manuscript.apply(edit) instanceof Outcome.Applied applied) {
            manuscript = applied.manuscript();
            edits.add(edit);
            tell(new Change.Edited(edit.at(), own));
            return true;
        }
        return false;
    }

    private void tell(Change change) {
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }

    /** The checker finds this. */
    public void finds(Pointer at, String what) {
        problems = List.of(new Marked(at, new Problem(SOMEWHERE, what, "mend it")));
        tell(new Change.Checked());
    }

    /** The checker finds all of these: the place, and what is wrong there. */
    public void findsAll(Map<Pointer, List<String>> found) {
        problems = found.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(what -> new Marked(one.getKey(), new Problem(SOMEWHERE, what, "mend it"))))
                .toList();
        tell(new Change.Checked());
    }

    /** Somebody comes. */
    public void meets(String name, Pointer at) {
        colleagues = List.of(new Colleague(name, at));
        tell(new Change.Met());
    }

    /** All that was done so far. */
    public List<Edit> edits() {
        return edits;
    }

    @Override
    public List<Marked> problems() {
        return problems;
    }

    @Override
    public List<Colleague> colleagues() {
        return colleagues;
    }

    @Override
    public void moveTo(Pointer at) {
        here = at;
    }

    public Pointer here() {
        return here;
    }

    /** Other drafts are of these files. */
    public void drafts(Set<String> files) {
        drafted = files;
        tell(new Change.Checked());
    }

    @Override
    public Set<String> drafted() {
        return drafted;
    }

    /** The programme is this one from now on. */
    public void programme(Programme other) {
        programme = other;
        tell(new Change.Checked());
    }

    @Override
    public Library library() {
        SourceKey key = new SourceKey("A-1");
        SourceDocument document = new SourceDocument("A", "Het rapport", "Iemand", Optional.empty(), false);
        return new Library(
                new Sources(java.util.Map.of(
                        key,
                        new Source(key, document, "§ 1", "Ouders willen gehoord worden.", true, Optional.empty()))),
                List.of(new Framework.Afwegingskader(
                        "k",
                        "Een kader",
                        "1",
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        List.of(key),
                        List.of(question(1, "Vermoeden"), question(2, "Onveiligheid"), question(3, "Hulp")))),
                List.of(),
                Set.of(),
                Set.of());
    }

    private static Framework.Question question(int number, String label) {
        Framework.Lead nowhere = new Framework.Lead(Optional.empty(), OptionalInt.empty());
        return new Framework.Question(number, label, label + "?", true, nowhere, nowhere);
    }

    @Override
    public Programme programme() {
        return programme;
    }

    @Override
    public Registration onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
