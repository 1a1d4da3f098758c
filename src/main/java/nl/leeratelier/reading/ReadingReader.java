package nl.leeratelier.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads the Markdown below the front matter and splits it at its {@code ## } headings. */
final class ReadingReader {

    private static final String BODY = "body";
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(40)
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private final ActivityHead head;
    private final Fields fields;
    private final Set<String> ids = new HashSet<>();

    ReadingReader(ActivityHead head, Fields fields) {
        this.head = head;
        this.fields = fields;
    }

    /** A heading of the second level, the lines it takes, and its words. */
    private record Cut(int line, int lines, String heading) {}

    Reading read() {
        String body = fields.markdown(BODY).markdown();
        List<String> lines = body.lines().toList();
        List<Cut> cuts = cuts(body);
        int end = cuts.isEmpty() ? lines.size() : cuts.getFirst().line();
        MarkdownText opening = text(lines, 0, end);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int to = i + 1 < cuts.size() ? cuts.get(i + 1).line() : lines.size();
            sections.add(section(cuts.get(i), lines, to));
        }
        return new Reading(head, opening, sections);
    }

    private static List<Cut> cuts(String body) {
        List<Cut> cuts = new ArrayList<>();
        for (Node node = PARSER.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                var spans = heading.getSourceSpans();
                cuts.add(new Cut(
                        spans.getFirst().getLineIndex(),
                        spans.size(),
                        PLAIN.render(heading).strip()));
            }
        }
        return cuts;
    }

    private Section section(Cut cut, List<String> lines, int to) {
        Place body = fields.place(BODY);
        String id = HeadingId.of(cut.heading());
        String unique = id;
        for (int number = 2; !ids.add(unique); number++) {
            unique = id + "-" + number;
        }
        return new Section(
                unique,
                cut.heading(),
                text(lines, cut.line() + cut.lines(), to),
                HeadingId.isTip(id),
                new Place(body.file(), body.line() + cut.line(), 1));
    }

    private static MarkdownText text(List<String> lines, int from, int to) {
        return MarkdownText.of(String.join("\n", lines.subList(from, to)).strip());
    }
}
