package nl.leeratelier.interchange.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leeratelier.interchange.Note;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Turns texts from outside into ours, and keeps what was lost on the way. HTML becomes plain text or Markdown; pictures, sound and
 * scripts stay behind, and characters that cannot be seen too. Total.
 */
public final class Wording {

    /** As {@link nl.leeratelier.studio.Limits} refuses them. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n\\t\\u200D]]");

    private static final Pattern OTHER_SPACE = Pattern.compile("[\\p{Zs}\\p{Zl}\\p{Zp}&&[^ ]]");
    private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]++\\n");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ELEMENT = Pattern.compile("</?[a-zA-Z][^<>]*>|&[a-zA-Z]{2,8};|&#[0-9]{1,7};");
    private static final Pattern BLOCK = Pattern.compile("(?i)<(p|div|br|li)\\b");
    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 200;

    private final List<Note> notes = new ArrayList<>();

    /** What was lost since it was asked last, each once. */
    public List<Note> taken() {
        List<Note> taken = notes.stream().distinct().toList();
        notes.clear();
        return taken;
    }

    /** HTML as plain text, with a line for each block. */
    public String plain(Element html) {
        return cleaned(new Unmarking(false, notes).of(html));
    }

    /** HTML as Markdown that shows the same words. */
    public String markdown(Element html) {
        return seen(new Unmarking(true, notes).of(html));
    }

    /** As {@link #plain(Element)}. */
    public String plain(String html) {
        return plain(parsed(html));
    }

    /** As {@link #markdown(Element)}. */
    public String markdown(String html) {
        return markdown(parsed(html));
    }

    /** Plain text as Markdown that shows the same words. */
    public String asMarkdown(String text) {
        return seen(text.lines()
                .map(String::strip)
                .map(Escaping::line)
                .reduce((a, b) -> a + (a.endsWith("\n") || b.isEmpty() ? "\n" : "  \n") + b)
                .orElse(""));
    }

    /** How a text is written. */
    public enum Form {
        HTML,
        PLAIN,
        MARKDOWN,
        /** HTML where it has elements, plain where it has none. */
        EITHER
    }

    /** A text in its form as plain text. */
    public String plain(Form form, String text) {
        return isHtml(form, text) ? plain(lined(form, text)) : cleaned(text);
    }

    /** A text in its form as Markdown. */
    public String markdown(Form form, String text) {
        if (form == Form.MARKDOWN) {
            return seen(text);
        }
        return isHtml(form, text) ? markdown(lined(form, text)) : asMarkdown(text);
    }

    private static boolean isHtml(Form form, String text) {
        return form == Form.HTML
                || (form == Form.EITHER && ELEMENT.matcher(text).find());
    }

    private static String lined(Form form, String text) {
        return form == Form.EITHER && !BLOCK.matcher(text).find() ? text.replace("\n", "<br>") : text;
    }

    /** A text without what cannot be seen, and without room at the ends of its lines. */
    public String cleaned(String text) {
        return MANY_LINES.matcher(LINE_END.matcher(seen(text)).replaceAll("\n")).replaceAll("\n\n");
    }

    private String seen(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u00AD", "");
        String plain = OTHER_SPACE.matcher(lines).replaceAll(" ");
        if (HIDDEN.matcher(plain).find()) {
            notes.add(Note.changed("hidden"));
            plain = HIDDEN.matcher(plain).replaceAll("");
        }
        return plain.strip();
    }

    /** On one line. */
    public static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private Element parsed(String html) {
        if (html.length() > LONGEST) {
            notes.add(Note.leftOut("too-long"));
            return parsed(html.substring(0, LONGEST));
        }
        Element body = new Element("body");
        // Without a limit, elements in elements in elements take time by the square of their depth.
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        body.appendChildren(parser.parseFragmentInput(html, new Element("body"), ""));
        return body;
    }
}
