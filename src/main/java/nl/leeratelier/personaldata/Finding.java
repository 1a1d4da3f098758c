package nl.leeratelier.personaldata;

/**
 * Something in a text that looks like personal data.
 *
 * @param start index of its first character
 * @param end index behind its last character
 */
public record Finding(Kind kind, int start, int end) {

    /** What it looks like. */
    public enum Kind {
        NAME,
        PHONE,
        BSN,
        EMAIL,
        ADDRESS,
        BIRTH_DATE
    }

    /** The words themselves. */
    public String in(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
