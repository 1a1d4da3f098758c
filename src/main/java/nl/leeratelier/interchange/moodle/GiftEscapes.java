package nl.leeratelier.interchange.moodle;

/** What is escaped in GIFT stands for itself, so it is put aside until everything has been taken apart. */
final class GiftEscapes {

    private static final String ESCAPED = "\\~=#{}:";
    private static final char ASIDE = '\uE000';

    private GiftEscapes() {}

    /** The text, with one character out of a private area for each that is escaped; {@code \\n} is a new line. */
    static String aside(String text) {
        StringBuilder put = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escaped = c == '\\' && i + 1 < text.length() ? ESCAPED.indexOf(text.charAt(i + 1)) : -1;
            if (escaped >= 0) {
                put.append((char) (ASIDE + escaped));
                i++;
            } else if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'n') {
                put.append('\n');
                i++;
            } else {
                put.append(c >= ASIDE && c < ASIDE + ESCAPED.length() ? '?' : c);
            }
        }
        return put.toString();
    }

    /** What {@link #aside} put away stands for itself again. */
    static String restored(String text) {
        StringBuilder back = new StringBuilder(text.length());
        text.chars()
                .forEach(c ->
                        back.append(c >= ASIDE && c < ASIDE + ESCAPED.length() ? ESCAPED.charAt(c - ASIDE) : (char) c));
        return back.toString();
    }
}
