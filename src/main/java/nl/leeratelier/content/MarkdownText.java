package nl.leeratelier.content;

import java.util.List;

/**
 * A text in Markdown, rendered once when read.
 *
 * @param markdown as written
 * @param html sanitised: safe to put on a page; citations are {@code <span class="cite">}
 * @param cited the keys it cites, in order, each once
 */
public record MarkdownText(String markdown, String html, List<SourceKey> cited) {

    public static final MarkdownText EMPTY = new MarkdownText("", "", List.of());

    /** Renders and sanitises; never throws. */
    public static MarkdownText of(String markdown) {
        return MarkdownRenderer.render(markdown).text();
    }

    public boolean isEmpty() {
        return markdown.isBlank();
    }
}
