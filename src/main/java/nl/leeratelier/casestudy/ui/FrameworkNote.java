package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What one must know of the framework, for example that sources differ. */
final class FrameworkNote {

    private FrameworkNote() {}

    static Div of(Desk desk) {
        Div note = new Div();
        note.addClassName("framework-note");
        desk.framework().note().ifPresent(text -> note.add(desk.inCaseLanguage(new Paragraph(text))));
        note.add(desk.sourceNote(desk.framework().sources()));
        return note;
    }
}
