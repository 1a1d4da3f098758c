package nl.leeratelier.studio;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.TranslationName;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/**
 * Drafts put over the files of a programme: what is new is named in the list it belongs to, what no list names any more is left out,
 * and the study minutes are what the activities add up to. Total, whatever the drafts hold.
 */
final class Overlay {

    private static final String MODULE = "module.yaml";

    private final String folder;
    private final ContentFiles base;
    private final Map<String, Integer> minutes;
    private final SortedMap<String, Manuscript> changed = new TreeMap<>();

    private Overlay(String key, ContentFiles base, Optional<Programme> programme) {
        this.folder = "programmes/" + key + "/";
        this.base = base;
        this.minutes = new TreeMap<>();
        programme.map(Programme::activities).orElse(List.of()).forEach(activity -> count(activity));
    }

    private void count(Activity activity) {
        minutes.put(activity.head().place().file(), activity.head().minutes());
    }

    /**
     * What came of it.
     *
     * @param files all of the programme, with sources and frameworks
     * @param changed what is not as it was: the drafts, and the lists that changed with them
     */
    record Laid(ContentFiles files, SortedMap<String, Manuscript> changed) {}

    /**
     * @param base the files of the programme before, or only sources and frameworks
     * @param programme as it was read from them
     * @param drafts of this programme
     */
    static Laid of(String key, ContentFiles base, Optional<Programme> programme, Collection<Draft> drafts) {
        Overlay overlay = new Overlay(key, base, programme);
        List<Draft> own = drafts.stream()
                .filter(draft -> draft.path().startsWith(overlay.folder))
                .sorted(Comparator.comparing(draft -> draft.id().toString()))
                .toList();
        own.forEach(draft -> overlay.changed.put(draft.path(), draft.manuscript()));
        overlay.nameWhatIsNew(own.stream().map(Draft::path).toList());
        overlay.leaveOutWhatIsGone();
        overlay.addUp();
        return overlay.laid();
    }

    /** @param paths in the order in which they were begun: so they follow each other until an author says otherwise */
    private void nameWhatIsNew(List<String> paths) {
        for (String path : paths) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            String inside = path.substring(0, path.lastIndexOf('/') + 1);
            boolean isActivity =
                    !name.equals(MODULE) && TranslationName.of(path).isEmpty();
            if (!inside.equals(folder) && isActivity && !base.byPath().containsKey(path)) {
                name(inside + MODULE, "activities", name.replaceFirst("\\.[a-z]+$", ""));
            }
        }
        for (String path : paths) {
            if (path.endsWith("/" + MODULE) && !base.byPath().containsKey(path)) {
                name(
                        folder + "programme.yaml",
                        "modules",
                        path.substring(folder.length(), path.length() - MODULE.length() - 1));
            }
        }
    }

    /** Of the texts of a translation, those that the changed activity has no more: nobody could have taken them out before. */
    private void leaveOutWhatIsGone() {
        for (String path : List.copyOf(changed.keySet())) {
            base.byPath().keySet().stream()
                    .filter(file -> TranslationName.of(file)
                            .filter(name -> name.originals().contains(path))
                            .isPresent())
                    .forEach(file -> leaveOutWhatIsGone(file, Objects.requireNonNull(changed.get(path))));
        }
    }

    private void leaveOutWhatIsGone(String file, Manuscript original) {
        manuscript(file).ifPresent(translation -> {
            List<Value> texts = translation.root().elements("texts");
            List<Value> left = texts.stream()
                    .filter(text -> text instanceof Value.Mapping one
                            && one.words("at")
                                    .flatMap(at -> original.words(Pointer.parse(at.replace('.', '/'))))
                                    .isPresent())
                    .toList();
            if (!left.equals(texts)) {
                put(file, translation, "texts", new Value.Listing(left));
            }
        });
    }

    private void name(String list, String field, String name) {
        manuscript(list).ifPresent(manuscript -> {
            List<Value> names = manuscript.root().elements(field);
            if (!names.contains(Value.text(name))) {
                List<Value> longer = java.util.stream.Stream.concat(
                                names.stream(), java.util.stream.Stream.of(Value.text(name)))
                        .toList();
                put(list, manuscript, field, new Value.Listing(longer));
            }
        });
    }

    private void put(String path, Manuscript manuscript, String field, Value value) {
        changed.put(path, new Manuscript(manuscript.format(), manuscript.root().with(field, value)));
    }

    private void addUp() {
        String path = folder + "programme.yaml";
        manuscript(path).ifPresent(programme -> {
            int sum = modules(programme).stream()
                    .flatMap(module -> activities(module).stream())
                    .mapToInt(this::minutes)
                    .sum();
            Value.Literal now = Value.number(sum);
            if (sum > 0
                    && !programme
                            .root()
                            .find("studyMinutes")
                            .filter(now::equals)
                            .isPresent()) {
                put(path, programme, "studyMinutes", now);
            }
        });
    }

    private int minutes(String path) {
        Manuscript draft = changed.get(path);
        return draft == null
                ? Objects.requireNonNullElse(minutes.get(path), 0)
                : draft.root()
                        .words("minutes")
                        .filter(written -> written.matches("[0-9]{1,3}"))
                        .map(Integer::valueOf)
                        .orElse(0);
    }

    /** The folders that a programme names. */
    private List<String> modules(Manuscript programme) {
        return words(programme, "modules").stream()
                .map(name -> folder + name + "/")
                .filter(inside -> isThere(inside + MODULE))
                .toList();
    }

    /** The files that a module names. */
    private List<String> activities(String inside) {
        return manuscript(inside + MODULE)
                .map(module -> words(module, "activities").stream()
                        .map(name -> isThere(inside + name + ".yaml") ? inside + name + ".yaml" : inside + name + ".md")
                        .filter(this::isThere)
                        .toList())
                .orElse(List.of());
    }

    private static List<String> words(Manuscript manuscript, String field) {
        return manuscript.root().elements(field).stream()
                .flatMap(element -> Value.words(element).stream())
                .distinct()
                .toList();
    }

    private boolean isThere(String path) {
        return changed.containsKey(path) || base.byPath().containsKey(path);
    }

    private Optional<Manuscript> manuscript(String path) {
        return Optional.ofNullable(changed.get(path))
                .or(() -> Optional.ofNullable(base.byPath().get(path))
                        .flatMap(bytes -> Manuscript.read(path, bytes, new Problems())));
    }

    private Laid laid() {
        Set<String> named = new HashSet<>(changed.keySet());
        String list = folder + "programme.yaml";
        named.add(list);
        manuscript(list)
                .ifPresent(programme -> modules(programme).forEach(inside -> {
                    named.add(inside + MODULE);
                    named.addAll(activities(inside));
                }));
        base.byPath().keySet().stream()
                .filter(path -> TranslationName.of(path)
                        .filter(name -> name.originals().stream().anyMatch(named::contains))
                        .isPresent())
                .forEach(named::add);
        SortedMap<String, byte[]> files = new TreeMap<>();
        base.byPath().forEach((path, bytes) -> {
            if (!path.startsWith("programmes/") || named.contains(path)) {
                files.put(path, bytes);
            }
        });
        changed.forEach((path, manuscript) -> files.put(path, manuscript.write()));
        return new Laid(new ContentFiles(files), changed);
    }
}
