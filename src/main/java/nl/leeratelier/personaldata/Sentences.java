package nl.leeratelier.personaldata;

import java.util.Locale;
import java.util.Set;

/** Tells whether a word stands where a sentence begins, so that its capital says nothing. */
final class Sentences {

    private static final String QUOTES = "\"“”„‘’'«»‹›(*_[";

    private static final Set<String> ABBREVIATIONS = Set.of(
            "dhr", "mw", "mevr", "mr", "mrs", "dr", "drs", "ds", "prof", "ing", "bijv", "bv", "o.a", "m.n", "d.w.z",
            "t.a.v", "i.v.m", "m.b.t", "ca", "evt", "incl", "nl", "resp", "vgl", "fam", "zgn");

    private Sentences() {}

    static boolean beginsAt(String text, int start) {
        int before = start - 1;
        if (before >= 0 && QUOTES.indexOf(text.charAt(before)) >= 0) {
            // Spoken words begin with a capital too.
            return true;
        }
        boolean newLine = false;
        while (before >= 0 && (isSpace(text.charAt(before)) || QUOTES.indexOf(text.charAt(before)) >= 0)) {
            newLine |= text.charAt(before) == '\n' || text.charAt(before) == '\r';
            before--;
        }
        if (before < 0 || newLine || isApostropheWord(text, before, start)) {
            return true;
        }
        char last = text.charAt(before);
        if (last == '.') {
            return !isAbbreviation(text, before);
        }
        return !Character.isLetterOrDigit(last) && ",)%€/&+".indexOf(last) < 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** As in ’s Avonds and ’t Is: the sentence begins before it. */
    private static boolean isApostropheWord(String text, int last, int start) {
        return last >= 1
                && start - last == 2
                && "st".indexOf(text.charAt(last)) >= 0
                && "'’‘".indexOf(text.charAt(last - 1)) >= 0
                && (last < 2 || !Character.isLetterOrDigit(text.charAt(last - 2)));
    }

    /** A title, an abbreviation or an initial before the full stop: the sentence goes on. */
    private static boolean isAbbreviation(String text, int stop) {
        int from = stop;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        boolean initial = stop - from == 1 && Character.isUpperCase(text.charAt(from));
        return initial || ABBREVIATIONS.contains(word);
    }
}
