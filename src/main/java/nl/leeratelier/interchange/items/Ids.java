package nl.leeratelier.interchange.items;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids of our content, made from words and unique among those that were made here. */
public final class Ids {

    private static final int LONGEST = 60;
    private static final int LONGEST_MADE = 40;

    private final Set<String> used = new HashSet<>();

    /** Ids that are never made. */
    public Ids not(String... taken) {
        used.addAll(Set.of(taken));
        return this;
    }

    /** Whether these words are an id as they stand. */
    public static boolean isOne(String words) {
        return words.length() <= LONGEST && words.matches("[a-z0-9]+(?:-[a-z0-9]+)*");
    }

    /** An id that resembles the words; with a number where that is used already. */
    public String of(String words, String otherwise) {
        String id = resembling(words);
        String base = id.isEmpty() ? otherwise : id;
        String made = base;
        for (int i = 2; !used.add(made); i++) {
            made = base + "-" + i;
        }
        return made;
    }

    /** The n-th of a short list, from 0: a, b, c. */
    public static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : "o" + (index + 1);
    }

    private static String resembling(String words) {
        if (isOne(words) && words.length() <= LONGEST - 5) {
            return words;
        }
        String start = words.substring(0, Math.min(words.length(), 400));
        String plain = Normalizer.normalize(start, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST_MADE) {
            return plain;
        }
        int end = plain.lastIndexOf('-', LONGEST_MADE);
        return plain.substring(0, end > 10 ? end : LONGEST_MADE);
    }
}
