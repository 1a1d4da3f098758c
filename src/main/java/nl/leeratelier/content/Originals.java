package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of an activity that can be said in another language, as its type read them. */
final class Originals {

    private final Map<String, YamlNode.Scalar> all;
    private final Map<String, Original> words = new LinkedHashMap<>();

    Originals(YamlNode.Mapping root, AskedWords asked) {
        this.all = Scalars.of(root);
        all.forEach((at, scalar) -> asked.sort(scalar)
                .filter(sort -> !scalar.value().isBlank())
                .ifPresent(sort -> words.put(
                        at, new Original(new Wording(at, scalar.value().strip(), sort), scalar.place()))));
    }

    /** One text and where it stands. */
    record Original(Wording wording, Place place) {

        String text() {
            return wording.text();
        }

        boolean isMarkdown() {
            return wording.sort() == Wording.Sort.MARKDOWN;
        }

        boolean isNeeded() {
            return wording.isNeeded();
        }
    }

    /** All of them, in the order of the file. */
    List<Wording> wordings() {
        return words.values().stream().map(Original::wording).toList();
    }

    /** How many it takes to be whole in another language. */
    int needed() {
        return (int) words.values().stream().filter(Original::isNeeded).count();
    }

    /** As {@link #needed()}, of those at these places. */
    int needed(Collection<Place> places) {
        return (int) words.values().stream()
                .filter(Original::isNeeded)
                .filter(one -> places.contains(one.place()))
                .count();
    }

    /** What a text of a translation says in other words; empty when there is no such thing: a problem says so. */
    Optional<Original> find(TranslationFile.Said said, Problems problems) {
        Optional<Original> found = Optional.ofNullable(words.get(said.at()));
        if (found.isEmpty() && !said.at().isEmpty()) {
            if (all.containsKey(said.at())) {
                problems.add(
                        said.place(),
                        "what stands at '" + said.at() + "' is the same in every language",
                        "remove this entry");
            } else {
                problems.add(said.place(), "the activity has no text at '" + said.at() + "'", mend(said, problems));
            }
        }
        return found;
    }

    private String mend(TranslationFile.Said said, Problems problems) {
        String near = problems.isFull()
                ? ""
                : Spelling.nearest(said.at(), new ArrayList<>(words.keySet()))
                        .map(one -> "did you mean '" + one + "'? Otherwise ")
                        .orElse("");
        return near + "name the fields and ids on the way to it with dots between them, or remove this entry";
    }
}
