package nl.leeratelier.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.interchange.own.ContentZip;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.pictures.PictureId;
import nl.leeratelier.pictures.Pictures;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where what was read can go: into the programmes of the trainer's organisation, as drafts. */
@Service
public class Places {

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Pictures pictures;
    private final CurrentPerson current;

    Places(Drafts drafts, Catalogue catalogue, Pictures pictures, CurrentPerson current) {
        this.pictures = pictures;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.current = current;
    }

    /** A programme of the organisation, published or still a draft. */
    public record ProgrammePlace(String key, String title, List<ModulePlace> modules) {}

    /** A module of it. */
    public record ModulePlace(String folder, String title) {}

    /** All places, by the keys of the programmes. Programmes of the platform are none: an own copy is. */
    public List<ProgrammePlace> all() {
        mustWrite();
        SortedMap<String, String> titles = new TreeMap<>();
        Map<String, Map<String, String>> modules = new LinkedHashMap<>();
        for (PublishedProgramme published : own()) {
            String key = published.programme().id();
            titles.put(key, published.programme().title());
            Map<String, String> found = modules.computeIfAbsent(key, none -> new TreeMap<>());
            ContentZip.manuscripts(catalogue.files(published.hash()).ofProgramme(key))
                    .forEach((path, manuscript) -> {
                        if (path.endsWith("/module.yaml")) {
                            found.put(
                                    folder(path),
                                    manuscript.root().words("title").orElse(folder(path)));
                        }
                    });
        }
        for (DraftSummary draft : drafts.open()) {
            String title = draft.title().isBlank() ? draft.programme() : draft.title();
            if (draft.kind().equals("programme")) {
                titles.put(draft.programme(), title);
            } else if (draft.kind().equals("module")) {
                modules.computeIfAbsent(draft.programme(), none -> new TreeMap<>())
                        .put(folder(draft.path()), title);
            }
        }
        List<ProgrammePlace> places = new ArrayList<>();
        titles.forEach((key, title) -> places.add(new ProgrammePlace(
                key,
                title,
                modules.getOrDefault(key, Map.of()).entrySet().stream()
                        .map(module -> new ModulePlace(module.getKey(), module.getValue()))
                        .toList())));
        return places;
    }

    /** Whether there is a picture already. */
    public boolean hasPicture(PictureId id) {
        return pictures.isHere(id);
    }

    /** The sources and frameworks that are here, by path. */
    public Map<String, Manuscript> shared() {
        mustWrite();
        return catalogue.newest().stream()
                .findFirst()
                .map(published -> {
                    SortedMap<String, byte[]> files =
                            new TreeMap<>(catalogue.files(published.hash()).byPath());
                    files.keySet().removeIf(path -> path.startsWith("programmes/"));
                    return (Map<String, Manuscript>) ContentZip.manuscripts(new ContentFiles(files));
                })
                .orElse(Map.of());
    }

    /**
     * Makes a draft of each work, all or none. A whole programme gets a key of its own; other works go where they are told, under
     * names that are free there.
     *
     * @param programme key of one of {@link #all}; not looked at for a whole programme
     * @param module folder of one of its modules; not looked at for works that bring their own
     * @throws nl.leeratelier.studio.DraftException when one of them cannot be kept
     * @throws nl.leeratelier.pictures.PictureRefused when a picture is not what its name says
     */
    @Transactional
    public List<Draft> make(Imported imported, Optional<String> programme, Optional<String> module) {
        mustWrite();
        Placing placing = new Placing(imported.works());
        Set<String> keys = keys();
        List<Work> placed = placing.isWhole()
                ? placing.asProgrammes(
                        key -> keys.contains(key) || catalogue.owner(key).isPresent() || drafts.isBegun(key))
                : placing.into(
                        programme.filter(this::isOwn).orElseThrow(() -> new AccessDeniedException("No such programme")),
                        module.orElse(""),
                        names(programme.orElseThrow()));
        imported.pictures()
                .forEach((id, drawn) ->
                        pictures.restore(id, drawn, current.organisation().id(), current.id()));
        List<Draft> made = new ArrayList<>();
        for (Work work : placed) {
            String path = work.path().orElseThrow();
            made.add(drafts.create(
                    current.organisation().id(),
                    current.id(),
                    path.split("/")[1],
                    path,
                    work.kind(),
                    Optional.empty(),
                    work.manuscript()));
        }
        return made;
    }

    private boolean isOwn(String programme) {
        return all().stream().anyMatch(place -> place.key().equals(programme));
    }

    private List<PublishedProgramme> own() {
        return catalogue.own(current.organisation().id());
    }

    /** The keys of all programmes that are known here: a new one gets another. */
    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        catalogue
                .known(current.organisation().id())
                .forEach(published -> keys.add(published.programme().id()));
        own().forEach(published -> keys.add(published.programme().id()));
        drafts.all().forEach(draft -> keys.add(draft.programme()));
        return keys;
    }

    /** The names of files and folders that a programme has; ids of activities are unique in it. */
    private Set<String> names(String programme) {
        Set<String> names = new HashSet<>();
        own().stream()
                .filter(published -> published.programme().id().equals(programme))
                .flatMap(published -> catalogue.files(published.hash()).byPath().keySet().stream())
                .forEach(path -> Placing.addNames(path, names));
        drafts.all().stream()
                .filter(draft -> draft.programme().equals(programme))
                .forEach(draft -> Placing.addNames(draft.path(), names));
        return names;
    }

    private static String folder(String path) {
        String[] steps = path.split("/");
        return steps.length > 2 ? steps[2] : "";
    }

    private void mustWrite() {
        if (!current.is(Role.TRAINER)) {
            throw new AccessDeniedException("Trainers bring content in");
        }
    }
}
