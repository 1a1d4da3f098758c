package nl.leeratelier.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leeratelier.content.MarkdownRenderer.Fault;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Finds links that lead nowhere, pictures that cannot be shown, and HTML, of which a reader sees the signs. */
final class MarkdownFaults extends AbstractVisitor {

    private static final Pattern LINK =
            Pattern.compile("https://[^/\\s.]+\\.[^\\s]+|tel:[+0-9-]{3,20}|mailto:[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern OPENED = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]{0,20})(?=[\\s/>])|<!--");

    /** Elements that people write. Other words between angles, such as {@code <naam>}, are an author's own. */
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "audio",
            "b",
            "big",
            "blockquote",
            "body",
            "br",
            "button",
            "canvas",
            "center",
            "code",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "embed",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "ins",
            "label",
            "li",
            "link",
            "main",
            "mark",
            "meta",
            "nav",
            "object",
            "ol",
            "option",
            "p",
            "param",
            "pre",
            "s",
            "script",
            "section",
            "select",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "tt",
            "u",
            "ul",
            "video");

    private final List<Fault> faults;
    private final Set<String> html = new LinkedHashSet<>();

    MarkdownFaults(List<Fault> faults) {
        this.faults = faults;
    }

    /** To be called when all was seen. */
    void done() {
        if (!html.isEmpty()) {
            faults.add(new Fault(
                    Pattern.compile(Pattern.quote(html.iterator().next())),
                    "HTML is shown as it is written: "
                            + html.stream().map(MarkdownFaults::named).collect(Collectors.joining(", ")),
                    "take it away, or write it as Markdown; words may stay"));
        }
    }

    private static String named(String opened) {
        return opened.startsWith("<!") ? opened : opened + ">";
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        if (!LINK.matcher(target).matches()) {
            Pattern part = Pattern.compile(target.isEmpty() ? "]\\(\\s*\\)" : Pattern.quote(target));
            faults.add(new Fault(
                    part,
                    "the link to '" + target + "' leads nowhere",
                    "write a whole address: https://…, tel:… or mailto:…"));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        MarkdownPicture.fault(image).ifPresent(faults::add);
        visitChildren(image);
    }

    @Override
    public void visit(HtmlInline inline) {
        collect(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        collect(block.getLiteral());
    }

    private void collect(String written) {
        Matcher opened = OPENED.matcher(written);
        while (opened.find()) {
            String name = opened.group(1);
            if (name == null || ELEMENTS.contains(name.toLowerCase(Locale.ROOT))) {
                html.add(opened.group());
            }
        }
    }
}
