package nl.leeratelier.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads a text with marks: {@code {{id|words}}} can be marked, the rest is plain. */
final class Marks {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final BiConsumer<String, String> problem;
    private final Set<String> seen = new HashSet<>();

    /** @param problem takes what is wrong and how to mend it */
    Marks(BiConsumer<String, String> problem) {
        this.problem = problem;
    }

    /** The pieces in order; what is malformed becomes plain text and is reported. */
    List<Item.Piece> read(String text) {
        List<Item.Piece> pieces = new ArrayList<>();
        int end = 0;
        int open = text.indexOf(OPEN);
        int close = text.indexOf(CLOSE, open + 1);
        while (open >= 0 && close > open) {
            plain(text.substring(end, open), pieces);
            pieces.add(mark(text.substring(open + 2, close)));
            end = close + 2;
            open = text.indexOf(OPEN, end);
            close = text.indexOf(CLOSE, open + 1);
        }
        plain(text.substring(end), pieces);
        return List.copyOf(pieces);
    }

    private void plain(String words, List<Item.Piece> pieces) {
        if (words.contains(OPEN) || words.contains(CLOSE)) {
            problem.accept("a mark is not closed, or not opened", "write each mark as {{id|words}}");
        }
        if (!words.isEmpty()) {
            pieces.add(new Item.Piece(Optional.empty(), words));
        }
    }

    private Item.Piece mark(String inside) {
        int bar = inside.indexOf('|');
        String id = bar < 0 ? "" : inside.substring(0, bar).strip();
        String words = inside.substring(bar + 1).strip();
        if (inside.contains(OPEN)) {
            problem.accept("a mark is not closed, or stands in another", "write each mark as {{id|words}}");
        } else if (!ID.matcher(id).matches() || id.length() > 60 || words.isEmpty()) {
            problem.accept("'{{" + inside + "}}' is no mark", "write it as {{id|words}}, the id in lower case");
        } else if (!seen.add(id)) {
            problem.accept("mark '" + id + "' stands here twice", "give this one an id of its own");
        } else {
            return new Item.Piece(Optional.of(id), words);
        }
        return new Item.Piece(Optional.empty(), words.isEmpty() ? inside : words);
    }
}
