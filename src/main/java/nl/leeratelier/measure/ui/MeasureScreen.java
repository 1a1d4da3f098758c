package nl.leeratelier.measure.ui;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leeratelier.content.Framework;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.measure.Growth;
import nl.leeratelier.measure.Measure;
import nl.leeratelier.measure.Measure.Moment;
import nl.leeratelier.measure.MeasureEvent;
import nl.leeratelier.measure.MeasureState;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/** The statements, or what came of them once they were handed in. */
final class MeasureScreen extends Stage implements Words {

    private final transient Sitting<Measure, MeasureEvent, MeasureState> sitting;
    private final transient Supplier<Growth.Own> growth;

    /** @param growth asked when the measure was handed in */
    MeasureScreen(Sitting<Measure, MeasureEvent, MeasureState> sitting, Supplier<Growth.Own> growth) {
        super(Chair.PRO);
        this.sitting = sitting;
        this.growth = growth;
        addClassName("measure");
        draw();
    }

    Sitting<Measure, MeasureEvent, MeasureState> sitting() {
        return sitting;
    }

    Measure measure() {
        return sitting.activity();
    }

    List<Framework.Statement> statements() {
        return measure().statements(sitting.library());
    }

    void handIn() {
        if (sitting.record(new MeasureEvent.HandedIn())) {
            draw();
            Landing.in(this);
        }
    }

    private void draw() {
        removeAll();
        Section screen = screen();
        screen.addClassName("screen");
        add(screen);
        sitting.status(t("measure.status." + measure().moment().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private Section screen() {
        if (!sitting.state().handedIn()) {
            return new StatementsPart(this);
        }
        return measure().moment() == Moment.BEFORE ? new BeginningPart(this) : new GrowthPart(this, growth.get());
    }

    /** The words of the answers, from 1 on. */
    static List<String> points(Words words) {
        return IntStream.rangeClosed(1, Measure.POINTS)
                .mapToObj(point -> words.t("measure.point." + point))
                .toList();
    }
}
