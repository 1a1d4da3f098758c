package nl.leeratelier.reporting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are sorted and searched: in lower case and without accents. */
final class SearchKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_SORT = 240;
    private static final int LONGEST_SEARCH = 500;
    private static final int LONGEST_TYPED = 200;
    private static final int WORDS_AT_MOST = 6;

    private SearchKey() {}

    /** What a name is sorted by. */
    static String sort(String name) {
        return cut(fold(name), LONGEST_SORT);
    }

    /** What a person is found by. */
    static String search(String name, String email) {
        return cut(fold(name) + " " + fold(email), LONGEST_SEARCH);
    }

    /** Patterns for {@code like … escape '!'}, one for each word that was typed. */
    static List<String> patterns(String typed) {
        return Arrays.stream(SPACES.split(fold(cut(typed, LONGEST_TYPED))))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_AT_MOST)
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }

    private static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
