package nl.leeratelier.personaldata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of words that names are told by, and what a word is without its endings. */
final class Words {

    /** Given names that are no Dutch word. */
    static final Set<String> GIVEN = list("given-names.txt");

    /** Given names that mean something else in lower case, and are hardly ever what a sentence begins with otherwise. */
    static final Set<String> GIVEN_LARGE = list("given-names-large.txt");

    /** What is written with a capital and is nobody's name. */
    static final Set<String> KNOWN = list("known-words.txt");

    private static final int SHORTEST_STEM = 6;

    private static final List<String> ENDINGS =
            List.of("isch", "ische", "aanse", "eense", "straat", "laan", "plein", "gracht", "kade", "singel");

    private Words() {}

    private static Set<String> list(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .map(Words::small)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In lower case, as it is and without a genitive: Esthers, Mila's and Joris' are Esther, Mila and Joris. */
    static List<String> forms(String word) {
        String lower = small(word);
        String bare = lower.endsWith("'s")
                ? lower.substring(0, lower.length() - 2)
                : lower.endsWith("'") ? lower.substring(0, lower.length() - 1) : lower;
        return bare.endsWith("s") ? List.of(lower, bare, bare.substring(0, bare.length() - 1)) : List.of(lower, bare);
    }

    /** In lower case; the Turkish i without a dot is an i, since in capitals nobody can tell them apart: YILDIZ is Yıldız. */
    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ı', 'i')
                .replace("i\u0307", "i");
    }

    /** Whether one of the forms of a word is in a set. */
    static boolean isIn(Set<String> set, List<String> forms) {
        for (String form : forms) {
            if (set.contains(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word with a capital is nobody's name: known itself, made with a known word, or of a language or people. */
    static boolean isKnown(List<String> forms) {
        return forms.stream().anyMatch(Words::isKnownForm);
    }

    private static boolean isKnownForm(String form) {
        if (KNOWN.contains(form)
                || ENDINGS.stream().anyMatch(end -> form.length() > end.length() + 2 && form.endsWith(end))) {
            return true;
        }
        if (form.contains("-")) {
            return Stream.of(form.split("-")).allMatch(part -> part.length() < 2 || isKnownForm(part));
        }
        for (int length = form.length() - 2; length >= SHORTEST_STEM; length--) {
            if (KNOWN.contains(form.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
