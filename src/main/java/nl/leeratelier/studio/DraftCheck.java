package nl.leeratelier.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Module;
import nl.leeratelier.content.Problem;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.Sources;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outline;
import org.springframework.stereotype.Service;

/**
 * Says what keeps a draft from being published: puts it over the newest version of its programme, reads and checks it alone. Asks
 * nobody whether they may, so that it can be used off the request thread; takes tens of milliseconds for most, and up to a second for
 * a long talk.
 */
@Service
public class DraftCheck {

    private final Catalogue catalogue;
    private final LibraryReader reader;

    DraftCheck(Catalogue catalogue, LibraryReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    /**
     * What the checker found.
     *
     * @param problems of this draft, in the order of its fields
     * @param elsewhere of the other drafts and of the lists of the programme
     * @param library the sources and frameworks that can be cited and used
     * @param programme with this draft in it, as far as both can be read
     * @param activity the draft as it would be played, as far as it can be read; empty for a module or a programme
     */
    public record Checked(
            List<Marked> problems,
            List<Problem> elsewhere,
            Library library,
            Programme programme,
            Optional<Activity> activity) {}

    /**
     * Checks a draft. Total.
     *
     * @param others more drafts of the same programme, to which this one may refer
     */
    public Checked check(Draft draft, List<Draft> others) {
        Base base = base(draft.programme());
        List<Draft> drafts = Stream.concat(
                        others.stream().filter(other -> !other.path().equals(draft.path())), Stream.of(draft))
                .toList();
        Overlay.Laid laid = Overlay.of(draft.programme(), base.files(), base.programme(draft.programme()), drafts);
        LibraryReader.Change change = reader.readChanged(
                base.library(), laid.files(), draft.programme(), laid.changed().keySet());
        Optional<Activity> activity = Optional.ofNullable(change.anew().get(draft.path()));
        Manuscript written = Objects.requireNonNullElse(laid.changed().get(draft.path()), draft.manuscript());
        Map<Boolean, List<Problem>> here = change.problems().stream()
                .collect(java.util.stream.Collectors.partitioningBy(
                        problem -> problem.place().file().equals(draft.path())));
        return new Checked(
                Stream.concat(
                                marked(written, here.getOrDefault(true, List.of())).stream(),
                                Unwritten.in(draft).stream())
                        .sorted(Comparator.comparing(marked -> marked.problem().place()))
                        .toList(),
                here.getOrDefault(false, List.of()),
                change.library(),
                activity.map(read -> with(read, change.programme())).orElse(change.programme()),
                activity);
    }

    /** What the machine counts, an author cannot mend: it comes right when the activities can be read. */
    private static boolean isCounted(Problem problem) {
        return problem.what().startsWith("studyMinutes is ");
    }

    private static List<Marked> marked(Manuscript manuscript, List<Problem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        Outline outline = manuscript.outline();
        return problems.stream()
                .filter(problem -> !isCounted(problem))
                .map(problem -> new Marked(
                        outline.find(problem.place().line(), problem.place().column()), problem))
                .toList();
    }

    /** What a draft is put over; a new programme has the sources and frameworks of the platform. */
    record Base(ContentFiles files, Library library) {

        Optional<Programme> programme(String key) {
            return library.programme(key);
        }
    }

    Base base(String programme) {
        return catalogue
                .newest(programme)
                .map(version -> new Base(catalogue.files(version.hash()), version.library()))
                .orElseGet(this::platform);
    }

    private Base platform() {
        return catalogue.newest().stream()
                .max(Comparator.comparing(PublishedProgramme::publishedAt))
                .map(version -> new Base(catalogue.files(version.hash()).ofProgramme(""), without(version.library())))
                .orElseGet(() -> new Base(
                        ContentFiles.of(Map.of()),
                        new Library(Sources.NONE, List.of(), List.of(), java.util.Set.of(), java.util.Set.of())));
    }

    private static Library without(Library library) {
        return new Library(library.sources(), library.frameworks(), List.of(), library.unread(), library.incomplete());
    }

    /** Where no list names the activity, since there is none yet, it stands in a module of its own. */
    private static Programme with(Activity activity, Programme programme) {
        if (programme.activity(activity.id()).isPresent()) {
            return programme;
        }
        List<Module> modules = new ArrayList<>(programme.modules());
        modules.add(new Module(
                "draft", "", "", List.of(), List.of(activity), activity.head().place()));
        return new Programme(
                programme.id(),
                programme.title(),
                programme.summary(),
                programme.language(),
                programme.audience(),
                programme.prerequisites(),
                programme.goals(),
                programme.studyMinutes(),
                programme.order(),
                List.copyOf(modules),
                programme.place());
    }
}
