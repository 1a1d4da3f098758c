package nl.leeratelier.spreadsheet;

/**
 * Texts for cells of a spreadsheet. What begins with = + - @ (narrow or wide), a tab or a carriage return can be taken for
 * a formula and run on the computer of whoever opens the file (owasp.org/www-community/attacks/CSV_Injection); an
 * apostrophe in front keeps it a text.
 */
public final class Harmless {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private Harmless() {}

    /** The text without characters that no file can hold, and with an apostrophe in front if it needs one. */
    public static String text(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(Harmless::isStorable).forEach(clean::appendCodePoint);
        return isDangerous(clean) ? clean.insert(0, '\'').toString() : clean.toString();
    }

    /** Looks past spaces and unseen characters: some programs leave them out. */
    private static boolean isDangerous(CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (DANGEROUS.indexOf(character) >= 0) {
                return true;
            }
            if (!Character.isSpaceChar(character) && !Character.isWhitespace(character) && !isUnseen(character)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUnseen(char character) {
        var type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    /** As XML 1.0 defines it, which a spreadsheet is made of. */
    private static boolean isStorable(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
