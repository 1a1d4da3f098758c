package nl.leeratelier.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Manuscripts of any content, as properties need them. */
final class AnyManuscript {

    private AnyManuscript() {}

    static Arbitrary<Manuscript> manuscripts() {
        return mappings(4).map(root -> new Manuscript(Manuscript.Format.YAML, root));
    }

    private static Arbitrary<Value> values(int depth) {
        Arbitrary<Value> texts = texts().map(Value.Text::new);
        Arbitrary<Value> literals =
                Arbitraries.of("0", "-3", "1.5", "true", "false", "30").map(Value.Literal::new);
        if (depth == 0) {
            return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, texts), net.jqwik.api.Tuple.of(1, literals));
        }
        Arbitrary<Value> lists = Arbitraries.lazy(() -> values(depth - 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Value.Listing::new);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, texts),
                net.jqwik.api.Tuple.of(1, literals),
                net.jqwik.api.Tuple.of(2, lists),
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.lazy(() -> mappings(depth - 1)).map(Value.class::cast)));
    }

    private static Arbitrary<Value.Mapping> mappings(int depth) {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of("id", "text", "title", "options", "who", "listening", "1", "a b", "null"),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8));
        return Combinators.combine(
                        names.list().ofMinSize(1).ofMaxSize(5).uniqueElements(),
                        values(depth).list().ofSize(5))
                .as(AnyManuscript::mapping);
    }

    private static Value.Mapping mapping(List<String> names, List<Value> values) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), values.get(i));
        }
        return new Value.Mapping(fields);
    }

    /** Words as authors write them, and all that YAML has a meaning for. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "null",
                        "~",
                        "true",
                        "yes",
                        "- a",
                        "a: b",
                        "a #b",
                        "#c",
                        "'",
                        "\"",
                        "{a}",
                        "[b]",
                        "&a",
                        "*b",
                        "!c",
                        "| x",
                        "> y",
                        "%",
                        "@",
                        "`",
                        "1",
                        "0x1F",
                        "1e3",
                        "2027-01-31",
                        "a\n",
                        "\na",
                        "a\n\nb\n\n",
                        "  a\nb",
                        "a \nb",
                        "\ta",
                        "é ü ‘ja’",
                        "😀",
                        "a\u00a0b",
                        "\u2028",
                        "\u200b",
                        "...",
                        "---",
                        "a:",
                        "a\\b",
                        "a\tb\nc",
                        "- a\n- b",
                        "# kop\ntekst",
                        "a\n   b",
                        "\u0085",
                        "\ufeffx",
                        "a\u0007b"),
                Arbitraries.strings()
                        .withChars("ab :#-'\"\n\t|>&*!%@`{}[],?\\é0 1")
                        .ofMaxLength(30),
                Arbitraries.strings().excludeChars('\r').ofMaxLength(12).filter(AnyManuscript::isText));
    }

    /** Half of a pair of characters is no text and cannot be written in UTF-8. */
    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF || c == 0);
    }
}
