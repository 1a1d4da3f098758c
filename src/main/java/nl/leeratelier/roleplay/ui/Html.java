package nl.leeratelier.roleplay.ui;

import java.util.Map;
import nl.leeratelier.ui.Markup;

/** Writes markup piece by piece, where there is too much of it to be put together by hand; every text is escaped. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Opens an element with a class; an empty class leaves the attribute out. */
    Html open(String tag, String look) {
        html.append('<').append(tag);
        if (!look.isEmpty()) {
            html.append(" class=\"").append(look).append('"');
        }
        html.append('>');
        return this;
    }

    /** Opens an element with one more attribute, whose value is escaped. */
    Html open(String tag, String look, String attribute, String value) {
        open(tag, look);
        html.setLength(html.length() - 1);
        html.append(' ').append(attribute).append("=\"").append(escape(value)).append("\">");
        return this;
    }

    /** Opens an element with these attributes, whose values are escaped. */
    Html open(String tag, String look, Map<String, String> attributes) {
        open(tag, look);
        html.setLength(html.length() - 1);
        attributes.forEach((name, value) -> html.append(' ')
                .append(name)
                .append("=\"")
                .append(escape(value))
                .append('"'));
        html.append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        html.append(escape(text));
        return this;
    }

    /** A whole element with nothing but text in it. */
    Html element(String tag, String look, String text) {
        return open(tag, look).text(text).close(tag);
    }

    /** A piece that was made elsewhere. */
    Html piece(Markup piece) {
        html.append(latin(piece.html()));
        return this;
    }

    private static String escape(String text) {
        return latin(Markup.escape(text));
    }

    /** Writes what lies beyond Latin-1, such as curly quotes, by number: the whole then takes half the memory. */
    private static String latin(String html) {
        StringBuilder latin = new StringBuilder(html.length() + 16);
        html.codePoints().forEach(c -> {
            if (c > 0xFF) {
                latin.append("&#").append(c).append(';');
            } else {
                latin.append((char) c);
            }
        });
        return latin.toString();
    }

    /** What was written so far. */
    Markup markup() {
        return new Markup(html.toString());
    }
}
