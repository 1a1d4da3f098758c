package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** Says plainly, before one chooses, that no choice here is the right one. */
final class DilemmaHead extends Div implements Words {

    DilemmaHead(String question) {
        addClassName("dilemma-head");
        add(
                new Pill(Tone.WARN, t("roleplay.dilemma")),
                new H3(question),
                new Paragraph(t("roleplay.dilemma.no-right-answer")));
    }
}
