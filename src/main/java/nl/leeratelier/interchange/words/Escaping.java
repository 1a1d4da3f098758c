package nl.leeratelier.interchange.words;

/** Keeps words from being read as Markdown. */
final class Escaping {

    private Escaping() {}

    /** Words within a line. */
    static String words(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|&])", "\\\\$1");
    }

    /** A whole line: what would make it a heading, a list or a line across is no such thing either. */
    static String line(String text) {
        return start(words(text));
    }

    /** What stands at the beginning of a line whose words were escaped. */
    static String start(String line) {
        return line.replaceFirst("^(\\s*)([#+~=-])", "$1\\\\$2").replaceFirst("^(\\s*\\d{1,9})([.)])", "$1\\\\$2");
    }
}
