package nl.leeratelier.roleplay;

import java.util.Optional;

/** What a trainee may write: no book, and nothing that cannot be shown or stored. */
public final class FreeText {

    /** No text is longer than this many characters, where no other bound is named. */
    public static final int LONGEST = 2_000;

    private FreeText() {}

    /** Why a text is refused, as a translation key. */
    static Optional<String> refusal(String text, int longest) {
        if (text.length() > longest) {
            return Optional.of("roleplay.refused.too-long");
        }
        boolean readable = text.codePoints().allMatch(FreeText::isReadable);
        return readable ? Optional.empty() : Optional.of("roleplay.refused.unreadable");
    }

    /** Control characters cannot be shown, halves of a character cannot be stored. */
    private static boolean isReadable(int c) {
        boolean space = c == '\n' || c == '\r' || c == '\t';
        boolean half = c >= java.lang.Character.MIN_SURROGATE && c <= java.lang.Character.MAX_SURROGATE;
        return space || !(java.lang.Character.isISOControl(c) || half);
    }
}
