package nl.leeratelier.studio.ui.talk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Layout;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Reach;
import nl.leeratelier.studio.talk.SampleTalks;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.TalkMap;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one pause in typing costs the server in a talk of 300 moments and 1,170 ways, without the database; and the map of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class KeystrokeBenchmark {

    private static final Pointer LINE = Pointer.of("nodes", "n150", "line");

    private final Manuscript talk = SampleTalks.large(300);
    private final TalkMap map = TalkMap.of(talk);
    private final Layout layout = Layout.of(map);
    private final Translations translations = new Translations();
    private final Words words = new Words() {
        @Override
        public String t(String key, Object... values) {
            return translations.text(Translations.DUTCH, key, values);
        }
    };

    /** An edit, the map read again, and all markup made that is compared with what is shown. */
    @Benchmark
    public int keystroke() {
        Edit edit = new Edit.Put(LINE, talk.at(LINE), Optional.of(Value.text("Iets anders.")));
        Manuscript now = ((Outcome.Applied) talk.apply(edit)).manuscript();
        TalkMap again = TalkMap.of(now);
        Sayings sayings = new Sayings(words, Names.of(now));
        MapDrawing drawing =
                MapDrawing.of(again, layout, new MapDrawing.Findings(Reach.none(), Map.of()), sayings);
        SceneHtml html = new SceneHtml(sayings, Reach.none(), Map.of());
        int length = drawing.svg().length();
        for (Spot spot : again.spots()) {
            if (spot.kind().isMoment() && now.at(spot.at()).orElse(null) instanceof Value.Mapping moment) {
                length += html.moment(moment, spot, 1).html().length();
            }
        }
        return length;
    }

    /** The map laid out for the first time. */
    @Benchmark
    public Layout layoutAnew() {
        return Layout.of(map);
    }

    /** The map laid out after an edit. */
    @Benchmark
    public Layout layoutAfterAnEdit() {
        return Layout.of(map, layout);
    }
}
