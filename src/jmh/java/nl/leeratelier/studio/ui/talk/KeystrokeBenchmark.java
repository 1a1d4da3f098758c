package nl.leeratelier.studio.ui.talk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final MapDrawing drawn = drawing(map, sayings(talk));

    private Sayings sayings(Manuscript now) {
        return new Sayings(words, Names.of(now));
    }

    private MapDrawing drawing(TalkMap now, Sayings sayings) {
        return MapDrawing.of(now, layout, new MapDrawing.Findings(Reach.none(), Map.of()), sayings);
    }

    private Manuscript written() {
        Edit edit = new Edit.Put(LINE, talk.at(LINE), Optional.of(Value.text("Iets anders.")));
        return ((Outcome.Applied) talk.apply(edit)).manuscript();
    }

    /** Words are written in a moment: the edit, the map read again, and what shows them drawn again. */
    @Benchmark
    public int keystroke() {
        Manuscript now = written();
        TalkMap again = TalkMap.of(now);
        Sayings sayings = sayings(now);
        MapDrawing drawing = drawn.with(
                Set.of("nodes/n150"), again, layout, new MapDrawing.Findings(Reach.none(), Map.of()), sayings);
        return drawing.spots().size() + (now.at(LINE.parent()).orElseThrow() instanceof Value.Mapping moment
                ? html(moment, again.spots().get(150), sayings) : 0);
    }

    /** A moment comes, goes or leads elsewhere: everything is drawn again. */
    @Benchmark
    public int everything() {
        Manuscript now = written();
        TalkMap again = TalkMap.of(now);
        Sayings sayings = sayings(now);
        int length = drawing(again, sayings).svg().length();
        var moments = Names.parts(now.root(), "nodes");
        for (int index = 0; index < moments.size(); index++) {
            length += html(moments.get(index), again.spots().get(index), sayings);
        }
        return length;
    }

    private static int html(Value.Mapping moment, Spot spot, Sayings sayings) {
        return new SceneHtml(sayings, Reach.none(), Map.of()).moment(moment, spot, 1).html().length();
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
