package nl.leeratelier.studio.ui.talk;

import nl.leeratelier.ui.Markup;

/** Writes markup piece by piece; every text and every value of an attribute is escaped. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Opens an element; names of attributes and their values follow each other, a value that is empty leaves it out. */
    Html open(String tag, String look, String... attributes) {
        html.append('<').append(tag);
        if (!look.isEmpty()) {
            html.append(" class=\"").append(look).append('"');
        }
        for (int index = 0; index + 1 < attributes.length; index += 2) {
            attribute(attributes[index], attributes[index + 1]);
        }
        html.append('>');
        return this;
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            html.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Markup.escape(value))
                    .append('"');
        }
    }

    /** The button that takes a row away; {@code what} is told to whoever does not see the row. */
    Html remove(int index, String what) {
        return element("button", "st-remove", "×", "type", "button", "name", "remove-" + index, "aria-label", what);
    }

    /** Room for a whole number. */
    Html number(String name, int value, String label) {
        return open(
                "input",
                "st-number",
                "type",
                "number",
                "name",
                name,
                "value",
                String.valueOf(value),
                "aria-label",
                label);
    }

    Html close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        html.append(Markup.escape(text));
        return this;
    }

    /** A whole element with nothing but text in it. */
    Html element(String tag, String look, String text, String... attributes) {
        return open(tag, look, attributes).text(text).close(tag);
    }

    /** A piece that was made elsewhere. */
    Html piece(Markup piece) {
        html.append(piece.html());
        return this;
    }

    /** A menu: what is chosen goes by the name of the menu. */
    Html select(String name, String label, String chosen, Iterable<Option> options) {
        open("select", "st-menu", "name", name, "aria-label", label);
        boolean known = false;
        for (Option option : options) {
            known |= option.value().equals(chosen);
            option(option, option.value().equals(chosen));
        }
        if (!known) {
            option(new Option(chosen, chosen.isEmpty() ? "…" : chosen), true);
        }
        return close("select");
    }

    private void option(Option option, boolean chosen) {
        html.append("<option value=\"").append(Markup.escape(option.value())).append(chosen ? "\" selected>" : "\">");
        text(option.words()).close("option");
    }

    /** What a menu offers. */
    record Option(String value, String words) {}

    Markup markup() {
        return new Markup(html.toString());
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
