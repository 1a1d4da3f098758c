package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.content.Sources;
import nl.leeratelier.learning.ui.SourceMarks;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.words.Readable;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.Words;

/** A draft to read: markup, with a button at each part to say something of it. */
final class ReadableHtml extends Div implements Words {

    private static final int DEEPEST_HEADING = 6;
    private static final String AT = "event.target.closest('button[data-at]')?.dataset.at ?? ''";
    private static final Pattern MARKDOWN = Pattern.compile("[\\n*\\[_>`#]");

    private final transient Sources sources;
    private final transient SourceMarks marks;

    /** Told when somebody wants to say something of a place, as it is written in the page. */
    interface Chosen extends Consumer<Pointer>, Serializable {}

    /**
     * @param counts how many remarks that are not dealt with stand at a place
     * @param sources that its keys name
     * @param language of the texts
     */
    ReadableHtml(
            List<Readable.Block> blocks, Map<Pointer, Long> counts, Sources sources, String language, Chosen chosen) {
        this.sources = sources;
        this.marks = new SourceMarks(sources, "bron-bij", t("ui.source.unconfirmed"));
        addClassName("readable");
        getElement().setAttribute("lang", language);
        StringBuilder html = new StringBuilder();
        boolean open = false;
        for (Readable.Block block : blocks) {
            boolean isWithin = block.depth() > 1 && open;
            html.append(open && !isWithin ? "</section>" : "").append(block(block, counts));
            html.append(isWithin ? "</section>" : "");
            open = true;
        }
        html.append(open ? "</section>" : "").append(marks.notes());
        new Markup(html.toString()).into(this);
        getElement()
                .addEventListener(
                        "click",
                        event -> chosen.accept(
                                Pointer.parse(event.getEventData().path(AT).asString(""))))
                .addEventData(AT)
                .setFilter("event.target.closest('button[data-at]') !== null");
    }

    /** A section that is not closed yet: what is deeper goes into it. */
    private String block(Readable.Block block, Map<Pointer, Long> counts) {
        String level = "h" + Math.min(DEEPEST_HEADING, block.depth() + 2);
        String heading = block.heading().isEmpty() ? t("studio.review.head") : block.heading();
        StringBuilder html = new StringBuilder();
        html.append("<section class=\"read-part depth-")
                .append(Math.min(4, block.depth()))
                .append("\"><div class=\"read-head\"><")
                .append(level)
                .append('>')
                .append(Markup.escape(heading))
                .append("</")
                .append(level)
                .append('>')
                .append(button(block.at(), heading, counts.getOrDefault(block.at(), 0L)))
                .append("</div>");
        block.lines().forEach(line -> html.append(line(line)));
        return html.toString();
    }

    private String button(Pointer at, String heading, long count) {
        String words = count == 0 ? t("studio.review.say") : t("studio.review.said", count);
        return "<button type=\"button\" class=\"read-say%s\" data-at=\"%s\" aria-label=\"%s\">%s</button>"
                .formatted(
                        count == 0 ? "" : " has-remarks",
                        Markup.escape(at.toString()),
                        Markup.escape(words + ": " + heading),
                        Markup.escape(words));
    }

    private String line(Readable.Line line) {
        if (line.tone() == Readable.Tone.SOURCES) {
            return sources(line);
        }
        String text = text(line.text());
        return switch (line.tone()) {
            case SAID -> "<blockquote class=\"read-said\">" + text + "</blockquote>";
            case SHOWN -> "<div class=\"read-shown\">" + text + "</div>";
            case THOUGHT -> "<div class=\"read-thought\">" + label(line) + text + "</div>";
            case TOLD, SOURCES -> "<div class=\"read-told\">" + label(line) + text + "</div>";
        };
    }

    /** What stands alone under a heading has none. */
    private static String label(Readable.Line line) {
        return line.label().isEmpty() ? "" : "<small>" + Markup.escape(line.label()) + "</small>";
    }

    /** What each says can be opened; a key that is in no list stands as it is. */
    private String sources(Readable.Line line) {
        List<SourceKey> keys = Arrays.stream(line.text().split(" "))
                .filter(key -> !key.isEmpty())
                .map(SourceKey::new)
                .toList();
        String unknown = keys.stream()
                .filter(key -> !sources.has(key))
                .map(SourceKey::value)
                .collect(Collectors.joining(", "));
        return "<div class=\"read-told\">" + label(line)
                + SourceNote.markup(sources.of(keys), this).html()
                + (unknown.isEmpty() ? "" : "<p>" + Markup.escape(unknown) + "</p>") + "</div>";
    }

    /** Sanitised where it is more than plain words. */
    private String text(String text) {
        return MARKDOWN.matcher(text).find() ? marks.html(MarkdownText.of(text)) : "<p>" + Markup.escape(text) + "</p>";
    }
}
