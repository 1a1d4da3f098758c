package nl.leeratelier.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads a text with marks, as {@link Form} writes them; the rest is plain. */
final class Marks {

    /** How a mark is written. */
    enum Form {
        WORDS("{{id|words}}"),
        LABELLED("{{id=label|words}}"),
        GAP("{{id}}");

        private final String written;

        Form(String written) {
            this.written = written;
        }
    }

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Form form;
    private final BiConsumer<String, String> problem;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();

    /** @param problem takes what is wrong and how to mend it */
    Marks(Form form, BiConsumer<String, String> problem) {
        this.form = form;
        this.problem = problem;
    }

    /** The pieces in order, those that are gaps without words; what is malformed becomes plain text and is reported. */
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

    /** The labels that were read, by mark. */
    Map<String, String> labels() {
        return Map.copyOf(labels);
    }

    private void plain(String words, List<Item.Piece> pieces) {
        if (words.contains(OPEN) || words.contains(CLOSE)) {
            problem.accept("a mark is not closed, or not opened", "write each mark as " + form.written);
        }
        if (!words.isEmpty()) {
            pieces.add(new Item.Piece(Optional.empty(), words));
        }
    }

    private Item.Piece mark(String inside) {
        int bar = inside.indexOf('|');
        String before = bar < 0 ? form == Form.GAP ? inside : "" : inside.substring(0, bar);
        String words = form == Form.GAP ? "" : inside.substring(bar + 1).strip();
        int sign = form == Form.LABELLED ? before.indexOf('=') : before.length();
        String id = sign < 0 ? "" : before.substring(0, sign).strip();
        if (inside.contains(OPEN)) {
            problem.accept("a mark is not closed, or stands in another", "write each mark as " + form.written);
        } else if (!isId(id) || words.isEmpty() != (form == Form.GAP) || (form == Form.GAP && bar >= 0)) {
            problem.accept("'{{" + inside + "}}' is no mark", "write it as " + form.written + ", the id in lower case");
        } else if (!seen.add(id)) {
            problem.accept("mark '" + id + "' stands here twice", "give this one an id of its own");
        } else {
            if (form == Form.LABELLED) {
                labels.put(id, before.substring(sign + 1).strip());
            }
            return new Item.Piece(Optional.of(id), words);
        }
        return new Item.Piece(Optional.empty(), words.isEmpty() ? inside : words);
    }

    private static boolean isId(String id) {
        return ID.matcher(id).matches() && id.length() <= 60;
    }
}
