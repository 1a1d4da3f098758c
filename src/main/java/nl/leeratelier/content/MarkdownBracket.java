package nl.leeratelier.content;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A square bracket that is written as {@code \[}: it is shown and begins no citation, whatever stands behind it. */
final class MarkdownBracket extends CustomNode {

    static final String SHOWN = "[";

    /** Finds them; every other backslash is left to Markdown. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return Factory::parsed;
        }

        private static ParsedInline parsed(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            return scanner.next('[') ? ParsedInline.of(new MarkdownBracket(), scanner.position()) : ParsedInline.none();
        }
    }

    /** Shows them. */
    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(MarkdownBracket.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().text(SHOWN);
        }
    }
}
