package nl.leeratelier.personaldata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of words that names are told by, and what a word is without its endings. */
final class Words {

    /** Given names that are no Dutch word. */
    static final Set<String> GIVEN = list("given-names.txt");

    /** What is written with a capital and is nobody's name. */
    static final Set<String> KNOWN = list("known-words.txt");

    private static final int SHORTEST_STEM = 6;

    private Words() {}

    private static Set<String> list(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In lower case, as it is and without a genitive: Esthers, Mila's and Joris' are Esther, Mila and Joris. */
    static Stream<String> forms(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower.replaceAll("'+$", "");
        String shorter = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
        return Stream.of(lower, bare, shorter).distinct();
    }

    /** Whether a word with a capital is nobody's name: known itself, made with a known word, or of a language or people. */
    static boolean isKnown(String word) {
        return forms(word).anyMatch(Words::isKnownForm);
    }

    private static boolean isKnownForm(String form) {
        if (KNOWN.contains(form)
                || form.matches(".{3,}(?:isch|ische|aanse|eense|straat|laan|plein|gracht|kade|singel)")) {
            return true;
        }
        if (form.contains("-")) {
            return Stream.of(form.split("-")).allMatch(part -> part.length() < 2 || isKnownForm(part));
        }
        return Stream.iterate(form.length() - 2, length -> length >= SHORTEST_STEM, length -> length - 1)
                .anyMatch(length -> KNOWN.contains(form.substring(0, length)));
    }
}
