package nl.leeratelier.measure;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.measure.MeasureEvent.Answered;
import nl.leeratelier.measure.MeasureEvent.HandedIn;
import nl.leeratelier.measure.MeasureEvent.PassedBy;
import org.springframework.stereotype.Component;

/** Measures, of kind {@code measure}: completed when handed in; never scored, as no norm is known. */
@Component
public final class MeasureType implements ActivityType<Measure, MeasureEvent, MeasureState> {

    @Override
    public String kind() {
        return "measure";
    }

    @Override
    public Class<Measure> activityClass() {
        return Measure.class;
    }

    @Override
    public Class<MeasureEvent> eventClass() {
        return MeasureEvent.class;
    }

    @Override
    public Measure read(ActivityHead head, Fields fields) {
        return MeasureReader.read(head, fields);
    }

    @Override
    public void check(Measure measure, Library library, Programme programme, Problems problems) {
        new MeasureChecker(library, programme, problems).check(measure);
    }

    /** @param seed not used: before and after the statements come in the same order */
    @Override
    public MeasureState start(Measure measure, long seed) {
        return MeasureState.start();
    }

    @Override
    public Optional<String> refusal(Measure measure, MeasureState state, MeasureEvent event) {
        if (state.handedIn()) {
            return Optional.of("measure.refused.handed-in");
        }
        return switch (event) {
            case Answered(String statement, int value) -> {
                if (!measure.statements().contains(statement)) {
                    yield Optional.of("measure.refused.statement");
                }
                yield value < 1 || value > Measure.POINTS ? Optional.of("measure.refused.value") : Optional.empty();
            }
            case PassedBy(String statement) ->
                measure.statements().contains(statement) ? Optional.empty() : Optional.of("measure.refused.statement");
            case HandedIn() -> state.done() == 0 ? Optional.of("measure.refused.nothing") : Optional.empty();
        };
    }

    @Override
    public MeasureState apply(Measure measure, MeasureState state, MeasureEvent event, Instant at) {
        if (refusal(measure, state, event).isPresent()) {
            return state;
        }
        return switch (event) {
            case Answered(String statement, int value) -> state.answered(measure, statement, value);
            case PassedBy(String statement) -> state.passedBy(measure, statement);
            case HandedIn() -> state.closed();
        };
    }
}
