package nl.leeratelier.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a translation's file is called: as that of the activity, with the language before the ending.
 *
 * @param start path of the activity's file without its ending
 * @param language a language tag such as {@code en}
 */
public record TranslationName(String start, String language) {

    private static final Pattern FORM = Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[A-Z]{2})?)\\.yaml");

    /** Reads the path of a file; empty when it is not called as translations are. */
    public static Optional<TranslationName> of(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches() ? Optional.of(new TranslationName(form.group(1), form.group(2))) : Optional.empty();
    }

    /** The name of the translation of an activity, by the path of the activity's file. */
    public static TranslationName of(String original, String language) {
        return new TranslationName(original.replaceFirst("\\.(?:yaml|md)$", ""), language);
    }

    /** The path of the translation's file. */
    public String path() {
        return start + "." + language + ".yaml";
    }

    /** The paths that the file of the activity can have. */
    public List<String> originals() {
        return List.of(start + ".yaml", start + ".md");
    }
}
