package nl.leeratelier.studio.words;

import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.studio.words.WordDiff.Fate;
import nl.leeratelier.studio.words.WordDiff.Piece;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** What went from a text or came into it, with a few words around it: of a long text of which a word changed, that word. */
public final class Excerpt {

    private static final int AROUND = 80;
    private static final int LONGEST = 600;
    private static final String CUT = " … ";

    private Excerpt() {}

    /** The text before, as HTML that is well-formed XML; empty when there was none. */
    public static String before(Told told, Words words) {
        return html(told.pieces(), Fate.CAME, words);
    }

    /** The text now, as HTML that is well-formed XML; empty when there is none. */
    public static String after(Told told, Words words) {
        return html(told.pieces(), Fate.WENT, words);
    }

    /** Both in one, as HTML that is well-formed XML: what went stands before what came in its place. */
    public static String both(String before, String after, Words words) {
        String was = shown(before, words);
        String is = shown(after, words);
        String other = was.equals(is) && !before.equals(after) ? " " + words.t("studio.diff.other-picture") : "";
        return html(WordDiff.between(was, is + other), null, words);
    }

    /** A text with its pictures by what is to be seen on them; not as HTML. */
    public static String shown(String text, Words words) {
        return PictureWords.in(text, words::t);
    }

    private static String html(List<Piece> all, @org.jspecify.annotations.Nullable Fate hidden, Words words) {
        List<Piece> pieces =
                all.stream().filter(piece -> piece.fate() != hidden).toList();
        return java.util.stream.IntStream.range(0, pieces.size())
                .mapToObj(index -> html(pieces.get(index), index == 0, index == pieces.size() - 1, words))
                .collect(Collectors.joining());
    }

    private static String html(Piece piece, boolean first, boolean last, Words words) {
        return switch (piece.fate()) {
            case STAYED -> Markup.escape(around(piece.text(), first, last));
            case WENT -> marked("del", words.t("studio.diff.went"), piece);
            case CAME -> marked("ins", words.t("studio.diff.came"), piece);
        };
    }

    /** Colour is not all that tells: browsers strike through and underline, and screen readers hear a word before it. */
    private static String marked(String tag, String spoken, Piece piece) {
        return "<" + tag + "><span class=\"only-heard\">" + Markup.escape(spoken) + " </span>"
                + Markup.escape(shortened(piece.text())) + "</" + tag + ">";
    }

    /** What stayed, next to what did not. */
    private static String around(String text, boolean first, boolean last) {
        if (text.length() <= 2 * AROUND) {
            return text;
        }
        String begin = text.substring(0, AROUND);
        String end = text.substring(text.length() - AROUND);
        if (first && last) {
            return shortened(text);
        }
        return first ? "… " + end : last ? begin + " …" : begin + CUT + end;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
