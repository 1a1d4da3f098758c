package nl.leeratelier.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads single values as what they are meant to be, and reports at their place what they are not. Every method takes what the
 * value is called in a message, such as {@code 'title'}.
 */
final class Values {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TEXT = 20_000;

    private final Problems problems;
    private final KnownSources sources;

    Values(Problems problems, KnownSources sources) {
        this.problems = problems;
        this.sources = sources;
    }

    /** Plain text of 1 to 20,000 characters without hidden ones; what is wrong in it is reported and kept, but for its length. */
    Optional<String> text(String called, YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            wrongType(called, node, "text");
            return Optional.empty();
        }
        String value = scalar.value().strip();
        if (value.isEmpty() || (scalar.isPlain() && NOTHING.matcher(value).matches())) {
            problems.add(
                    scalar.place(), called + " is empty", "write its text, or leave the field out if it is optional");
            return Optional.of("");
        }
        if (value.length() > LONGEST_TEXT) {
            problems.add(
                    scalar.place(), called + " is longer than " + LONGEST_TEXT + " characters", "shorten or split it");
            return Optional.of("");
        }
        value.codePoints().filter(Values::isHidden).findFirst().ifPresent(hidden -> {
            Pattern itself = Pattern.compile(Pattern.quote(Character.toString(hidden)));
            problems.add(
                    scalar.placeOf(itself),
                    called + " holds a character that cannot be seen (" + String.format("U+%04X", hidden) + ")",
                    "remove it");
        });
        return Optional.of(value);
    }

    /** Control characters, those without width, and those that turn the direction of text. */
    private static boolean isHidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean direction =
                (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control || direction || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    Optional<String> id(String called, YamlNode node) {
        return text(called, node).filter(value -> {
            boolean good = value.length() <= LONGEST_ID && ID.matcher(value).matches();
            if (!good && !value.isEmpty()) {
                problems.add(
                        node.place(),
                        called + " must be lower-case letters, digits and hyphens, at most " + LONGEST_ID,
                        "write for example '" + Spelling.asId(value) + "'");
            }
            return good;
        });
    }

    OptionalInt number(String called, YamlNode node, int least, int most) {
        String value = node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
        if (NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        problems.add(
                node.place(),
                called + " must be a whole number from " + least + " to " + most,
                "write such a number in digits");
        return OptionalInt.empty();
    }

    Optional<Boolean> flag(String called, YamlNode node) {
        String value = node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
        if (value.equals("true") || value.equals("false")) {
            return Optional.of(value.equals("true"));
        }
        problems.add(node.place(), called + " must be true or false", "write one of the two");
        return Optional.empty();
    }

    /** A constant, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> word(String called, YamlNode node, Class<E> words) {
        return text(called, node).flatMap(value -> {
            E[] constants = words.getEnumConstants();
            List<String> known = Arrays.stream(constants).map(Values::written).toList();
            int index = known.indexOf(value);
            if (index < 0) {
                String mend = Spelling.nearest(value, known)
                        .map(near -> "did you mean '" + near + "'? ")
                        .orElse("");
                problems.add(
                        node.place(),
                        "'" + value + "' is not a value of " + called,
                        mend + "known: " + String.join(", ", known));
                return Optional.empty();
            }
            return Optional.of(constants[index]);
        });
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Markdown whose citations are known and whose links can be followed. */
    MarkdownText markdown(String called, YamlNode node) {
        String value = text(called, node).orElse("");
        if (value.isEmpty() || !(node instanceof YamlNode.Scalar scalar)) {
            return MarkdownText.EMPTY;
        }
        MarkdownRenderer.Rendered rendered = MarkdownRenderer.render(value);
        if (rendered.isTooDeep()) {
            problems.add(
                    scalar.place(),
                    called + " nests lists, quotes or emphasis more than " + MarkdownRenderer.DEEPEST + " levels deep",
                    "write this part more simply");
            return MarkdownText.EMPTY;
        }
        for (SourceKey key : rendered.text().cited()) {
            sources.require(key, placeOf(key, scalar), problems);
        }
        for (MarkdownRenderer.Fault fault : rendered.faults()) {
            problems.add(scalar.placeOf(fault.part()), fault.what(), fault.mend());
        }
        return rendered.text();
    }

    private static Place placeOf(SourceKey key, YamlNode.Scalar scalar) {
        return scalar.placeOf(Pattern.compile("(?:\\[|[\\[ ,])(" + Pattern.quote(key.value()) + ")(?=[,\\]])"));
    }

    Optional<SourceKey> source(String called, YamlNode node) {
        Optional<SourceKey> key =
                text(called, node).filter(value -> !value.isEmpty()).map(SourceKey::new);
        key.ifPresent(known -> sources.require(known, node.place(), problems));
        return key;
    }

    void wrongType(String called, YamlNode node, String expected) {
        wrongType(problems, called, node, expected);
    }

    static void wrongType(Problems problems, String called, YamlNode node, String expected) {
        problems.add(node.place(), called + " must be " + expected, "content/README.md shows how it is written");
    }
}
