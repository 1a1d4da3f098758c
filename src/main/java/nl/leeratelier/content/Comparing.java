package nl.leeratelier.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares a text with the one it says in another language: both cite the same, and have the same parts marked. */
final class Comparing {

    private static final Pattern MARK = Pattern.compile("\\{\\{([a-z0-9-]+(?:=[a-z0-9-]+)?)(?=\\||\\}\\})");

    private final Values values;
    private final Problems problems;

    Comparing(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Reports what is wrong with a text by itself: one that takes no original's place is read by nobody else. */
    void look(Originals.Original original, YamlNode.Scalar text) {
        if (original.isMarkdown()) {
            values.markdown("'text'", text);
        }
    }

    void compare(Originals.Original original, YamlNode.Scalar text) {
        if (original.isMarkdown()) {
            compare("source", cited(original.text()), cited(text.value()), text);
        }
        compare("mark", marks(original.text()), marks(text.value()), text);
    }

    private void compare(String what, Set<String> there, Set<String> here, YamlNode.Scalar text) {
        for (String one : there) {
            if (!here.contains(one)) {
                problems.add(
                        text.place(),
                        what + " '" + one + "' of the original is not in the translation",
                        "put it at the same words");
            }
        }
        for (String one : here) {
            if (!there.contains(one)) {
                problems.add(
                        text.placeOf(Pattern.compile(Pattern.quote(one))),
                        what + " '" + one + "' is not in the original",
                        "remove it here, or add it there");
            }
        }
    }

    private static Set<String> cited(String markdown) {
        List<SourceKey> keys = MarkdownText.of(markdown).cited();
        return keys.stream().map(SourceKey::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> marks(String text) {
        return MARK.matcher(text).results().map(mark -> mark.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
