package nl.leeratelier.interchange.table;

import java.util.Optional;

/** Finds a cell whose quotation marks are not right. Whoever reads on would guess, and take the rows below for one cell. */
final class Quoting {

    private Quoting() {}

    /** The line, from 1, on which the first such cell begins: it is never closed, or something stands behind where it closes. */
    static Optional<Integer> brokenIn(String text, char separator) {
        int line = 1;
        int at = 0;
        while (at < text.length()) {
            int begun = line;
            if (text.charAt(at) == '"') {
                int end = closing(text, at + 1);
                if (end < 0 || (end + 1 < text.length() && !ends(text.charAt(end + 1), separator))) {
                    return Optional.of(begun);
                }
                line += lines(text, at, end);
                at = end + 1;
            }
            while (at < text.length() && !ends(text.charAt(at), separator)) {
                at++;
            }
            if (at < text.length()) {
                boolean isPair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                at += isPair ? 1 : 0;
                line += text.charAt(at) == separator ? 0 : 1;
                at++;
            }
        }
        return Optional.empty();
    }

    /** Where the cell closes; two marks stand for one; -1 when it does not. */
    private static int closing(String text, int from) {
        int at = text.indexOf('"', from);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    private static boolean ends(char c, char separator) {
        return c == separator || c == '\n' || c == '\r';
    }

    private static int lines(String text, int from, int to) {
        return (int) text.substring(from, to)
                .replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }
}
