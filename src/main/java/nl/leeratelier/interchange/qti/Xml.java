package nl.leeratelier.interchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, well formed whatever it is given. */
final class Xml {

    private static final String SCHEMAS = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; names and values of attributes follow each other. */
    Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** The root, which says where its schema is: some readers look there. */
    Xml root(String name, String namespace, String schema, String... attributes) {
        String[] all = new String[attributes.length + 6];
        all[0] = "xmlns";
        all[1] = namespace;
        all[2] = "xmlns:xsi";
        all[3] = "http://www.w3.org/2001/XMLSchema-instance";
        all[4] = "xsi:schemaLocation";
        all[5] = namespace + " " + SCHEMAS + schema;
        System.arraycopy(attributes, 0, all, 6, attributes.length);
        return open(name, all);
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** Attributes without a value are not written. */
    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(escaped(attributes[i + 1]).replace("\n", "&#10;")).append('"');
            }
        }
    }

    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** An element with words in it. */
    Xml element(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    /** Words with their line ends. */
    Xml lines(String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            text(lines[i]);
        }
        return this;
    }

    /** Paragraphs, as empty lines part them. */
    Xml paragraphs(String words) {
        for (String paragraph : words.strip().split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                open("p").lines(paragraph.strip()).close();
            }
        }
        return this;
    }

    /** What is written already, well formed. */
    Xml written(String xml) {
        xml.codePoints().filter(Xml::isAllowed).forEach(out::appendCodePoint);
        return this;
    }

    /** A line end, for whoever reads it. */
    Xml line() {
        out.append('\n');
        return this;
    }

    byte[] bytes() {
        while (!open.isEmpty()) {
            close();
        }
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\n' || c == '\t' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
