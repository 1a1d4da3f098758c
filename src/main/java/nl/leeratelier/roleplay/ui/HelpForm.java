package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.roleplay.RolePlayEvent.HelpingSentence;

/** At the end of the parent's chair: which one sentence would have helped? */
final class HelpForm extends WritingForm {

    HelpForm(TalkScreen screen, String parent) {
        addClassName("help-form");
        Paragraph above = new Paragraph(t("roleplay.help.over", screen.talk().nameOf(parent)));
        above.addClassName("eyebrow");
        add(above, Attention.landing(new H2(t("roleplay.help.title"))));
        OwnWords sentence = field(new OwnWords(screen, t("roleplay.help.label")).rows(2));
        add(OwnWords.onlyYou(t("ui.only-you")));
        actions(
                t("roleplay.help.on"),
                () -> screen.happen(new HelpingSentence(parent, sentence.value())),
                t("roleplay.help.pass"),
                () -> screen.happen(new HelpingSentence(parent, "")));
    }
}
