package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of one mapping in a content file. Asking for a field makes it known; what nobody asked for is reported as
 * unknown. Total: what is missing or wrong is reported, and something harmless of the right type is returned.
 */
public final class Fields {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TEXT = 20_000;

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final Predicate<SourceKey> knownSource;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(YamlNode.Mapping mapping, Problems problems, Predicate<SourceKey> knownSource) {
        this.mapping = mapping;
        this.problems = problems;
        this.knownSource = knownSource;
    }

    /** Where this mapping begins. */
    public Place place() {
        return mapping.place();
    }

    /** Where a field's value stands; the mapping's own place when the field is missing. */
    public Place place(String name) {
        YamlNode.Entry entry = mapping.entries().get(name);
        return entry == null ? place() : entry.value().place();
    }

    public boolean has(String name) {
        asked.add(name);
        return mapping.entries().containsKey(name);
    }

    /** True when the field is there and is a list. */
    public boolean isList(String name) {
        return has(name)
                && node(name).filter(YamlNode.Sequence.class::isInstance).isPresent();
    }

    /** Reports a problem with a field. */
    public void problem(String name, String what, String mend) {
        problems.add(place(name), what, mend);
    }

    /** Reports a problem at a place inside a field. */
    public void problem(Place place, String what, String mend) {
        problems.add(place, what, mend);
    }

    /** Required plain text of 1 to 20,000 characters; the empty text when missing. */
    public String text(String name) {
        return required(name).flatMap(node -> plain(name, node)).orElse("");
    }

    public Optional<String> optionalText(String name) {
        return node(name).flatMap(node -> plain(name, node));
    }

    /** Required Markdown; its citations must be known. */
    public MarkdownText markdown(String name) {
        return required(name).map(node -> rendered(name, node)).orElse(MarkdownText.EMPTY);
    }

    public Optional<MarkdownText> optionalMarkdown(String name) {
        return node(name).map(node -> rendered(name, node));
    }

    /** Required id; {@code missing} when missing or malformed. */
    public String id(String name) {
        return required(name).flatMap(node -> id(name, node)).orElse("missing");
    }

    public Optional<String> optionalId(String name) {
        return node(name).flatMap(node -> id(name, node));
    }

    /** Required whole number within bounds; {@code least} when missing or wrong. */
    public int number(String name, int least, int most) {
        required(name);
        return optionalNumber(name, least, most).orElse(least);
    }

    public OptionalInt optionalNumber(String name, int least, int most) {
        Optional<YamlNode> node = node(name);
        if (node.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = node.get() instanceof YamlNode.Scalar scalar ? Integer.parseInt(scalar.value()) : least - 1;
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Reported below, with the same words.
        }
        problems.add(
                node.get().place(),
                "'" + name + "' must be a whole number from " + least + " to " + most,
                "write such a number");
        return OptionalInt.empty();
    }

    /** {@code true} or {@code false}; a default when left out. */
    public boolean flag(String name, boolean otherwise) {
        return optionalFlag(name).orElse(otherwise);
    }

    /** Required {@code true} or {@code false}; false when missing. */
    public boolean flag(String name) {
        required(name);
        return optionalFlag(name).orElse(false);
    }

    private Optional<Boolean> optionalFlag(String name) {
        return node(name).flatMap(node -> {
            String value = node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
            if (value.equals("true") || value.equals("false")) {
                return Optional.of(value.equals("true"));
            }
            problems.add(node.place(), "'" + name + "' must be true or false", "write one of the two");
            return Optional.empty();
        });
    }

    /** Required word of a closed set, written in lower case with hyphens; the first of the set when missing or wrong. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> words) {
        return required(name).flatMap(node -> word(name, node, words)).orElse(words.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> E oneOf(String name, Class<E> words, E otherwise) {
        return node(name).flatMap(node -> word(name, node, words)).orElse(otherwise);
    }

    /** Texts of a list; empty when left out. */
    public List<String> texts(String name) {
        return placedTexts(name).stream().map(PlacedText::text).toList();
    }

    /** Texts of a list with their places, for texts that are read further; empty when left out. */
    public List<PlacedText> placedTexts(String name) {
        List<PlacedText> texts = new ArrayList<>();
        for (YamlNode item : items(name)) {
            int opening = item instanceof YamlNode.Scalar scalar ? scalar.opening() + indent(scalar.value()) : 0;
            plain(name, item).ifPresent(text -> texts.add(new PlacedText(text, item.place(), opening)));
        }
        return List.copyOf(texts);
    }

    private static int indent(String value) {
        return value.length() - value.stripLeading().length();
    }

    /**
     * A text and where it stands.
     *
     * @param opening how many characters stand between the place and the text, such as a quote
     */
    public record PlacedText(String text, Place place, int opening) {
        PlacedText(String text, Place place) {
            this(text, place, 0);
        }

        /** Where the character at this index stands, in a text of one line. */
        public Place at(int index) {
            return new Place(place.file(), place.line(), place.column() + opening + index);
        }
    }

    /** Required source keys, at least one, all known. */
    public List<SourceKey> sources(String name) {
        List<SourceKey> keys = optionalSources(name);
        if (keys.isEmpty() && required(name).isPresent()) {
            problems.add(place(name), "'" + name + "' is empty", "name at least one key of sources.yaml");
        }
        return keys;
    }

    public List<SourceKey> optionalSources(String name) {
        List<SourceKey> keys = new ArrayList<>();
        for (PlacedText text : placedTexts(name)) {
            SourceKey key = new SourceKey(text.text());
            requireKnown(key, text.place());
            keys.add(key);
        }
        return List.copyOf(keys);
    }

    /** Reads each mapping of a required list; reports when there are fewer or more than the bounds. */
    public <T> List<T> list(String name, int least, int most, Function<Fields, T> read) {
        if (least > 0) {
            required(name);
        }
        List<T> results = new ArrayList<>();
        List<YamlNode> items = items(name);
        for (YamlNode item : items) {
            if (results.size() == most) {
                problems.add(
                        item.place(), "'" + name + "' has more than " + most + " entries", "split or shorten the list");
                break;
            }
            results.add(nested(item, name, read));
        }
        if (items.size() < least && has(name)) {
            problems.add(
                    place(name),
                    "'" + name + "' has " + items.size() + " entries, at least " + least + " are needed",
                    "add what is missing");
        }
        return List.copyOf(results);
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

    /** Reports when the id in this field was seen before; adds it to the seen ones. */
    public void requireNew(Set<String> seen, String name) {
        node(name)
                .flatMap(node -> node instanceof YamlNode.Scalar scalar ? Optional.of(scalar) : Optional.empty())
                .filter(scalar -> !seen.add(scalar.value()))
                .ifPresent(scalar -> problems.add(
                        scalar.place(), "id '" + scalar.value() + "' is used twice", "give this one an id of its own"));
    }

    /** Reads a required mapping. */
    public <T> T nested(String name, Function<Fields, T> read) {
        Optional<YamlNode> node = required(name);
        return node.isPresent() ? nested(node.get(), name, read) : read.apply(absent());
    }

    public <T> Optional<T> optional(String name, Function<Fields, T> read) {
        return node(name).map(node -> nested(node, name, read));
    }

    /** The names and plain values of a mapping of the author's own names, in order; empty when left out. */
    public List<Map.Entry<PlacedText, PlacedText>> pairs(String name) {
        Optional<YamlNode> node = node(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof YamlNode.Mapping pairs)) {
            wrongType(name, node.get(), "`name: value` lines");
            return List.of();
        }
        List<Map.Entry<PlacedText, PlacedText>> result = new ArrayList<>();
        pairs.entries()
                .forEach((key, entry) -> plain(name, entry.value())
                        .ifPresent(value -> result.add(Map.entry(
                                new PlacedText(key, entry.key()),
                                new PlacedText(value, entry.value().place())))));
        return result;
    }

    /** Reports every field that nobody asked for. Called when the mapping has been read. */
    void done() {
        mapping.entries().forEach((name, entry) -> {
            if (!asked.contains(name)) {
                String mend = Spelling.nearest(name, asked)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("known here: " + String.join(", ", asked));
                problems.add(entry.key(), "unknown field '" + name + "'", mend);
            }
        });
    }

    void requireKnown(SourceKey key, Place place) {
        if (!knownSource.test(key)) {
            problems.add(place, "unknown source '" + key + "'", "use a key of sources.yaml, or add it there");
        }
    }

    Problems problems() {
        return problems;
    }

    private <T> T nested(YamlNode node, String name, Function<Fields, T> read) {
        if (!(node instanceof YamlNode.Mapping inner)) {
            wrongType(name, node, "`field: value` lines");
            return read.apply(absent());
        }
        Fields fields = new Fields(inner, problems, knownSource);
        T result = read.apply(fields);
        fields.done();
        return result;
    }

    /** Stands in for a mapping that is missing: whatever is asked of it is not reported again. */
    private Fields absent() {
        return new Fields(new YamlNode.Mapping(Map.of(), place()), new Problems(), key -> true);
    }

    private Optional<YamlNode> node(String name) {
        asked.add(name);
        return Optional.ofNullable(mapping.entries().get(name)).map(YamlNode.Entry::value);
    }

    private Optional<YamlNode> required(String name) {
        Optional<YamlNode> node = node(name);
        if (node.isEmpty()) {
            problems.add(place(), "field '" + name + "' is missing", "add it");
        }
        return node;
    }

    private List<YamlNode> items(String name) {
        Optional<YamlNode> node = node(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        wrongType(name, node.get(), "a list");
        return List.of();
    }

    private Optional<String> plain(String name, YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            wrongType(name, node, "text");
            return Optional.empty();
        }
        String value = scalar.value().strip();
        if (value.isEmpty()) {
            problems.add(
                    scalar.place(),
                    "'" + name + "' is empty",
                    "write its text, or leave the field out if it is optional");
        } else if (value.length() > LONGEST_TEXT) {
            problems.add(
                    scalar.place(),
                    "'" + name + "' is longer than " + LONGEST_TEXT + " characters",
                    "shorten or split it");
        } else if (value.chars().anyMatch(Fields::isHidden)) {
            problems.add(
                    scalar.place(),
                    "'" + name + "' holds characters that cannot be seen",
                    "write the text anew, without control characters");
        }
        return Optional.of(value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value);
    }

    /** Control characters, and those that turn the direction of text. */
    private static boolean isHidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return control || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private MarkdownText rendered(String name, YamlNode node) {
        MarkdownText text = plain(name, node).map(MarkdownText::of).orElse(MarkdownText.EMPTY);
        text.cited()
                .forEach(key ->
                        requireKnown(key, name.equals(ProgrammeReader.BODY) ? place(key, text, node) : node.place()));
        return text;
    }

    /** Below front matter, lines of the text are lines of the file: the one that cites the key first. */
    private static Place place(SourceKey key, MarkdownText text, YamlNode node) {
        Pattern cited = Pattern.compile("[\\[ ]" + Pattern.quote(key.value()) + "[,\\]]");
        List<String> lines = text.markdown().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = cited.matcher(lines.get(i));
            if (matcher.find()) {
                return new Place(node.place().file(), node.place().line() + i, matcher.start() + 2);
            }
        }
        return node.place();
    }

    private Optional<String> id(String name, YamlNode node) {
        return plain(name, node).filter(value -> {
            boolean good = value.length() <= LONGEST_ID && ID.matcher(value).matches();
            if (!good && !value.isEmpty()) {
                problems.add(
                        node.place(),
                        "'" + name + "' must be lower-case letters, digits and hyphens, at most " + LONGEST_ID,
                        "write for example '" + Spelling.asId(value) + "'");
            }
            return good;
        });
    }

    private <E extends Enum<E>> Optional<E> word(String name, YamlNode node, Class<E> words) {
        return plain(name, node).flatMap(value -> {
            List<String> known =
                    Arrays.stream(words.getEnumConstants()).map(Fields::written).toList();
            int index = known.indexOf(value);
            if (index < 0) {
                String mend = Spelling.nearest(value, known)
                        .map(near -> "did you mean '" + near + "'? ")
                        .orElse("");
                problems.add(
                        node.place(),
                        "'" + value + "' is not a value of '" + name + "'",
                        mend + "known: " + String.join(", ", known));
                return Optional.empty();
            }
            return Optional.of(words.getEnumConstants()[index]);
        });
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void wrongType(String name, YamlNode node, String expected) {
        problems.add(node.place(), "'" + name + "' must be " + expected, "content/README.md shows how it is written");
    }
}
