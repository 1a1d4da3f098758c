package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown to safe HTML, with {@code [A-3.5b]} as a citation and {@code \[A-3.5b]} as what it says. */
final class MarkdownRenderer {

    static final int DEEPEST = 60;

    private static final Pattern CITATION =
            Pattern.compile("\\[(" + SourceKey.PATTERN + "(?:, ?" + SourceKey.PATTERN + ")*)]");
    private static final Pattern LOOKS_LIKE_A_KEY = Pattern.compile(".*[0-9A-Z].*");

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(40)
            .customInlineContentParserFactory(new MarkdownBracket.Factory())
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .nodeRendererFactory(CitationRenderer::new)
            .nodeRendererFactory(MarkdownPicture::new)
            .nodeRendererFactory(MarkdownBracket.Renderer::new)
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "ul", "ol", "li", "strong", "em", "blockquote", "code", "pre", "br", "hr", "h2", "h3", "h4")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "tel", "mailto")
            .requireRelsOnLinks("noopener")
            .allowElements("span")
            .allowAttributes("class")
            .matching(Pattern.compile("cite"))
            .onElements("span")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowElements("img")
            .allowAttributes("src")
            .matching(MarkdownPicture.ADDRESS)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(Pattern.compile("lazy"))
            .onElements("img")
            .toFactory();

    private MarkdownRenderer() {}

    /**
     * What became of a text.
     *
     * @param faults what a reader would not see or could not follow
     * @param isTooDeep when true, the text was not rendered: it is shown as written
     */
    record Rendered(MarkdownText text, List<Fault> faults, boolean isTooDeep) {}

    /** @param part finds what is at fault in the text */
    record Fault(Pattern part, String what, String mend) {}

    static Rendered render(String markdown) {
        Node document = PARSER.parse(markdown);
        if (isTooDeep(document)) {
            Node asWritten = new Paragraph();
            asWritten.appendChild(new Text(markdown));
            return new Rendered(new MarkdownText(markdown, html(asWritten), List.of()), List.of(), true);
        }
        Set<SourceKey> cited = new LinkedHashSet<>();
        document.accept(new Citations(cited));
        List<Fault> faults = new ArrayList<>();
        MarkdownFaults found = new MarkdownFaults(faults);
        document.accept(found);
        found.done();
        return new Rendered(new MarkdownText(markdown, html(document), List.copyOf(cited)), List.copyOf(faults), false);
    }

    private static String html(Node node) {
        return POLICY.sanitize(RENDERER.render(node));
    }

    /** Visitors and the renderer call themselves for each level, so depth is measured without doing that. */
    private static boolean isTooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                depth++;
                node = node.getFirstChild();
            } else {
                while (node != null && node.getNext() == null) {
                    depth--;
                    node = node.getParent();
                }
                node = node == null ? null : node.getNext();
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** Replaces bracketed keys in running text by citation nodes. */
    private static final class Citations extends AbstractVisitor {
        private final Set<SourceKey> cited;

        Citations(Set<SourceKey> cited) {
            this.cited = cited;
        }

        @Override
        public void visit(Text text) {
            // The parser splits text at brackets: join the run first.
            StringBuilder joined = new StringBuilder(text.getLiteral());
            while (text.getNext() instanceof Text next) {
                joined.append(next.getLiteral());
                next.unlink();
            }
            String literal = joined.toString();
            Matcher matcher = CITATION.matcher(literal);
            List<Node> pieces = new ArrayList<>();
            int end = 0;
            while (matcher.find()) {
                if (!LOOKS_LIKE_A_KEY.matcher(matcher.group(1)).matches()) {
                    continue;
                }
                pieces.add(new Text(literal.substring(end, matcher.start())));
                for (String key : matcher.group(1).split(", ?")) {
                    SourceKey source = new SourceKey(key);
                    cited.add(source);
                    pieces.add(new Citation(source));
                }
                end = matcher.end();
            }
            text.setLiteral(literal.substring(end));
            pieces.forEach(text::insertBefore);
        }
    }

    private static final class Citation extends CustomNode {
        private final SourceKey key;

        Citation(SourceKey key) {
            this.key = key;
        }
    }

    private record CitationRenderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Citation.class);
        }

        @Override
        public void render(Node node) {
            var writer = context.getWriter();
            writer.tag("span", java.util.Map.of("class", "cite"));
            writer.text(((Citation) node).key.value());
            writer.tag("/span");
        }
    }
}
