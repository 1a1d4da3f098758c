package nl.leeratelier.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leeratelier.content.Spelling;

/**
 * Slips of the pen: another letter here and there, a space, a capital, a comma. A word that came, went or became another is none,
 * and least of all one that turns the meaning round. Pure.
 */
final class Slip {

    /** As many words as a slip may concern, whatever the length of the text. */
    private static final int FEW = 3;

    private static final int MOST_LETTERS = 2;

    /** Short words that are near each other in letters, and far apart in what they say. */
    private static final Set<String> TURNING =
            Set.of(("niet wel geen een nooit ooit nog altijd hij zij wij jij mij mijn zijn haar hem"
                            + " voor door na naar van aan in uit met tot of en op om not no never ever he she me my on")
                    .split(" "));

    private Slip() {}

    /** Whether nothing but slips lies between two texts. */
    static boolean between(String before, String after) {
        if (letters(before).equals(letters(after))) {
            return true;
        }
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() != now.size()) {
            return false;
        }
        int changed = 0;
        for (int index = 0; index < old.size(); index++) {
            if (!old.get(index).equals(now.get(index))) {
                changed++;
                if (!alike(old.get(index), now.get(index))) {
                    return false;
                }
            }
        }
        return changed <= Math.max(FEW, old.size() / 20);
    }

    private static String letters(String text) {
        return String.join("", words(text));
    }

    /** In lower case, without what stands between them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean alike(String old, String now) {
        boolean turns = TURNING.contains(now) && TURNING.contains(old);
        boolean number = old.chars().anyMatch(Character::isDigit) || now.chars().anyMatch(Character::isDigit);
        int most = Math.min(MOST_LETTERS, Math.max(1, Math.max(old.length(), now.length()) / 2));
        return !turns && !number && Spelling.distance(old, now) <= most;
    }
}
