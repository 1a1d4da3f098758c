package nl.leeratelier.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;

/** Gives works their paths, so that none takes the place of another. */
final class Placing {

    private static final String ROOT = "programmes/";

    private final List<Work> works;

    Placing(List<Work> works) {
        this.works = works;
    }

    /** Whether the works bring the programme that they belong to. */
    boolean isWhole() {
        return works.stream().anyMatch(work -> work.kind().equals("programme"));
    }

    /** Each programme under a key that is free. */
    List<Work> asProgrammes(Predicate<String> taken) {
        Set<String> used = new HashSet<>();
        Map<String, String> keys = new HashMap<>();
        List<Work> placed = new ArrayList<>();
        for (Work work : works) {
            String[] steps = work.path().orElse("").split("/");
            if (steps.length < 3) {
                continue;
            }
            String key = keys.computeIfAbsent(steps[1], old -> free(old, name -> !taken.test(name) && used.add(name)));
            String path = ROOT + key + work.path().orElseThrow().substring((ROOT + steps[1]).length());
            Manuscript manuscript =
                    work.kind().equals("programme") ? named(work.manuscript(), steps[1], key) : work.manuscript();
            placed.add(new Work(Optional.of(path), work.kind(), manuscript));
        }
        return placed;
    }

    /** Under a key of its own; beside the programme that has the key already it can be told by its title. */
    private static Manuscript named(Manuscript programme, String wanted, String key) {
        Manuscript named = withId(programme, key);
        if (key.equals(wanted)) {
            return named;
        }
        String title = named.root().words("title").orElse("");
        String number = " (" + key.substring(wanted.length() + 1) + ")";
        return new Manuscript(named.format(), named.root().with("title", Value.text(title + number)));
    }

    /**
     * All in one programme; a module of their own goes with them.
     *
     * @param taken names of files and folders in that programme
     */
    List<Work> into(String programme, String module, Set<String> taken) {
        Set<String> used = new HashSet<>(taken);
        Map<String, String> folders = new HashMap<>();
        works.stream()
                .filter(work -> work.kind().equals("module"))
                .flatMap(work -> work.path().stream())
                .forEach(path -> folders.computeIfAbsent(folder(path), old -> free(old, used::add)));
        List<Work> placed = new ArrayList<>();
        Map<String, String> moved = new HashMap<>();
        for (Work work : works) {
            if (work.kind().equals("translation")) {
                continue;
            }
            String own = work.path().map(Placing::folder).orElse("");
            String folder = folders.getOrDefault(own, module);
            if (folder.isEmpty()) {
                throw new IllegalArgumentException("No module for " + work.title());
            }
            if (work.kind().equals("module")) {
                placed.add(new Work(
                        Optional.of(ROOT + programme + "/" + folder + "/module.yaml"), work.kind(), work.manuscript()));
                continue;
            }
            String wanted = work.path()
                    .map(path -> path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", ""))
                    .or(() -> work.manuscript().root().words("id"))
                    .orElse(work.kind());
            String id = free(wanted, used::add);
            String path = ROOT + programme + "/" + folder + "/" + id
                    + work.manuscript().format().ending();
            placed.add(new Work(Optional.of(path), work.kind(), withId(work.manuscript(), id)));
            moved.put(own + "/" + wanted, programme + "/" + folder + "/" + id);
        }
        works.stream()
                .filter(work -> work.kind().equals("translation"))
                .flatMap(work -> beside(work, moved).stream())
                .forEach(placed::add);
        return placed;
    }

    /** A translation where the activity that it translates went; nowhere where that did not come along. */
    private static Optional<Work> beside(Work translation, Map<String, String> moved) {
        String path = translation.path().orElse("");
        String[] name = path.substring(path.lastIndexOf('/') + 1).split("\\.");
        return Optional.ofNullable(moved.get(folder(path) + "/" + name[0])).map(to -> {
            Manuscript manuscript = translation.manuscript();
            Value.Mapping root = manuscript.root().with("of", Value.text(to.substring(to.lastIndexOf('/') + 1)));
            return new Work(
                    Optional.of(ROOT + to + "." + name[1] + manuscript.format().ending()),
                    translation.kind(),
                    new Manuscript(manuscript.format(), root));
        });
    }

    /** The name of a file without its ending, and of the folder that it stands in. */
    static void addNames(String path, Set<String> names) {
        names.add(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", ""));
        names.add(folder(path));
    }

    private static Manuscript withId(Manuscript manuscript, String id) {
        return new Manuscript(manuscript.format(), manuscript.root().with("id", Value.text(id)));
    }

    /** @param take whether a name was free; then it is so no more */
    private static String free(String wanted, Predicate<String> take) {
        String name = wanted;
        for (int i = 2; !take.test(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    private static String folder(String path) {
        String[] steps = path.split("/");
        return steps.length > 3 ? steps[2] : "";
    }
}
