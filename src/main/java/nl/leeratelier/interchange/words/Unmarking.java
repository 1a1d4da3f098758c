package nl.leeratelier.interchange.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leeratelier.interchange.Note;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through HTML once and writes its words. */
final class Unmarking implements NodeFilter {

    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript", "head", "link", "meta");
    private static final Set<String> MEDIA =
            Set.of("video", "audio", "iframe", "object", "embed", "svg", "canvas", "source", "track", "applet");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "caption",
            "pre",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "address",
            "hr",
            "fieldset",
            "form",
            "details",
            "summary");
    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> EMPHASIS = Set.of("em", "i", "cite", "dfn");
    private static final Set<String> OTHER_LOOKS =
            Set.of("u", "s", "del", "strike", "sub", "sup", "mark", "font", "small", "big");

    /** As our own texts cite, and show it. */
    private static final Pattern CITED =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,40}(, [A-Za-z0-9][A-Za-z0-9.-]{0,40}){0,9}");

    private final boolean markdown;
    private final List<Note> notes;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> begins = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();

    Unmarking(boolean markdown, List<Note> notes) {
        this.markdown = markdown;
        this.notes = notes;
    }

    String of(Element root) {
        root.filter(this);
        return out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.tagName().toLowerCase(Locale.ROOT);
        if (SILENT.contains(name)) {
            notes.add(Note.leftOut("script"));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (MEDIA.contains(name) || name.equals("img") || name.equals("image")) {
            left(element, name);
            return FilterResult.SKIP_ENTIRELY;
        }
        // Only here: the words of each element in each other would be read again and again.
        String cited = markdown && name.equals("span") && element.hasClass("cite") ? element.text() : "";
        if (CITED.matcher(cited).matches()) {
            out.append('[').append(cited).append(']');
            return FilterResult.SKIP_ENTIRELY;
        }
        begin(element, name);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element, element.tagName().toLowerCase(Locale.ROOT));
        }
        return FilterResult.CONTINUE;
    }

    private void left(Element element, String name) {
        boolean picture = name.equals("img")
                || name.equals("image")
                || element.attr("type").startsWith("image/");
        String alt = element.attr("alt").strip();
        if (picture) {
            notes.add(Note.leftOut("picture", alt.isEmpty() ? element.attr("src") + element.attr("data") : alt));
        } else {
            notes.add(Note.leftOut("media", name));
        }
        if (!alt.isEmpty()) {
            append("(" + (markdown ? Escaping.words(alt) : alt) + ")");
        }
    }

    private void words(TextNode text) {
        String words = text.getWholeText().replace('\u00A0', ' ').replaceAll("\\s+", " ");
        if (words.startsWith(" ") && (out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1)))) {
            words = words.substring(1);
        }
        append(markdown ? Escaping.words(words) : words);
    }

    /** Adds words; at the beginning of a line they are kept from being read as something else. */
    private void append(String words) {
        boolean starts = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(markdown && starts ? Escaping.start(words) : words);
    }

    private void begin(Element element, String name) {
        if (BLOCKS.contains(name) || name.equals("li") || name.equals("tr")) {
            room(name.equals("li") || name.equals("tr") ? 1 : 2);
        }
        switch (name) {
            case "br" -> out.append(markdown ? "  \n" : "\n");
            case "ul" -> numbers.push(-1);
            case "ol" -> numbers.push(1);
            case "li" -> item();
            case "td", "th" -> {
                notes.add(Note.changed("table"));
                if (element.previousElementSibling() != null) {
                    out.append(markdown ? " \\| " : " | ");
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> out.append(markdown ? "### " : "");
            case "blockquote" -> out.append(markdown ? "> " : "");
            case "math" -> notes.add(Note.changed("formula"));
            default -> {
                if (STRONG.contains(name) || EMPHASIS.contains(name) || name.equals("a")) {
                    begins.push(out.length());
                } else if (OTHER_LOOKS.contains(name)) {
                    notes.add(Note.changed("looks"));
                }
            }
        }
    }

    private void item() {
        Integer number = numbers.peek();
        if (number == null || number < 0) {
            out.append("- ");
        } else {
            out.append(numbers.pop()).append(". ");
            numbers.push(number + 1);
        }
    }

    private void end(Element element, String name) {
        if (BLOCKS.contains(name)) {
            room(2);
        }
        if ((name.equals("ul") || name.equals("ol")) && !numbers.isEmpty()) {
            numbers.pop();
        } else if (STRONG.contains(name)) {
            around("**");
        } else if (EMPHASIS.contains(name)) {
            around("*");
        } else if (name.equals("a")) {
            link(element.attr("href").strip());
        }
    }

    /** Marks the words since the element began; without words, or over more than a line, there is nothing to mark. */
    private void around(String mark) {
        int begin = begins.isEmpty() ? out.length() : begins.pop();
        String inner = out.substring(Math.min(begin, out.length()));
        String words = inner.strip();
        if (words.isEmpty()) {
            return;
        }
        if (!markdown || words.contains("\n") || words.contains("*")) {
            notes.add(Note.changed("looks"));
            return;
        }
        int before = inner.indexOf(words);
        out.setLength(begin);
        out.append(inner, 0, before).append(mark).append(words).append(mark);
        out.append(inner.substring(before + words.length()));
    }

    private void link(String href) {
        int begin = begins.isEmpty() ? out.length() : begins.pop();
        String words = out.substring(Math.min(begin, out.length())).strip();
        boolean leads = href.matches("(https://|mailto:|tel:)[^\\s<>()\\\\]{1,1000}");
        if (href.isEmpty() || words.isEmpty()) {
            return;
        }
        if (!leads) {
            notes.add(Note.leftOut("link", href));
        } else if (markdown && !words.contains("\n")) {
            out.setLength(begin);
            out.append('[').append(words).append("](").append(href).append(')');
        } else if (!words.equals(href)) {
            out.append(" (").append(href).append(')');
        }
    }

    /** At least so many line ends before what follows. */
    private void room(int lines) {
        int at = out.length();
        while (at > 0 && Character.isWhitespace(out.charAt(at - 1))) {
            at--;
        }
        if (at > 0) {
            int there = (int) out.substring(at).chars().filter(c -> c == '\n').count();
            out.setLength(at);
            out.repeat("\n", Math.max(there, lines));
        }
    }
}
