package nl.leeratelier.roleplay.ui;

import nl.leeratelier.learning.ui.ActivityPlayer;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Others;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayState;
import org.springframework.stereotype.Component;

/** Opens talks. */
@Component
class RolePlayPlayer implements ActivityPlayer<RolePlay, RolePlayEvent, RolePlayState> {

    private final Others others;

    RolePlayPlayer(Others others) {
        this.others = others;
    }

    @Override
    public String kind() {
        return "roleplay";
    }

    @Override
    public com.vaadin.flow.component.Component open(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting) {
        return new TalkScreen(sitting, others::at);
    }
}
