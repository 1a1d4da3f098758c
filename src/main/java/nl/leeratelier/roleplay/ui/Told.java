package nl.leeratelier.roleplay.ui;

import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Sources;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.learning.ui.SourceMarks;
import nl.leeratelier.ui.Prose;

/** Running text of a talk in the language it was written in, its citations as small numbers. */
final class Told {

    private final Sources sources;
    private final String language;
    private int count;

    Told(Sitting<?, ?, ?> sitting) {
        this.sources = sitting.library().sources();
        this.language = sitting.language();
    }

    Prose text(MarkdownText text) {
        Prose prose = new Prose(text.cited().isEmpty() ? text.html() : "");
        if (!text.cited().isEmpty()) {
            SourceMarks marks =
                    new SourceMarks(sources, "bron-" + ++count, prose.getTranslation("ui.source.unconfirmed"));
            prose.getElement().setProperty("innerHTML", marks.html(text) + marks.notes());
        }
        prose.getElement().setAttribute("lang", language);
        return prose;
    }
}
