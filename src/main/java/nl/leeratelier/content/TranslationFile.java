package nl.leeratelier.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file that says the texts of an activity in another language.
 *
 * @param of id of the activity
 * @param place where the file begins
 */
record TranslationFile(String of, String language, List<Said> texts, Place place) {

    private static final int MOST = 20_000;

    /**
     * One text.
     *
     * @param at where it stands in the activity, see {@link Wording#at}
     * @param was what the original said when it was translated
     * @param text empty when it is missing or no text at all: a problem says so
     */
    record Said(String at, String was, Optional<YamlNode.Scalar> text, Place place) {}

    static TranslationFile read(Fields fields, TranslationName name) {
        String language = fields.code("language");
        if (!language.isEmpty() && !language.equals(name.language())) {
            fields.problem(
                    "language",
                    "the language differs from '" + name.language() + "' in the name of the file",
                    "make them the same");
        }
        Set<String> seen = new HashSet<>();
        List<Said> texts = fields.list("texts", 1, MOST, one -> {
            one.requireNew(seen, "at");
            return new Said(one.code("at"), one.code("was"), one.scalar("text"), one.place("at"));
        });
        return new TranslationFile(fields.id("of"), name.language(), texts, fields.place());
    }
}
