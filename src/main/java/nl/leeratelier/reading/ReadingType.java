package nl.leeratelier.reading;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.reading.ReadingEvent.Finished;
import org.springframework.stereotype.Component;

/** Texts to read, of kind {@code reading}: a Markdown file with front matter. */
@Component
public final class ReadingType implements ActivityType<Reading, ReadingEvent, ReadingState> {

    @Override
    public String kind() {
        return "reading";
    }

    @Override
    public Class<Reading> activityClass() {
        return Reading.class;
    }

    @Override
    public Class<ReadingEvent> eventClass() {
        return ReadingEvent.class;
    }

    @Override
    public Reading read(ActivityHead head, Fields fields) {
        return new ReadingReader(head, fields).read();
    }

    @Override
    public void check(Reading reading, Library library, Programme programme, Problems problems) {
        new ReadingChecker(problems).check(reading);
    }

    @Override
    public ReadingState start(Reading reading, long seed) {
        return new ReadingState(false);
    }

    @Override
    public Optional<String> refusal(Reading reading, ReadingState state, ReadingEvent event) {
        return state.finished() ? Optional.of("reading.refusal.finished") : Optional.empty();
    }

    @Override
    public ReadingState apply(Reading reading, ReadingState state, ReadingEvent event, Instant at) {
        return switch (event) {
            case Finished() -> new ReadingState(true);
        };
    }
}
