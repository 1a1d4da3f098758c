package nl.leeratelier.content;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author probably meant. */
public final class Spelling {

    private Spelling() {}

    /** The nearest of the known words, if it is near enough to be a slip: a third of its letters at most. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A valid id that resembles the text. */
    public static String asId(String text) {
        String plain = Normalizer.normalize(text.substring(0, Math.min(text.length(), 60)), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "een-naam" : plain;
    }

    /**
     * How many letters are left out, added, changed or swapped with their neighbour (Damerau and Levenshtein's distance, in
     * its restricted form). Words longer than 60 characters count by their beginning.
     */
    public static int distance(String a, String b) {
        String x = a.substring(0, Math.min(a.length(), 60));
        String y = b.substring(0, Math.min(b.length(), 60));
        int[][] distance = new int[x.length() + 1][y.length() + 1];
        for (int i = 0; i <= x.length(); i++) {
            for (int j = 0; j <= y.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                    continue;
                }
                int changed = distance[i - 1][j - 1] + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                int least = Math.min(changed, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && x.charAt(i - 1) == y.charAt(j - 2) && x.charAt(i - 2) == y.charAt(j - 1);
                distance[i][j] = swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
            }
        }
        return distance[x.length()][y.length()];
    }
}
