package nl.leeratelier.quiz;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text by what counts of its spelling: letters and digits in order. Case, accents, spaces and punctuation do not count, so
 * that <i>Veilig Thuis</i>, <i>veilig-thuis</i> and <i>véiligthuis!</i> are one. Between two digits a comma or a point
 * does count, and both as the same: 1,5 and 1.5 are one, but not 15.
 *
 * @param letters what counts; empty when nothing does
 */
record Spelled(String letters) {

    /** From this many letters on a slip may be forgiven: in shorter words one letter makes another word. */
    static final int LONG_ENOUGH = 5;

    /** From this many letters on two slips may be. */
    private static final int LONG = 12;

    static Spelled of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return new Spelled(plain.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{Nd})[.,](?=\\p{Nd})", "\u0000")
                .replaceAll("[^\\p{L}\\p{Nd}\\x00]+", "")
                .replace('\u0000', '.'));
    }

    /**
     * Whether the other is this with a small slip: a letter too many, too few or another, or two neighbours swapped, which are
     * four of five misspellings (F. J. Damerau, "A technique for computer detection and correction of spelling errors",
     * Communications of the ACM 7(3), 1964). One slip from {@value #LONG_ENOUGH} letters on, two from twelve on; never where
     * there is a digit, as another number is another answer.
     */
    boolean isNear(Spelled other) {
        boolean digits = (letters + other.letters).chars().anyMatch(Character::isDigit);
        if (letters.length() < LONG_ENOUGH || digits) {
            return false;
        }
        int most = letters.length() < LONG ? 1 : 2;
        return Math.abs(letters.length() - other.letters.length()) <= most && distance(letters, other.letters) <= most;
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each once a place. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
