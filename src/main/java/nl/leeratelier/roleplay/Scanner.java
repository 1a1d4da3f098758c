package nl.leeratelier.roleplay;

import nl.leeratelier.content.Fields.PlacedText;
import nl.leeratelier.content.Place;

/** Reads a short text from left to right, and knows where it is. */
final class Scanner {

    private final PlacedText source;
    private final String text;
    private int next;
    private int last;

    Scanner(PlacedText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The part that was taken last, or where the next one was expected. */
    Place place() {
        return source.at(last);
    }

    /** Takes a word of letters, digits and hyphens; the empty text when there is none. */
    String word() {
        begin();
        while (next < text.length() && isWord(text.charAt(next))) {
            next++;
        }
        return text.substring(last, next);
    }

    /** Takes the name of a fact, a word or two with a dot between; the empty text when there is none. */
    String fact() {
        begin();
        while (next < text.length() && (isWord(text.charAt(next)) || text.charAt(next) == '.')) {
            next++;
        }
        return text.substring(last, next);
    }

    /** Takes this text when it stands here. */
    boolean take(String expected) {
        begin();
        if (!text.startsWith(expected, next)) {
            return false;
        }
        next += expected.length();
        return true;
    }

    /** Takes signs of comparison, as many as stand here; the empty text when there are none. */
    String signs() {
        begin();
        while (next < text.length() && "<>=!".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return text.substring(last, next);
    }

    /** Takes all that is left, without white space at its ends. */
    String rest() {
        begin();
        next = text.length();
        return text.substring(last).strip();
    }

    private void begin() {
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        last = next;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
