package nl.leeratelier.roleplay.ui;

/**
 * Writes HTML piece by piece; every text is escaped. Reading back shows hundreds of small texts: as one string they cost a
 * session a fraction of what as many components would.
 */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Opens an element with a class; an empty class leaves the attribute out. */
    Markup open(String tag, String look) {
        html.append('<').append(tag);
        if (!look.isEmpty()) {
            html.append(" class=\"").append(look).append('"');
        }
        html.append('>');
        return this;
    }

    /** Opens an element with one more attribute, whose value is escaped. */
    Markup open(String tag, String look, String attribute, String value) {
        open(tag, look);
        html.setLength(html.length() - 1);
        html.append(' ').append(attribute).append("=\"").append(escape(value)).append("\">");
        return this;
    }

    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        html.append(escape(text));
        return this;
    }

    /** A whole element with nothing but text in it. */
    Markup element(String tag, String look, String text) {
        return open(tag, look).text(text).close(tag);
    }

    Markup pill(String tone, String text) {
        return element("span", "pill tone-" + tone, text);
    }

    /** What is already HTML, and safe. */
    Markup html(String safe) {
        html.append(safe);
        return this;
    }

    /** Writes what lies beyond Latin-1, such as curly quotes, by number: the string then takes half the memory. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c > 0xFF || c == '<' || c == '>' || c == '&' || c == '"' || c == '\'') {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
