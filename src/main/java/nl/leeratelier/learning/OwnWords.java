package nl.leeratelier.learning;

import java.util.Optional;

/** What a trainee may write in words of their own: no book, and nothing that cannot be shown, stored or read. */
public final class OwnWords {

    /** No text is longer than this many characters. */
    public static final int LONGEST = 2_000;

    private OwnWords() {}

    /** Why a text is refused, as a translation key; an empty text is not. */
    public static Optional<String> refusal(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("learning.refused.too-long");
        }
        return isReadable(text) ? Optional.empty() : Optional.of("learning.refused.unreadable");
    }

    /** Whether everything in a text can be shown, stored and read. */
    public static boolean isReadable(String text) {
        return text.codePoints().allMatch(OwnWords::isReadable);
    }

    /** Not control characters, halves of a character, and what turns the direction of the words around it. */
    private static boolean isReadable(int c) {
        boolean space = c == '\n' || c == '\r' || c == '\t';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return space || !(Character.isISOControl(c) || half || turns);
    }
}
