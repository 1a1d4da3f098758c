package nl.leeratelier.quiz.ui;

import nl.leeratelier.ui.Markup;

/** What every part of a review says. */
abstract class ReviewWords {

    /** Says a text by its key. */
    @FunctionalInterface
    interface Says {
        String t(String key, Object... values);
    }

    private final Says words;

    ReviewWords(Says words) {
        this.words = words;
    }

    /** A text as HTML. */
    final String say(String key, Object... values) {
        return Markup.escape(words.t(key, values));
    }

    static String title(String safeHtml) {
        return "<p class=\"review-title\">" + safeHtml + "</p>";
    }

    final String tag(String look, String key) {
        return "<span class=\"review-tag " + look + "\">" + say(key) + "</span>";
    }

    final Says words() {
        return words;
    }
}
