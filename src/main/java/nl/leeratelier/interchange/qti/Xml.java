package nl.leeratelier.interchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.leeratelier.content.MarkdownText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** Writes XML, well formed whatever it is given. */
final class Xml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; names and values of attributes follow each other. */
    Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

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

    /** Markdown as it is shown. */
    Xml markdown(String markdown) {
        Document html = Jsoup.parseBodyFragment(MarkdownText.of(markdown).html());
        html.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        out.append(html.body().html());
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
                    boolean allowed = c == '\n'
                            || c == '\t'
                            || (c >= 0x20 && c <= 0xD7FF)
                            || (c >= 0xE000 && c <= 0xFFFD)
                            || c >= 0x10000;
                    if (allowed) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
