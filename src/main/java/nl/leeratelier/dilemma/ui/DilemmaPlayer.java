package nl.leeratelier.dilemma.ui;

import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.dilemma.DilemmaEvent;
import nl.leeratelier.dilemma.DilemmaState;
import nl.leeratelier.dilemma.Positions;
import nl.leeratelier.learning.ui.ActivityPlayer;
import nl.leeratelier.learning.ui.Sitting;
import org.springframework.stereotype.Component;

/** Opens dilemmas. */
@Component
class DilemmaPlayer implements ActivityPlayer<Dilemma, DilemmaEvent, DilemmaState> {

    private final Positions positions;

    DilemmaPlayer(Positions positions) {
        this.positions = positions;
    }

    @Override
    public String kind() {
        return "dilemma";
    }

    @Override
    public com.vaadin.flow.component.Component open(Sitting<Dilemma, DilemmaEvent, DilemmaState> sitting) {
        String id = sitting.activity().id();
        return new DilemmaScreen(
                sitting,
                moment -> positions.of(new Positions.Asked(sitting.contentHash(), id, moment), sitting.account()));
    }
}
