package nl.leeratelier.casestudy.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import nl.leeratelier.ui.Markup;

/** Writes HTML for a {@link Fragment}. Text is always escaped; HTML comes only from here and from sanitised Markdown. */
final class Html {

    /**
     * Something to choose or pick.
     *
     * @param value what is heard when it is chosen
     * @param hint a few words below it; may be empty
     */
    record Option(String value, String text, String hint) {

        Option(String value, String text) {
            this(value, text, "");
        }
    }

    private Html() {}

    /** Text as HTML. */
    static String text(String text) {
        return Markup.escape(text);
    }

    /** An element around HTML. */
    static String el(String tag, String css, String... html) {
        return open(tag, css, "") + String.join("", html) + "</" + tag + ">";
    }

    /** An element around text of the screen. */
    static String said(String tag, String css, String text) {
        return el(tag, css, text(text));
    }

    /**
     * An element around text of the case.
     *
     * @param lang the attribute that says its language; empty where the screen speaks it too
     */
    static String content(String tag, String css, String lang, String text) {
        return open(tag, css, lang) + text(text).replace("\n", "<br>") + "</" + tag + ">";
    }

    /** A small word on what something is. */
    static String tag(String look, String text) {
        return said("span", "tag " + look, text);
    }

    /** A button around HTML. */
    static String button(String css, String act, String html) {
        return "<button type=\"button\" class=\"" + css + "\" data-act=\"" + text(act) + "\">" + html + "</button>";
    }

    /** A button around HTML that reads out as other words. */
    static String button(String css, String act, String label, String html) {
        return "<button type=\"button\" class=\"" + css + "\" data-act=\"" + text(act) + "\" aria-label=\""
                + text(label) + "\">" + html + "</button>";
    }

    /** Numbered choices, as {@link nl.leeratelier.ui.ChoiceList} shows them; the keys 1 to 9 choose as well. */
    static String choices(List<Option> options, String chosen, String lang) {
        return options.stream()
                .map(option -> "<li><button type=\"button\""
                        + (option.value().equals(chosen) ? " class=\"chosen\"" : "")
                        + " data-act=\"" + text(option.value()) + "\"" + lang + ">" + text(option.text())
                        + "</button></li>")
                .collect(Collectors.joining("", "<ol class=\"choices\">", "</ol>"));
    }

    /** A group of radio buttons; one of few, side by side where there is room. */
    static String radios(String name, String legend, List<Option> options, String picked) {
        return "<fieldset><legend>" + legend + "</legend><div class=\"segments\">"
                + options.stream()
                        .map(option -> input(
                                "radio",
                                name,
                                option,
                                said("span", "words", option.text()),
                                option.value().equals(picked)))
                        .collect(together())
                + "</div></fieldset>";
    }

    /**
     * A group of radio buttons with texts of the case below each other, and one with words of the screen.
     *
     * @param last stands at the end
     */
    static String wordings(String name, String legend, List<Option> options, String picked, String lang, Option last) {
        return "<fieldset><legend>" + legend + "</legend><div class=\"wordings\">"
                + options.stream()
                        .map(option -> input(
                                "radio",
                                name,
                                option,
                                content("span", "words", lang, option.text()),
                                option.value().equals(picked)))
                        .collect(together())
                + input(
                        "radio",
                        name,
                        last,
                        said("span", "words screen", last.text()),
                        last.value().equals(picked))
                + "</div></fieldset>";
    }

    /** Check boxes with texts of the case. */
    static String checks(String name, List<Option> options, Collection<String> picked, String lang) {
        return options.stream()
                .map(option -> input(
                        "checkbox",
                        name,
                        option,
                        content("span", "words", lang, option.text()),
                        picked.contains(option.value())))
                .collect(together());
    }

    /** Something that opens. */
    static String details(String css, boolean open, String summary, String html) {
        return open("details", css, open ? " open" : "") + el("summary", "", summary) + html + "</details>";
    }

    static Collector<CharSequence, ?, String> together() {
        return Collectors.joining();
    }

    private static String input(String type, String name, Option option, String words, boolean picked) {
        return "<label><input type=\"" + type + "\" name=\"" + text(name) + "\" value=\"" + text(option.value()) + "\""
                + (picked ? " checked>" : ">") + words
                + (option.hint().isEmpty() ? "" : said("span", "hint", option.hint())) + "</label>";
    }

    private static String open(String tag, String css, String attributes) {
        return "<" + tag + (css.isEmpty() ? "" : " class=\"" + css + "\"") + attributes + ">";
    }
}
