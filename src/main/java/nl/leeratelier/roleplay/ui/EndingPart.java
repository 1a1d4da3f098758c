package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.Ending;
import nl.leeratelier.roleplay.RolePlayEvent.ChairsTurned;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.SpeechBubble;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/** How the talk ended and what followed. It gives no verdict: that is what the other chair and reading back are for. */
final class EndingPart extends Stage implements Words {

    private final TalkScreen screen;

    EndingPart(TalkScreen screen) {
        super(Chair.PRO);
        this.screen = screen;
        addClassName("talk-ending");
        RolePlayState state = screen.state();
        if (!state.turns().isEmpty()) {
            state.turns()
                    .getLast()
                    .choice()
                    .ifPresent(said -> add(SpeechBubble.before(t("roleplay.you.said"), Quoted.words(said))));
        }
        state.ending().ifPresent(ending -> add(told(ending)));
        add(on(state.chairs()));
        screen.sitting().status(t("roleplay.status.ended"));
    }

    private Div on(List<Character> chairs) {
        Div on = new Div();
        on.addClassName("talk-ending-on");
        if (chairs.isEmpty()) {
            on.add(
                    new Paragraph(t("roleplay.ending.then")),
                    new PrimaryButton(t("roleplay.ending.read-back"), click -> screen.happen(new ReadingBackOpened())));
            return on;
        }
        String both = chairs.size() == 1 ? "roleplay.ending.chair" : "roleplay.ending.chairs";
        Div buttons = new Div();
        buttons.addClassName("actions");
        chairs.forEach(parent -> buttons.add(take(parent, buttons.getElement().getChildCount() == 0)));
        on.add(new Paragraph(t(both, chairs.getFirst().name())), buttons);
        return on;
    }

    private NativeButton take(Character parent, boolean first) {
        String text = t("roleplay.chair.take", parent.name());
        return first
                ? new PrimaryButton(text, click -> screen.happen(new ChairsTurned(parent.id())))
                : new SecondaryButton(text, click -> screen.happen(new ChairsTurned(parent.id())));
    }

    private Section told(Ending ending) {
        Told told = new Told(screen.sitting());
        Paragraph above = new Paragraph(t("roleplay.ending.title"));
        above.addClassName("eyebrow");
        Section section = new Section(
                above,
                Attention.landing(new H2(ending.title())),
                told.text(ending.text()),
                new H3(t("roleplay.ending.followed")),
                told.text(ending.followed()),
                new SourceNote(screen.sitting().library().sources().of(ending.sources())));
        section.addClassName("card");
        return section;
    }
}
