package nl.leeratelier.reading.ui;

import java.util.stream.Collectors;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.Sources;
import nl.leeratelier.learning.ui.SourceMarks;
import nl.leeratelier.reading.Reading;
import nl.leeratelier.reading.Section;
import org.springframework.web.util.HtmlUtils;

/**
 * A reading as HTML: made once per language of the screen and shared by all who read it.
 *
 * @param article opening, sections and the notes of the source marks
 * @param sources the sources as list items, in the order of their numbers
 * @param sourceCount how many those are
 */
record ReadingHtml(String article, String sources, int sourceCount) {

    static ReadingHtml of(Reading reading, Sources sources, String unconfirmed) {
        SourceMarks marks = new SourceMarks(sources, "bron", unconfirmed);
        StringBuilder article = new StringBuilder();
        if (!reading.opening().isEmpty()) {
            article.append("<div class=\"reading-opening\">")
                    .append(readable(marks.html(reading.opening())))
                    .append("</div>");
        }
        reading.sections().forEach(section -> article.append(html(section, marks)));
        article.append(marks.notes());
        return new ReadingHtml(
                article.toString(),
                marks.used().stream().map(source -> item(source, marks)).collect(Collectors.joining()),
                marks.used().size());
    }

    private static String html(Section section, SourceMarks marks) {
        String look = section.tip() ? " class=\"reading-tip\"" : "";
        return "<section" + look + " id=\"" + section.id() + "\"><h2>" + escape(section.heading()) + "</h2>"
                + readable(marks.html(section.text())) + "</section>";
    }

    /** Wide tables scroll by themselves, by keyboard too. */
    private static String readable(String html) {
        return html.replace("<table>", "<div class=\"table-scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static String item(Source source, SourceMarks marks) {
        return "<li>" + marks.describe(source) + "</li>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
