package nl.leeratelier.studio.ui.publish;

import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.studio.words.Told;
import nl.leeratelier.studio.words.WordDiff.Fate;
import nl.leeratelier.studio.words.WordDiff.Piece;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** Differences as markup: the sentence, and the texts before and now beside each other with the words that went and came. */
public final class ToldHtml {

    private final Words words;

    /** @param words the language */
    public ToldHtml(Words words) {
        this.words = words;
    }

    /** A list of differences. */
    public Markup of(List<Told> told) {
        return new Markup(
                "<ol class=\"told\">" + told.stream().map(this::item).collect(Collectors.joining()) + "</ol>");
    }

    private String item(Told told) {
        String texts = told.before().isEmpty() && told.after().isEmpty() ? "" : texts(told);
        return "<li><p>" + Markup.escape(told.sentence()) + "</p>" + texts + "</li>";
    }

    private String texts(Told told) {
        List<Piece> pieces = told.pieces();
        return "<div class=\"told-texts\">"
                + side("studio.diff.before", told.before(), pieces, Fate.WENT, "del", "studio.diff.went")
                + side("studio.diff.after", told.after(), pieces, Fate.CAME, "ins", "studio.diff.came")
                + "</div>";
    }

    private String side(String label, String text, List<Piece> pieces, Fate marked, String tag, String spoken) {
        String shown = text.isEmpty()
                ? "<span class=\"told-nothing\">" + Markup.escape(words.t("studio.diff.nothing")) + "</span>"
                : pieces.stream()
                        .filter(piece -> piece.fate() == Fate.STAYED || piece.fate() == marked)
                        .map(piece -> piece.fate() == marked ? marked(piece, tag, spoken) : Markup.escape(piece.text()))
                        .collect(Collectors.joining());
        return "<div><small>" + Markup.escape(words.t(label)) + "</small><p>" + shown + "</p></div>";
    }

    /** Colour is not all that tells: browsers strike through and underline, and screen readers hear a word before it. */
    private String marked(Piece piece, String tag, String spoken) {
        return "<" + tag + "><span class=\"only-heard\">" + Markup.escape(words.t(spoken)) + " </span>"
                + Markup.escape(piece.text()) + "</" + tag + ">";
    }
}
