package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.words.Readable;
import nl.leeratelier.studio.words.Vocabulary;
import nl.leeratelier.ui.Words;

/** What trainees read around an activity, as far as that is being written too: whoever reads the activity along reads it with it. */
final class CoversPart extends Section implements Words {

    /** @param covers drafts of the programme and of the module that the activity stands in */
    CoversPart(List<Draft> covers, Vocabulary vocabulary, String language) {
        addClassNames("covers", "stack");
        add(new H2(t("studio.review.covers")), new Paragraph(t("studio.review.covers.text")));
        covers.forEach(cover -> {
            H3 title = new H3(cover.title().isEmpty() ? t("studio.untitled") : cover.title());
            title.getElement().setAttribute("lang", language);
            add(title);
            Readable.of(
                            cover.kind(),
                            cover.manuscript(),
                            vocabulary,
                            Map.of(),
                            (target, at, id) -> java.util.Optional.empty())
                    .stream()
                    .flatMap(block -> block.lines().stream())
                    .filter(line -> line.tone() == Readable.Tone.TOLD && !isCounted(line.text()))
                    .forEach(line -> add(said(line, language)));
        });
    }

    /** Numbers and codes are the machine's. */
    private static boolean isCounted(String text) {
        return text.matches("[0-9, ]+|[a-z]{2}") || Value.Literal.isLiteral(text);
    }

    private static Paragraph said(Readable.Line line, String language) {
        Span label = new Span(line.label());
        label.addClassName("covers-label");
        Span text = new Span(line.text());
        text.getElement().setAttribute("lang", language);
        return new Paragraph(label, text);
    }
}
