package nl.leeratelier.measure.ui;

import nl.leeratelier.learning.ui.ActivityPlayer;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.measure.Growth;
import nl.leeratelier.measure.Measure;
import nl.leeratelier.measure.MeasureEvent;
import nl.leeratelier.measure.MeasureState;
import org.springframework.stereotype.Component;

/** Opens measures. */
@Component
class MeasurePlayer implements ActivityPlayer<Measure, MeasureEvent, MeasureState> {

    private final Growth growth;

    MeasurePlayer(Growth growth) {
        this.growth = growth;
    }

    @Override
    public String kind() {
        return "measure";
    }

    @Override
    public com.vaadin.flow.component.Component open(Sitting<Measure, MeasureEvent, MeasureState> sitting) {
        return new MeasureScreen(
                sitting,
                () -> growth.own(sitting.enrolment(), sitting.activity().framework()));
    }
}
