package nl.leeratelier.dossier;

import java.util.List;
import nl.leeratelier.studio.words.Told;
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
        return side(told.pieces(), Fate.WENT, "del", words.t("dossier.changes.went"));
    }

    /** The text now, as HTML that is well-formed XML; empty when there is none. */
    public static String after(Told told, Words words) {
        return side(told.pieces(), Fate.CAME, "ins", words.t("dossier.changes.came"));
    }

    private static String side(List<Piece> all, Fate marked, String tag, String spoken) {
        List<Piece> pieces = all.stream()
                .filter(piece -> piece.fate() == Fate.STAYED || piece.fate() == marked)
                .toList();
        StringBuilder html = new StringBuilder();
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            if (piece.fate() == Fate.STAYED) {
                html.append(Markup.escape(around(piece.text(), index == 0, index == pieces.size() - 1)));
            } else {
                html.append('<')
                        .append(tag)
                        .append("><span class=\"only-heard\">")
                        .append(Markup.escape(spoken))
                        .append(" </span>")
                        .append(Markup.escape(shortened(piece.text())))
                        .append("</")
                        .append(tag)
                        .append('>');
            }
        }
        return html.toString();
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
