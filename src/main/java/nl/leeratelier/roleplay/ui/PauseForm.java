package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.roleplay.Moment;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlayEvent.Reflected;

/** A moment to oneself: nobody speaks. Writing is allowed, not asked. */
final class PauseForm extends WritingForm {

    PauseForm(TalkScreen screen, Node node, Moment.Pause pause) {
        addClassName("talk-pause");
        Paragraph above = new Paragraph(t("roleplay.pause.title"));
        above.addClassName("eyebrow");
        add(above, Attention.landing(heading(pause.prompt())));
        OwnWords words = field(new OwnWords(screen, t("roleplay.pause.label")).help(t("roleplay.pause.help")));
        add(OwnWords.onlyYou(t("ui.only-you")));
        actions(
                t("roleplay.pause.on"),
                () -> screen.happen(new Reflected(node.id(), words.value())),
                t("roleplay.pause.pass"),
                () -> screen.happen(new Reflected(node.id(), "")));
    }
}
