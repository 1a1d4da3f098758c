package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import nl.leeratelier.ui.Words;

/** Shows where a talk stands: the briefing, the stage, the ending or the reading back. Draws nothing but the state. */
final class TalkScreen extends Div implements Words {

    private final Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting;

    TalkScreen(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting) {
        this.sitting = sitting;
        addClassName("roleplay");
        draw();
    }

    /** Records what the trainee did, and shows what came of it. */
    void happen(RolePlayEvent event) {
        Phase before = sitting.state().phase();
        if (sitting.record(event)) {
            Phase now = sitting.state().phase();
            if (now == Phase.TALK && before == Phase.TALK) {
                getChildren()
                        .filter(TalkStage.class::isInstance)
                        .map(TalkStage.class::cast)
                        .forEach(TalkStage::turn);
            } else if (now != before) {
                draw();
                getChildren().findFirst().ifPresent(part -> Attention.to(part.getElement()));
            }
        }
    }

    private void draw() {
        removeAll();
        add(part());
    }

    private Component part() {
        return switch (sitting.state().phase()) {
            case BRIEFING -> new Briefing(sitting, this);
            case TALK -> new TalkStage(sitting, this);
            // The parent's chair has no screens yet; no talk that ships has one.
            case ENDING, SWITCH, CHAIR -> new EndingPart(sitting, this);
            case READING_BACK, DONE -> new ReadingBack(sitting, this);
        };
    }
}
