package nl.leeratelier.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads translations: puts their texts in the place of the original's, and has the type of the activity read that. So whatever is
 * wrong with a text as such is found by whom it would be found in the original, and reported where it stands in the translation.
 */
final class TranslationReader {

    private final ActivityTypes types;
    private final YamlFiles yaml;
    private final Problems problems;
    private final Map<String, Translation> known;

    /** @param known what was read earlier, of files and originals that are as they were then, by path */
    TranslationReader(ActivityTypes types, YamlFiles yaml, Map<String, Translation> known) {
        this.types = types;
        this.yaml = yaml;
        this.problems = yaml.problems();
        this.known = known;
    }

    /** The translations that lie beside an activity, by what their names have in common with that of its file. */
    List<String> beside(String start) {
        return yaml.byPath().subMap(start + ".", start + "/").keySet().stream()
                .filter(path -> TranslationName.of(path)
                        .filter(name -> name.start().equals(start))
                        .isPresent())
                .toList();
    }

    /** Reads a translation of what is not there or cannot be read. */
    void readAlone(String path) {
        TranslationName.of(path).ifPresent(name -> {
            yaml.read(path, fields -> TranslationFile.read(fields, name));
            if (name.originals().stream().noneMatch(yaml::has)) {
                problems.add(
                        Place.startOf(path),
                        "no activity lies beside this translation",
                        "give it the name of the activity's file with the language before the ending, or remove it");
            }
        });
    }

    /**
     * Reads a translation of an activity.
     *
     * @param written the language of the programme
     * @return empty when it cannot be read: a problem says why
     */
    Optional<Translation> read(String path, Activity activity, String written) {
        if (known.containsKey(path)) {
            return Optional.ofNullable(known.get(path));
        }
        return TranslationName.of(path)
                .flatMap(name -> yaml.read(path, fields -> {
                            TranslationFile file = TranslationFile.read(fields, name);
                            if (fields.has("of") && !file.of().equals(activity.id())) {
                                fields.problem(
                                        "of",
                                        "the activity beside it is '" + activity.id() + "'",
                                        "write this id, or give the file the name of another");
                            }
                            if (file.language().equals(written)) {
                                fields.problem(
                                        "language", "the programme is written in this language", "remove the file");
                            }
                            return file;
                        })
                        .flatMap(
                                file -> translated(file, activity.head().place().file())));
    }

    /** What can be said in another language of an activity. */
    List<Wording> wordings(YamlNode.Mapping root) {
        AskedWords words = new AskedWords();
        activity(root, words, new Problems());
        return new Originals(root, words).wordings();
    }

    private Optional<Translation> translated(TranslationFile file, String original) {
        return Optional.ofNullable(yaml.byPath().get(original))
                .flatMap(bytes -> YamlNode.read(original, bytes, new Problems()))
                .flatMap(root -> translated(root, file));
    }

    private Optional<Translation> translated(YamlNode.Mapping root, TranslationFile file) {
        Problems before = new Problems();
        AskedWords words = new AskedWords();
        activity(root, words, before);
        Originals originals = new Originals(root, words);
        Comparing comparing = new Comparing(new Values(problems, yaml.sources()), problems);
        Map<Place, YamlNode.Scalar> said = new HashMap<>();
        int outdated = 0;
        for (TranslationFile.Said one : file.texts()) {
            Optional<Originals.Original> found = originals.find(one, problems);
            if (found.isEmpty() || one.text().isEmpty()) {
                continue;
            }
            Originals.Original there = found.get();
            YamlNode.Scalar text = one.text().get();
            if (one.was().strip().equals(there.text())) {
                comparing.compare(there, text);
                said.put(there.place(), text);
            } else {
                comparing.look(there, text);
                outdated += there.isNeeded() ? 1 : 0;
            }
        }
        int missing = originals.needed() - outdated - originals.needed(said.keySet());
        Problems after = new Problems();
        Optional<Activity> activity = activity(
                Scalars.with(root, scalar -> said.getOrDefault(scalar.place(), scalar)), new AskedWords(), after);
        Optional<Translation> translation = activity.isEmpty()
                ? Optional.empty()
                : Optional.of(new Translation(
                        file.language(),
                        activity.get(),
                        file.place(),
                        originals.needed(),
                        missing,
                        outdated,
                        places(said)));
        translation.ifPresent(read -> read.report(before.all(), after.all(), problems));
        return translation;
    }

    private static NavigableMap<Place, Place> places(Map<Place, YamlNode.Scalar> said) {
        NavigableMap<Place, Place> places = new TreeMap<>();
        said.forEach((place, text) -> places.put(place, text.place()));
        return places;
    }

    /** What a type makes of a file. */
    private Optional<Activity> activity(YamlNode.Mapping root, AskedWords words, Problems found) {
        Fields fields = new Fields(root, found, yaml.sources(), words);
        ActivityHead head = ActivityHead.read(fields);
        Optional<Activity> activity = types.find(head.kind()).map(type -> type.read(head, fields));
        fields.done();
        return activity;
    }
}
