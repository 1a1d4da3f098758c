package nl.leeratelier.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one mapping in a content file. Asking for a field makes it known; what nobody asked for is reported as
 * unknown. Total: what is missing or wrong is reported, and something harmless of the right type is returned.
 */
public final class Fields {

    private final AskedMapping mapping;
    private final Problems problems;
    private final KnownSources sources;
    private final Values values;
    private final Lists lists;
    private final Texts texts;
    private final AskedWords words;
    private final int problemsBefore;

    Fields(YamlNode.Mapping mapping, Problems problems, KnownSources sources) {
        this(mapping, problems, sources, new AskedWords());
    }

    /** @param words notes which values are read as words */
    Fields(YamlNode.Mapping mapping, Problems problems, KnownSources sources, AskedWords words) {
        this.mapping = new AskedMapping(mapping, problems);
        this.problems = problems;
        this.sources = sources;
        this.words = words;
        this.values = new Values(problems, sources);
        this.lists = new Lists(this.mapping, problems);
        this.texts = new Texts(values, problems);
        this.problemsBefore = problems.count();
    }

    /** A text and where it stands; {@code opening} characters stand between the place and the text, such as a quote. */
    public record PlacedText(String text, Place place, int opening) {

        /** Where the character at this index stands, in a text of one line. */
        public Place at(int index) {
            return new Place(place.file(), place.line(), place.column() + opening + index);
        }
    }

    /** Where this mapping begins. */
    public Place place() {
        return mapping.place();
    }

    /** Where a field's value stands; the mapping's own place when the field is missing. */
    public Place place(String name) {
        return mapping.place(name);
    }

    /**
     * Whether nothing was reported so far in this mapping and what lies in it. Where something was, what it stands for is not
     * known: reports of what follows from it would only hide the one slip.
     */
    public boolean isSound() {
        return problems.count() == problemsBefore && !mapping.misses();
    }

    public boolean has(String name) {
        return mapping.find(name).isPresent();
    }

    /** True when the field is there and is a list. */
    public boolean isList(String name) {
        return mapping.find(name).filter(YamlNode.Sequence.class::isInstance).isPresent();
    }

    /** Reports a problem with a field. */
    public void problem(String name, String what, String mend) {
        problems.add(place(name), what, mend);
    }

    /** Reports a problem at a place inside a field. */
    public void problem(Place place, String what, String mend) {
        problems.add(place, what, mend);
    }

    /** Required plain text of 1 to 20,000 characters, for people to read; the empty text when missing or too long. */
    public String text(String name) {
        return plain(mapping.require(name), name, Wording.Sort.PLAIN).orElse("");
    }

    public Optional<String> optionalText(String name) {
        return plain(mapping.find(name), name, Wording.Sort.PLAIN);
    }

    /** As {@link #text}, of what somebody is called. */
    public String name(String name) {
        return plain(mapping.require(name), name, Wording.Sort.NAME).orElse("");
    }

    private Optional<String> plain(Optional<YamlNode> found, String name, Wording.Sort sort) {
        found.ifPresent(node -> words.ask(node, sort));
        return found.flatMap(node -> values.text(called(name), node));
    }

    /** As {@link #text}, of what stands for something and is the same in every language. */
    public String code(String name) {
        return mapping.require(name)
                .flatMap(node -> values.text(called(name), node))
                .orElse("");
    }

    /** As {@link #optionalText}, of what stands for something and is the same in every language. */
    public Optional<String> optionalCode(String name) {
        return mapping.find(name).flatMap(node -> values.text(called(name), node));
    }

    /** As {@link #code}, with how it is written; empty when it is missing or no text to be used. */
    Optional<YamlNode.Scalar> scalar(String name) {
        Optional<YamlNode> node = mapping.require(name);
        return code(name).isEmpty()
                ? Optional.empty()
                : node.filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast);
    }

    /** Required Markdown; its citations must be known, its links lead somewhere. */
    public MarkdownText markdown(String name) {
        return markdown(mapping.require(name), name).orElse(MarkdownText.EMPTY);
    }

    public Optional<MarkdownText> optionalMarkdown(String name) {
        return markdown(mapping.find(name), name);
    }

    private Optional<MarkdownText> markdown(Optional<YamlNode> found, String name) {
        found.ifPresent(node -> words.ask(node, Wording.Sort.MARKDOWN));
        return found.map(node -> values.markdown(called(name), node));
    }

    /** Required id; {@code missing} when missing or malformed. */
    public String id(String name) {
        return mapping.require(name)
                .flatMap(node -> values.id(called(name), node))
                .orElse("missing");
    }

    public Optional<String> optionalId(String name) {
        return mapping.find(name).flatMap(node -> values.id(called(name), node));
    }

    /** Required whole number within bounds; {@code least} when missing or wrong. */
    public int number(String name, int least, int most) {
        mapping.require(name);
        return optionalNumber(name, least, most).orElse(least);
    }

    public OptionalInt optionalNumber(String name, int least, int most) {
        Optional<YamlNode> node = mapping.find(name);
        return node.isPresent() ? values.number(called(name), node.get(), least, most) : OptionalInt.empty();
    }

    /** {@code true} or {@code false}; a default when left out. */
    public boolean flag(String name, boolean otherwise) {
        return mapping.find(name)
                .flatMap(node -> values.flag(called(name), node))
                .orElse(otherwise);
    }

    /** Required {@code true} or {@code false}; false when missing. */
    public boolean flag(String name) {
        mapping.require(name);
        return flag(name, false);
    }

    /** Required word of a closed set, written in lower case with hyphens; the first of the set when missing or wrong. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> words) {
        mapping.require(name);
        return oneOf(name, words, words.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> E oneOf(String name, Class<E> words, E otherwise) {
        return mapping.find(name)
                .flatMap(node -> values.word(called(name), node, words))
                .orElse(otherwise);
    }

    /** Texts of a list, the same in every language; empty when left out. */
    public List<String> texts(String name) {
        return placedTexts(name).stream().map(PlacedText::text).toList();
    }

    /** Texts of a list with their places, for texts that are read further; empty when left out. */
    public List<PlacedText> placedTexts(String name) {
        return texts.placed(entryOf(name), lists.items(name));
    }

    /** As {@link #placedTexts(String)}, of a required list that holds at least one. */
    public List<PlacedText> requiredTexts(String name) {
        return texts.placed(entryOf(name), lists.filled(name, "an entry"));
    }

    /** As {@link #requiredTexts}, of texts for people to read. */
    public List<PlacedText> requiredWords(String name) {
        words.askAll(lists.items(name), Wording.Sort.PLAIN);
        return requiredTexts(name);
    }

    /** Required source keys, at least one, all known. */
    public List<SourceKey> sources(String name) {
        return texts.sources(entryOf(name), lists.filled(name, "a key of sources.yaml"));
    }

    public List<SourceKey> optionalSources(String name) {
        return texts.sources(entryOf(name), lists.items(name));
    }

    /** Reads each mapping of a required list; reports when there are fewer or more than the bounds. */
    public <T> List<T> list(String name, int least, int most, Function<Fields, T> read) {
        return lists.within(name, least, most).stream()
                .map(item -> nested(item, entryOf(name), read))
                .toList();
    }

    /** As {@link #list}, where each entry has an id of its own. */
    public <T> List<T> listById(String name, int least, int most, Function<Fields, T> read) {
        Set<String> ids = new HashSet<>();
        return list(name, least, most, fields -> {
            T result = read.apply(fields);
            fields.requireNew(ids, "id");
            return result;
        });
    }

    /** Reports when the value of this field, such as an id, was seen before; adds it to the seen ones. */
    public void requireNew(Set<String> seen, String name) {
        if (mapping.find(name).orElse(null) instanceof YamlNode.Scalar scalar && !seen.add(scalar.value())) {
            problems.add(
                    scalar.place(), name + " '" + scalar.value() + "' is used twice", "give this one an own " + name);
        }
    }

    /** Reads a required mapping. */
    public <T> T nested(String name, Function<Fields, T> read) {
        Optional<YamlNode> node = mapping.require(name);
        return node.isPresent() ? nested(node.get(), called(name), read) : read.apply(absent());
    }

    public <T> Optional<T> optional(String name, Function<Fields, T> read) {
        return mapping.find(name).map(node -> nested(node, called(name), read));
    }

    /** The names and plain values of a mapping of the author's own names, in order; empty when left out. */
    public List<Map.Entry<PlacedText, PlacedText>> pairs(String name) {
        return mapping.find(name)
                .map(node -> texts.pairs(called(name), entryOf(name), node))
                .orElse(List.of());
    }

    /** Takes every field as known: where the kind is unknown, its fields need not be reported too. */
    public void acceptAll() {
        mapping.acceptAll();
    }

    /** Reports every field that is missing or that nobody asked for. Called when the mapping has been read. */
    void done() {
        mapping.report();
    }

    private <T> T nested(YamlNode node, String called, Function<Fields, T> read) {
        if (!(node instanceof YamlNode.Mapping inner)) {
            values.wrongType(called, node, "`field: value` lines");
            return read.apply(absent());
        }
        Fields fields = new Fields(inner, problems, sources, words);
        T result = read.apply(fields);
        fields.done();
        return result;
    }

    /** Stands in for a mapping that is missing: whatever is asked of it is not reported again. */
    private Fields absent() {
        return new Fields(new YamlNode.Mapping(Map.of(), place()), new Problems(), KnownSources.ANY);
    }

    private static String called(String name) {
        return "'" + name + "'";
    }

    private static String entryOf(String name) {
        return "an entry of '" + name + "'";
    }
}
