package nl.leeratelier.interchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.interchange.Note;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Markdown as QTI shows it: the XHTML that its schema knows, in blocks. */
final class QtiMarkup {

    private QtiMarkup() {}

    /**
     * Renders. Total.
     *
     * @param notes are told what cannot be shown
     */
    static String of(String markdown, List<Note> notes) {
        Document html = Jsoup.parseBodyFragment(MarkdownText.of(markdown).html());
        html.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        Element body = html.body();
        body.select("img").forEach(picture -> described(picture, notes));
        body.select("a").forEach(QtiMarkup::bare);
        for (Element list : body.select("ol[start]")) {
            notes.add(Note.changed("list-start"));
            list.removeAttr("start");
        }
        blocks(body);
        return body.html();
    }

    /** The files of pictures are not in the package; what is to be seen is told. */
    private static void described(Element picture, List<Note> notes) {
        String seen = picture.attr("alt").strip();
        notes.add(Note.leftOut("picture", seen.isEmpty() ? picture.attr("src") : seen));
        picture.replaceWith(new TextNode(seen.isEmpty() ? "" : "(" + seen + ")"));
    }

    private static void bare(Element link) {
        link.removeAttr("rel");
        if (!link.hasAttr("href")) {
            link.unwrap();
        }
    }

    /** Words that stand in no block, such as those of a heading that we do not show as one, become a paragraph. */
    private static void blocks(Element body) {
        Element paragraph = null;
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof Element element && element.isBlock()) {
                paragraph = null;
            } else if (paragraph != null) {
                paragraph.appendChild(node);
            } else if (!(node instanceof TextNode text && text.isBlank())) {
                paragraph = new Element("p");
                node.replaceWith(paragraph);
                paragraph.appendChild(node);
            }
        }
    }
}
