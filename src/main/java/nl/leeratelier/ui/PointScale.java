package nl.leeratelier.ui;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question with points to choose from on a line, each with a word of its own: the browser's own radio buttons, so the arrow
 * keys work. No point is taken for granted.
 */
public final class PointScale {

    private PointScale() {}

    /**
     * The scale as markup, for {@link Inputs}; its values are 1, 2 and so on.
     *
     * @param name tells this scale from others on the page
     * @param question what is asked; safe HTML
     * @param words one for each point, from the lowest to the highest
     * @param chosen the point chosen before, from 1
     */
    public static Markup of(String name, Markup question, List<String> words, OptionalInt chosen) {
        return of(name, question, words, chosen, "");
    }

    /** As {@link #of(String, Markup, List, OptionalInt)}, with a last choice beside the line, of value 0, that says nothing. */
    public static Markup of(String name, Markup question, List<String> words, OptionalInt chosen, String pass) {
        var points = IntStream.rangeClosed(1, words.size())
                .mapToObj(point -> input("point", name, point, words.get(point - 1), chosen))
                .collect(Collectors.joining());
        var none = pass.isEmpty() ? "" : input("point-pass", name, 0, pass, chosen);
        return new Markup("<fieldset class=\"points\"><legend>" + question.html() + "</legend><div class=\"point-row\">"
                + points + "</div>" + none + "</fieldset>");
    }

    private static String input(String look, String name, int value, String word, OptionalInt chosen) {
        return "<label class=\"" + look + "\"><input type=\"radio\" name=\"" + Markup.escape(name) + "\" value=\""
                + value
                + "\"" + (chosen.isPresent() && chosen.getAsInt() == value ? " checked" : "") + "><span>"
                + Markup.escape(word) + "</span></label>";
    }
}
