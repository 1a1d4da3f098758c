package nl.leeratelier.studio.review;

import java.util.regex.Pattern;

/** What people write around a review, fit to be kept. */
final class Said {

    /** Characters that cannot be seen, or that turn the words around them; line ends and tabs are fine. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n\\t]]|\\p{Cs}");

    private Said() {}

    static String required(String text, int longest) {
        String kept = orEmpty(text, longest);
        if (kept.isEmpty()) {
            throw new ReviewRefused(ReviewRefused.Reason.EMPTY);
        }
        return kept;
    }

    static String orEmpty(String text, int longest) {
        String kept = text.replace("\r\n", "\n").strip();
        if (kept.length() > longest) {
            throw new ReviewRefused(ReviewRefused.Reason.TOO_LONG);
        }
        if (HIDDEN.matcher(kept).find()) {
            throw new ReviewRefused(ReviewRefused.Reason.UNREADABLE);
        }
        return kept;
    }
}
