package nl.leeratelier.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.PublishingException.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins programmes, modules and activities, from nothing or from what is published. For trainers, in the organisation they are here
 * for; for anybody else there is nothing: {@link Reason#NOT_THERE}. Ids are made from titles and kept.
 */
@Service
public class NewWork {

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final CurrentPerson current;

    NewWork(Drafts drafts, Catalogue catalogue, CurrentPerson current) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.current = current;
    }

    /**
     * Begins an own version of a programme that people here can follow: a programme of the organisation that says the same. Nobody
     * can follow it before it is published as any other: what was taken over is kept as what its changes are told from, and its
     * other title is the first of them, in a draft of its cover.
     *
     * @param note what to say in the list of versions of what was taken over
     * @return the draft of its cover
     */
    @Transactional
    public Draft copyProgramme(String programme, String title, String note) {
        mustWrite();
        PublishedProgramme from = visible(programme);
        String key = Names.key(title);
        SortedMap<String, byte[]> files = new TreeMap<>();
        catalogue.files(from.hash()).ofProgramme(programme).byPath().forEach((path, bytes) -> {
            String folder = "programmes/" + programme + "/";
            files.put(
                    path.startsWith(folder) ? "programmes/" + key + "/" + path.substring(folder.length()) : path,
                    bytes);
        });
        String head = "programmes/" + key + "/programme.yaml";
        Manuscript manuscript = read(head, files.get(head));
        Value.Mapping root = manuscript.root().with("id", Value.text(key));
        files.put(head, new Manuscript(manuscript.format(), root).write());
        VersionHash copied = catalogue.publish(
                key, new ContentFiles(files), new Release(here(), current.id(), Release.Kind.COPIED, note));
        catalogue.withdraw(copied, current.id());
        Draft cover = draftOf(key, head);
        Pointer at = Pointer.of("title");
        Edit titled = new Edit.Put(at, cover.manuscript().at(at), Optional.of(Value.text(title.strip())));
        drafts.edit(cover.id(), titled, current.id());
        return drafts.open(cover.id());
    }

    /**
     * Begins a programme: a draft of its cover, which is published with its first module.
     *
     * @param goals what somebody can do after it
     */
    @Transactional
    public Draft newProgramme(
            String title, String summary, String language, List<String> audience, List<String> goals) {
        mustWrite();
        String key = Names.key(title);
        List<Value> goalList = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (String goal : goals) {
            String id = Names.unused(goal, ids);
            ids.add(id);
            goalList.add(Value.Mapping.EMPTY.with("id", Value.text(id)).with("text", Value.text(goal)));
        }
        Value.Mapping root = Value.Mapping.EMPTY
                .with("id", Value.text(key))
                .with("title", Value.text(title.strip()))
                .with("summary", Value.text(summary.strip()))
                .with("language", Value.text(language))
                .with("audience", Value.Listing.of(audience))
                .with("goals", new Value.Listing(goalList))
                .with("studyMinutes", Value.number(1))
                .with("modules", Value.Listing.EMPTY);
        return create(key, "programmes/" + key + "/programme.yaml", "programme", Optional.empty(), yaml(root));
    }

    /**
     * Begins a module of a programme of the organisation. It is named in the programme when it is published.
     *
     * @param steps of the Meldcode it belongs to, 1 to 5
     */
    @Transactional
    public Draft newModule(String programme, String title, String summary, List<Integer> steps) {
        mustBeOurs(programme);
        Names.mustBeTitle(title);
        String folder = "programmes/" + programme + "/";
        Set<String> taken = new TreeSet<>();
        paths(programme).stream()
                .filter(path -> path.startsWith(folder) && path.endsWith("/module.yaml"))
                .forEach(path -> taken.add(path.substring(folder.length(), path.length() - "/module.yaml".length())));
        catalogue
                .newest(programme)
                .ifPresent(version -> version.programme().modules().forEach(module -> taken.add(module.id())));
        String id = Names.unused(title, taken);
        Value.Mapping root = Value.Mapping.EMPTY
                .with("id", Value.text(id))
                .with("title", Value.text(title.strip()))
                .with("summary", Value.text(summary.strip()));
        if (!steps.isEmpty()) {
            root = root.with(
                    "steps",
                    new Value.Listing(steps.stream().<Value>map(Value::number).toList()));
        }
        root = root.with("activities", Value.Listing.EMPTY);
        return create(programme, folder + id + "/module.yaml", "module", Optional.empty(), yaml(root));
    }

    /**
     * Begins an activity in a module of a programme of the organisation. It is named in the module when it is published.
     *
     * @param module the folder of the module within the programme, as in {@link #moduleFolders}
     * @param start what it says at first, such as a template; its id is made anew from its title
     */
    @Transactional
    public Draft newActivity(String programme, String module, String kind, Manuscript start) {
        mustBeOurs(programme);
        if (!moduleFolders(programme).contains(module)) {
            throw new PublishingException(Reason.NOT_THERE);
        }
        String title = start.root().words("title").orElse("");
        String id = Names.unused(title.isBlank() ? kind : title, activityIds(programme));
        Value.Mapping root = Value.Mapping.EMPTY.with("id", Value.text(id)).with("kind", Value.text(kind));
        for (var field : start.root().fields().entrySet()) {
            if (!root.fields().containsKey(field.getKey())) {
                root = root.with(field.getKey(), field.getValue());
            }
        }
        Manuscript.Format format = Manuscript.Format.of(kind);
        String path = "programmes/" + programme + "/" + module + "/" + id + format.ending();
        return create(programme, path, kind, Optional.empty(), new Manuscript(format, root));
    }

    /** Begins an activity that says what a published one says, of any programme that people here can follow. */
    @Transactional
    public Draft copyActivity(String from, String activity, String programme, String module) {
        mustWrite();
        PublishedProgramme version = visible(from);
        Activity original =
                version.programme().activity(activity).orElseThrow(() -> new PublishingException(Reason.NOT_THERE));
        String path = original.head().place().file();
        Manuscript manuscript =
                read(path, catalogue.files(version.hash()).byPath().get(path));
        return newActivity(programme, module, original.head().kind(), manuscript);
    }

    /**
     * The draft of a file of the newest version of a programme of the organisation: the open one, or a new one.
     *
     * @param path of an activity's file, a {@code module.yaml} or the {@code programme.yaml}
     */
    @Transactional
    public Draft draftOf(String programme, String path) {
        mustBeOurs(programme);
        Optional<DraftSummary> open = drafts.findOpen(path);
        if (open.isPresent()) {
            return drafts.open(open.get().id());
        }
        PublishedProgramme version =
                catalogue.newest(programme).orElseThrow(() -> new PublishingException(Reason.NOT_THERE));
        byte[] bytes = catalogue.files(version.hash()).byPath().get(path);
        if (!path.startsWith("programmes/" + programme + "/") || bytes == null) {
            throw new PublishingException(Reason.NOT_THERE);
        }
        Manuscript manuscript = read(path, bytes);
        String kind = path.endsWith("/programme.yaml")
                ? "programme"
                : path.endsWith("/module.yaml")
                        ? "module"
                        : manuscript.root().words("kind").orElse("");
        return create(programme, path, kind, Optional.of(version.hash()), manuscript);
    }

    /** The folders of the modules of a programme, published or drafted, in which an activity can be begun. */
    public List<String> moduleFolders(String programme) {
        String folder = "programmes/" + programme + "/";
        return paths(programme).stream()
                .filter(path -> path.startsWith(folder) && path.endsWith("/module.yaml"))
                .map(path -> path.substring(folder.length(), path.length() - "/module.yaml".length()))
                .sorted()
                .toList();
    }

    private Draft create(
            String programme, String path, String kind, Optional<VersionHash> basedOn, Manuscript manuscript) {
        return drafts.create(here(), current.id(), programme, path, kind, basedOn, manuscript);
    }

    private static Manuscript yaml(Value.Mapping root) {
        return new Manuscript(Manuscript.Format.YAML, root);
    }

    private static Manuscript read(String path, byte @org.jspecify.annotations.Nullable [] bytes) {
        return Manuscript.read(path, Objects.requireNonNull(bytes, path), new Problems())
                .orElseThrow(() -> new PublishingException(Reason.NOT_THERE));
    }

    /** The files of a programme: those of its newest version, and those of its open drafts. */
    private Set<String> paths(String programme) {
        Set<String> paths = new TreeSet<>();
        catalogue
                .newest(programme)
                .filter(ignored -> isOurs(programme))
                .ifPresent(version ->
                        paths.addAll(catalogue.files(version.hash()).byPath().keySet()));
        drafts.open().stream()
                .filter(draft -> draft.programme().equals(programme))
                .forEach(draft -> paths.add(draft.path()));
        return paths;
    }

    private Set<String> activityIds(String programme) {
        Set<String> ids = new TreeSet<>();
        catalogue
                .newest(programme)
                .ifPresent(version -> version.programme().activities().forEach(activity -> ids.add(activity.id())));
        for (String path : paths(programme)) {
            ids.add(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", ""));
        }
        return ids;
    }

    private PublishedProgramme visible(String programme) {
        return catalogue.readable(programme, here()).orElseThrow(() -> new PublishingException(Reason.NOT_THERE));
    }

    private void mustBeOurs(String programme) {
        mustWrite();
        if (!isOurs(programme)) {
            throw new PublishingException(Reason.NOT_THERE);
        }
    }

    /** Published by us, or a programme that we began and did not publish yet. */
    private boolean isOurs(String programme) {
        Optional<OrganisationId> owner = catalogue.owner(programme);
        return owner.isPresent()
                ? owner.get().equals(here())
                : catalogue.versions(programme).isEmpty()
                        && drafts.findOpen("programmes/" + programme + "/programme.yaml")
                                .isPresent();
    }

    private void mustWrite() {
        if (!current.is(Role.TRAINER)) {
            throw new PublishingException(Reason.NOT_THERE);
        }
    }

    private OrganisationId here() {
        return current.organisation().id();
    }
}
