package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Said before heavy material, so that one can choose the moment. */
public class ContentNote extends Div implements Words {

    /**
     * @param head that has such a note
     * @param begin done when the reader goes on
     * @param leave done when the reader would rather not now
     */
    public ContentNote(ActivityHead head, Runnable begin, Runnable leave) {
        addClassName("content-note");
        Card card = new Card(
                new H2(t("learning.note.title")),
                new Paragraph(head.contentNote().orElse("")),
                new Paragraph(t("learning.note.text")),
                new Div(
                        new PrimaryButton(t("learning.note.begin"), click -> begin.run()),
                        new SecondaryButton(t("learning.note.leave"), click -> leave.run())));
        add(card, new SafetyFooter());
    }
}
