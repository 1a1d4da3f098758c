package nl.leeratelier.casestudy.ui;

import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes HTML for lists that only show: one string on the server instead of a component for each word. Text is always
 * escaped; HTML comes only from here and from sanitised Markdown.
 */
final class Markup {

    private Markup() {}

    /** Text as HTML. */
    static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** An element around HTML. */
    static String el(String tag, String css, String... html) {
        return open(tag, css, "") + String.join("", html) + "</" + tag + ">";
    }

    /** An element with text of the case, which may be in another language than the screen. */
    static String content(String tag, String css, String lang, String text) {
        return open(tag, css, " lang=\"" + text(lang) + "\"") + text(text).replace("\n", "<br>") + "</" + tag + ">";
    }

    /** A small word on what something is. */
    static String tag(String look, String text) {
        return el("span", "tag " + look, text(text));
    }

    static Collector<CharSequence, ?, String> together() {
        return Collectors.joining();
    }

    private static String open(String tag, String css, String attributes) {
        return "<" + tag + (css.isEmpty() ? "" : " class=\"" + css + "\"") + attributes + ">";
    }
}
