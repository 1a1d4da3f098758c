package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Ending;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.SpeechBubble;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/** How the talk ended and what followed. It gives no verdict: that is what reading back is for. */
final class EndingPart extends Stage implements Words {

    EndingPart(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting, TalkScreen screen) {
        super(Chair.PRO);
        addClassName("talk-ending");
        RolePlayState state = sitting.state();
        if (!state.turns().isEmpty()) {
            state.turns()
                    .getLast()
                    .choice()
                    .ifPresent(said -> add(SpeechBubble.before(t("roleplay.you.said"), Quoted.words(said))));
        }
        state.ending().ifPresent(ending -> add(told(ending, sitting)));
        Div on = new Div(
                new Paragraph(t("roleplay.ending.then")),
                new PrimaryButton(t("roleplay.ending.read-back"), click -> screen.happen(new ReadingBackOpened())));
        on.addClassName("talk-ending-on");
        add(on);
        sitting.status(t("roleplay.status.ended"));
    }

    private Section told(Ending ending, Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting) {
        Told told = new Told(sitting);
        Paragraph above = new Paragraph(t("roleplay.ending.title"));
        above.addClassName("eyebrow");
        Section section = new Section(
                above,
                Attention.landing(new H2(ending.title())),
                told.text(ending.text()),
                new H3(t("roleplay.ending.followed")),
                told.text(ending.followed()),
                new SourceNote(sitting.library().sources().of(ending.sources())));
        section.addClassName("card");
        return section;
    }
}
