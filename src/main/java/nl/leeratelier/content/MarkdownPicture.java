package nl.leeratelier.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Pictures in Markdown: {@code ![what is to be seen](picture:…)}, of those that authors brought in. */
record MarkdownPicture(HtmlNodeRendererContext context) implements NodeRenderer {

    /** Where a picture is, below the application's address. */
    static final Pattern ADDRESS = Pattern.compile("plaatje/[0-9a-f]{64}");

    private static final Pattern TARGET = Pattern.compile("picture:([0-9a-f]{64})");

    /** What is wrong with a picture that stands in a text. */
    static Optional<MarkdownRenderer.Fault> fault(Image image) {
        Pattern mark = Pattern.compile("!\\[");
        if (!TARGET.matcher(image.getDestination()).matches()) {
            return Optional.of(new MarkdownRenderer.Fault(
                    mark,
                    "a picture stands here that is not one of the studio's",
                    "bring it in with the studio, which writes picture: and its name; or remove it"));
        }
        return words(image).isBlank()
                ? Optional.of(new MarkdownRenderer.Fault(
                        mark,
                        "a picture stands here without a description",
                        "write between the brackets what is to be seen, for whoever does not see it"))
                : Optional.empty();
    }

    private static String words(Image image) {
        StringBuilder words = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }

            @Override
            public void visit(CustomNode bracket) {
                words.append(bracket instanceof MarkdownBracket ? MarkdownBracket.SHOWN : "");
            }
        });
        return words.toString();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    /** Of a picture that cannot be shown, its words are. */
    @Override
    public void render(Node node) {
        Image image = (Image) node;
        Matcher target = TARGET.matcher(image.getDestination());
        if (target.matches()) {
            context.getWriter()
                    .tag(
                            "img",
                            Map.of("src", "plaatje/" + target.group(1), "alt", words(image), "loading", "lazy"),
                            true);
        } else {
            context.getWriter().text(words(image));
        }
    }
}
