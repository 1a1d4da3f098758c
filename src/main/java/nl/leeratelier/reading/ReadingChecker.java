package nl.leeratelier.reading;

import java.util.HashSet;
import java.util.Set;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;

/** What a reading must hold to: sections, each with a source, and nothing that a reader would never see. */
final class ReadingChecker {

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(40).build();

    private final Problems problems;

    ReadingChecker(Problems problems) {
        this.problems = problems;
    }

    void check(Reading reading) {
        Place start = reading.head().place();
        if (reading.sections().isEmpty()) {
            problems.add(start, "the text has no sections", "begin each part with a line such as `## Wat je ziet`");
        }
        markup(reading.opening(), start);
        Set<String> headings = new HashSet<>();
        for (Section section : reading.sections()) {
            check(section, headings);
        }
    }

    private void check(Section section, Set<String> headings) {
        Place place = section.place();
        if (section.heading().isEmpty()) {
            problems.add(place, "the section has no heading", "write what it is about after ##");
        } else if (!headings.add(section.heading())) {
            problems.add(
                    place,
                    "the heading '" + section.heading() + "' stands here twice",
                    "give this section a heading of its own");
        }
        if (!MarkdownText.of(section.heading()).cited().isEmpty()) {
            problems.add(place, "the heading cites a source", "cite it in the text below the heading");
        }
        if (section.text().isEmpty()) {
            problems.add(place, "the section is empty", "write its text, or remove the heading");
        } else if (section.text().cited().isEmpty()) {
            problems.add(place, "the section cites no source", "cite at least one where it is used, such as [A-3.5b]");
        }
        markup(section.text(), place);
    }

    /** Reports headings that would break the order of the page. */
    private void markup(MarkdownText text, Place place) {
        PARSER.parse(text.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() < 3 || heading.getLevel() > 4) {
                    problems.add(
                            place,
                            "a heading of level " + heading.getLevel() + " stands in this part",
                            "use ## for sections, ### and #### inside them; the title comes from the front matter");
                }
                visitChildren(heading);
            }
        });
    }
}
