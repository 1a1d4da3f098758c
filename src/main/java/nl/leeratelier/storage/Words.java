package nl.leeratelier.storage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as they are sorted and searched: in lower case, without accents, and taken apart into words. */
public final class Words {

    /** The most of a word that is looked at, in characters. */
    static final int LONGEST = 40;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    // As in the migration that filled search_word.
    private static final Pattern BETWEEN = Pattern.compile("[\\s.@_+',()/&\";:!%#*=?^{|}~<>$`\\[\\]\\\\-]+");

    private Words() {}

    /** In lower case and without accents, as it is sorted. */
    public static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words of some texts, each once: what stands between spaces, points and the like. */
    public static List<String> of(String... texts) {
        return Arrays.stream(BETWEEN.split(fold(String.join(" ", texts))))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .distinct()
                .toList();
    }

    /** Those that begin no other of them: what is found by the beginning of a word is found by the longest. */
    public static List<String> longest(List<String> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word)))
                .toList();
    }

    /** How the words of one thing begin, with two letters each: where these lack, it cannot have a word. */
    public static String beginnings(List<String> words) {
        return words.stream()
                .map(Words::beginning)
                .distinct()
                .map(beginning -> " " + beginning)
                .collect(Collectors.joining());
    }

    static String beginning(String word) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(2, word.codePointCount(0, word.length()))));
    }

    /** Whether each of the typed words begins one of the others. */
    public static boolean begin(List<String> typed, List<String> words) {
        return typed.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
    }
}
