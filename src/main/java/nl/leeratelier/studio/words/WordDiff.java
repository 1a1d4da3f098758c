package nl.leeratelier.studio.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which words of a text stayed, went and came. Pure. */
public final class WordDiff {

    /** Words, spaces and marks each count as one; their pieces together are the text again. */
    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}’'-]+|[^\\s\\p{L}\\p{N}’'-]");

    /** Beyond so many comparisons a text counts as written anew. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private WordDiff() {}

    /** What became of a piece of text. */
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }

    /** Some words in a row that had the same fate. */
    public record Piece(Fate fate, String text) {}

    /**
     * The pieces in the order of reading. Those that stayed and went are the text before; those that stayed and came are the text
     * after. As much as can be stays, unless the texts are very long.
     */
    public static List<Piece> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        Pieces pieces = new Pieces();
        pieces.add(Fate.STAYED, old.subList(0, start));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), pieces);
        pieces.add(Fate.STAYED, old.subList(old.size() - end, old.size()));
        return pieces.all();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }

    private static void middle(List<String> old, List<String> now, Pieces pieces) {
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            pieces.add(Fate.WENT, old);
            pieces.add(Fate.CAME, now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(Fate.STAYED, List.of(old.get(i)));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Fate.WENT, List.of(old.get(i)));
                i++;
            } else {
                pieces.add(Fate.CAME, List.of(now.get(j)));
                j++;
            }
        }
    }

    /** How many tokens both have in common, in order, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();

        void add(Fate fate, List<String> tokens) {
            String text = String.join("", tokens);
            if (text.isEmpty()) {
                return;
            }
            if (!all.isEmpty() && all.getLast().fate() == fate) {
                all.set(all.size() - 1, new Piece(fate, all.getLast().text() + text));
            } else {
                all.add(new Piece(fate, text));
            }
        }

        List<Piece> all() {
            return List.copyOf(all);
        }
    }
}
