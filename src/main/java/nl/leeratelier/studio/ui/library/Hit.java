package nl.leeratelier.studio.ui.library;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.ui.Markup;

/**
 * Where words that somebody looks for stand. Pure.
 *
 * @param sentence the first sentence that holds them; empty when only the title does, or nothing is looked for
 */
record Hit(Optional<Sentence> sentence) {

    /** What is found when nothing is looked for. */
    static final Hit ANY = new Hit(Optional.empty());

    /** So much is shown before and behind the words at most, in characters. */
    private static final int AROUND = 90;

    /**
     * A sentence, or what of a long one is near the words.
     *
     * @param before what goes before the words
     * @param words as they stand there
     * @param after what follows them
     */
    record Sentence(String before, String words, String after) {

        /** As HTML, with the words marked. */
        String html() {
            return Markup.escape(before) + "<mark>" + Markup.escape(words) + "</mark>" + Markup.escape(after);
        }
    }

    /** What somebody looks for, whatever its case. */
    static Pattern pattern(String wanted) {
        return Pattern.compile(Pattern.quote(wanted), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Looks in a title and in a text.
     *
     * @param text its paragraphs, one a line
     */
    static Optional<Hit> in(String title, String text, Pattern wanted) {
        Matcher found = wanted.matcher(text);
        if (found.find()) {
            return Optional.of(new Hit(Optional.of(sentence(text, found.start(), found.end()))));
        }
        return wanted.matcher(title).find() ? Optional.of(ANY) : Optional.empty();
    }

    private static Sentence sentence(String text, int start, int end) {
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int next = text.indexOf('\n', end);
        String paragraph = text.substring(line, next < 0 ? text.length() : next);
        int first = start - line;
        int last = end - line;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(paragraph);
        int from = sentences.isBoundary(first) ? first : sentences.preceding(first);
        int to = last >= paragraph.length() ? paragraph.length() : sentences.following(Math.max(first, last - 1));
        String before = paragraph.substring(from, first).replaceFirst("^[#>*\\s-]+", "");
        String after = paragraph.substring(last, Math.max(last, to)).stripTrailing();
        return new Sentence(end(before), paragraph.substring(first, last), beginning(after));
    }

    private static String end(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - AROUND);
        return "… " + text.substring(space < 0 ? text.length() - AROUND : space + 1);
    }

    private static String beginning(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int space = text.lastIndexOf(' ', AROUND);
        return text.substring(0, space <= 0 ? AROUND : space) + " …";
    }
}
